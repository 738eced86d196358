import { afterEach, describe, expect, test } from 'vitest';
import { recogniseForm } from '../../../utils/form/recognise-form';
import type { Recognition } from '../../../utils/form/recognised-form';
import { APP, look } from './look';

const lookNow = (): Recognition => recogniseForm(document, APP);

const form = (field: string): string =>
  `<form><label>Office 365 Admin Email <input></label><label>Office 365 Admin Password ${field}</label><button>Submit</button></form>`;
const frame = (inside: string, more = ''): string =>
  `<h1>Manage Services</h1><iframe width=500 height=300 ${more} srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`;

afterEach(() => {
  document.body.innerHTML = '';
});

const whenLoaded = async (): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  document.querySelector('iframe')?.addEventListener('load', () => resolve());
  await promise;
};

describe('what a person sees and we cannot fill is named', () => {
  test.each([
    ['plain-text', form('<input>')],
    [
      'plain-text',
      '<div role=dialog aria-label="Office 365 admin credentials"><input placeholder=Email><input placeholder=Password><button>Save</button></div>',
    ],
    ['font-mask', form('<input style="font-family:text-security-disc">')],
    ['font-mask', form('<input style="font-family:Dotsfont, monospace">')],
    ['read-only', form('<input type=password readonly value="••••••••">')],
    ['read-only', form('<input type=password aria-readonly=true readonly>')],
    ['disabled', `<form><fieldset disabled>${form('<input type=password>')}</fieldset></form>`],
  ] as const)('%s: %s', (what, html) => {
    expect(look(html).sight).toEqual({ kind: 'out-of-reach', what });
  });

  test.each(['', 'sandbox=""'])('a frame %s', async (more) => {
    document.body.innerHTML = frame(form('<input type=password>'), `title="Office 365 credentials" ${more}`);
    await whenLoaded();
    const { sight } = lookNow();
    expect(sight).toEqual({ kind: 'out-of-reach', what: 'frame' });
  });
});

describe('what is none is not taken for one', () => {
  test.each([
    ['a search', '<form><label>Search <input></label><button>Go</button></form>'],
    ['a password field of another product', form('<input>').replaceAll('Office 365', 'Google')],
    ['a text about a password', '<p>Office 365 Admin Password</p>'],
    ['a small frame', '<iframe width=100 height=40 title="Service status" sandbox srcdoc="x"></iframe>'],
    ['a frame with a film', '<iframe width=500 height=300 title="Film" sandbox srcdoc="x"></iframe>'],
  ])('%s', (_, html) => {
    expect(look(html).sight).toEqual({ kind: 'none' });
  });

  test('a frame that shows no password', async () => {
    document.body.innerHTML = frame('<p>Welcome</p>');
    await whenLoaded();
    expect(lookNow().sight).toEqual({ kind: 'none' });
  });

  test('beside a form that can be filled nothing of it is told', () => {
    expect(look(`${form('<input type=password>')}${form('<input>')}`).sight.kind).toBe('credentials');
  });
});
