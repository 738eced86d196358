import { expect, test } from 'vitest';
import { captionOf } from '../../../utils/form/as-written';
import { formKeyOf } from '../../../utils/form/form-key';
import type { GroupSayings } from '../../../utils/form/group-sayings';
import { FORM_READER } from '../../../utils/form/read-places';
import { growthOf, LINEAR } from '../../grow';

const sayingsOf = (caption: string) =>
  ({
    password: [caption],
    titles: [caption],
    outerTitles: [caption],
    pageTitle: caption,
    email: [],
    others: [],
    neighbours: [],
  }) as unknown as GroupSayings;

test.each(['a', ':', '*', '(', ']', '@', '\u00A0', 'x '])(
  'a caption of %j without end is gone through once',
  (sign) => {
    const growth = growthOf((count) => {
      const caption = captionOf(`Password${sign.repeat(count)}!`);
      expect(FORM_READER.isTrue('is-password-of-another', sayingsOf(caption))).toBe(false);
      expect(formKeyOf(sayingsOf(caption))).toMatch(/^[0-9a-f]{8}$/);
    });
    expect(growth).toBeLessThan(LINEAR);
  },
);

test.each([
  ['Password of admin@contoso.com, please', 'password of please'],
  ['admin@contoso.com', ''],
  ['Name @ work', 'name work'],
  ['@admin password', 'admin password'],
  ['(svc@contoso.com) Password', 'password'],
])('%j without addresses says %j', (text, caption) => {
  expect(captionOf(text)).toBe(caption);
});
