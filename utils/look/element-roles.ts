import type { Role } from '../sites/site-schema';

const BUTTON =
  'button:not([role="combobox" i], [aria-haspopup="listbox" i]), [role="button" i]:not([aria-haspopup="listbox" i]), input:is([type="button" i], [type="submit" i], [type="image" i]), summary';
const LINK = 'a, area[href], [role="link" i]';
const TAB = '[role="tab" i]';
const OPTION = 'option, [role="option" i], [role="treeitem" i]';
const MENU_ITEM = '[role="menuitem" i], [role="menuitemradio" i], [role="menuitemcheckbox" i]';
const RADIO = 'input[type="radio" i], [role="radio" i]';
/** No role, but made to be clicked. What a closed list shows is its value, not something to choose. */
const HOMEMADE =
  ':not([role="combobox" i], [aria-haspopup="listbox" i]):is([onclick], [ng-click], [data-ng-click], [tabindex]:not([tabindex="-1"], [role], body, iframe, input, select, textarea))';

/** The elements that carry a role, natively or by attribute. */
export const ROLE_SELECTORS: Readonly<Record<Role, string>> = {
  button: BUTTON,
  link: LINK,
  tab: TAB,
  option: OPTION,
  menuitem: MENU_ITEM,
  radio: RADIO,
  checkbox: 'input[type="checkbox" i], [role="checkbox" i], [role="switch" i]',
  combobox: 'select, [role="combobox" i], [aria-haspopup="listbox" i]',
  textbox:
    'input:not([type]), input:is([type="text" i], [type="email" i], [type="tel" i], [type="url" i]), textarea, [role="textbox" i]',
  heading: 'h1, h2, h3, h4, h5, h6, legend, [role="heading" i]',
  row: 'tr, [role="row" i]',
  dialog: 'dialog, [role="dialog" i], [role="alertdialog" i]',
  clickable: [BUTTON, LINK, TAB, OPTION, MENU_ITEM, RADIO, HOMEMADE].join(', '),
};

/** Text fields that a person could type a name into. */
export const FIELD_SELECTOR =
  ':is(input:not([type]), input[type="text" i], textarea, [role="textbox" i][contenteditable]:not([contenteditable="false" i]))' +
  ':not([readonly], :disabled, [aria-disabled="true"], [aria-readonly="true"], [role="combobox" i], [role="searchbox" i], [role="search" i] *, header *, nav *)';
