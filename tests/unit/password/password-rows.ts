import type { ValueSayings } from '../../../utils/password/judge-value';
import type { PasswordFact } from '../../../utils/sites/password/password-rule';
import type { RuleRow } from '../rule-book';

/** `nothing`: no rule applies; the text is left alone as well. */
type Wanted = 'sure' | 'ask' | 'no' | 'nothing';

const row = (
  wanted: Wanted,
  facts: readonly PasswordFact[],
  captions: ValueSayings['captions'] = {},
): RuleRow<ValueSayings> => ({
  says: { captions, is: Object.fromEntries(facts.map((fact) => [fact, true])) },
  wanted,
});

const SIXTEEN = 'is-sixteen';
const BOX = [SIXTEEN, 'is-set-apart'] as const;
const FIELD = [...BOX, 'is-in-field'] as const;
const ODD_FIELD = ['is-odd', 'has-digit', 'is-set-apart', 'is-in-field'] as const;
const LABELLED = { label: 'password' };

/** What each rule must catch and what it must leave, by the names that the rules give them. */
export const PASSWORD_ROWS: Readonly<Record<string, RuleRow<ValueSayings>>> = {
  'the caption of a button': row('no', [SIXTEEN, 'is-on-control'], LABELLED),
  'the chosen name in a box': row('no', [...BOX, 'is-own-name']),
  'a known caption in a box': row('no', [...BOX, 'is-named', 'is-known-caption']),
  'a labelled example': row('no', [SIXTEEN, 'is-example'], LABELLED),
  'an authenticator’s secret with a copy button': row('no', [...BOX, 'is-copied'], { label: 'secret key' }),
  'a text behind an unknown label': row('ask', BOX, { label: 'lozinka' }),
  'a field that somebody types in': row('no', [...FIELD, 'is-editable'], LABELLED),
  'the only field, which says that it is the password': row(
    'sure',
    [...FIELD, 'is-editable', 'is-lone-value'],
    LABELLED,
  ),
  'a labelled text beside a code to scan': row('no', [SIXTEEN, 'is-of-other-matter'], LABELLED),
  'the name of a password in the list': row('no', [SIXTEEN, 'is-listed'], LABELLED),
  'a labelled text': row('sure', [SIXTEEN], LABELLED),
  'a labelled text of another shape': row('ask', ['is-odd'], { above: 'kennwort' }),
  'a labelled word': row('nothing', ['is-odd', 'is-word'], LABELLED),
  'labelled dots': row('sure', [...FIELD, 'is-masked'], LABELLED),
  'dots that nothing calls a password': row('no', [...FIELD, 'is-masked']),
  'dots of a dialog that says so': row('sure', [...BOX, 'is-in-field', 'is-masked', 'is-named'], {
    label: 'app password for cloudfinder',
  }),
  'a title of sixteen letters': row('no', [SIXTEEN, 'is-in-title']),
  'a labelled title': row('sure', [SIXTEEN, 'is-in-title'], { label: 'your app password is' }),
  'sixteen letters in a sentence': row('no', [SIXTEEN, 'is-in-sentence'], { label: 'the word' }),
  'sixteen letters in bold in a sentence': row('ask', [SIXTEEN, 'is-in-sentence', 'is-set-off']),
  'an odd text in a field with a label of its own': row('no', ODD_FIELD, { label: 'licence' }),
  'an odd text in a field without a label': row('ask', ODD_FIELD),
  'somebody’s name in a box': row('no', [...BOX, 'is-elsewhere']),
  'a labelled name': row('sure', [SIXTEEN, 'is-elsewhere'], LABELLED),
  'a text in a dialog that asks for something': row('no', [SIXTEEN, 'is-named', 'is-asking']),
  'a copied text in a dialog that asks for something': row('ask', [...BOX, 'is-copied', 'is-asking']),
  'a text in a dialog that deletes it': row('no', [SIXTEEN, 'is-named', 'is-deleting']),
  'a copied text in a dialog with Delete': row('ask', [...BOX, 'is-copied', 'is-deleting']),
  'a word in a box of a dialog that says so': row('sure', [...BOX, 'is-named', 'is-word']),
  'a text of a dialog that says so': row('sure', [SIXTEEN, 'is-named']),
  'a word of a dialog that says so': row('nothing', [SIXTEEN, 'is-named', 'is-word']),
  'a text in a box': row('ask', BOX),
  'a text in a box of the open page': row('ask', [...BOX, 'is-on-page']),
  'a word in a box': row('nothing', [...BOX, 'is-word']),
  'an odd text without a digit in a box': row('nothing', ['is-odd', 'is-set-apart']),
  'a bare text in a dialog': row('ask', [SIXTEEN]),
  'a bare text on the page': row('nothing', [SIXTEEN, 'is-on-page']),
};
