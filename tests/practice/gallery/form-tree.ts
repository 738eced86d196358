import type { GalleryOptions, LabelStyle } from './gallery-options.ts';

export type FieldName = 'email' | 'password' | 'confirm';
/** A part of the form that a framework ties to its model. */
export type BoundPart = FieldName | 'form' | 'submit';

/** The form as every framework of the gallery draws it. */
export interface FormNode {
  tag: string;
  attributes?: Record<string, string>;
  bound?: BoundPart;
  children?: readonly (FormNode | string)[];
}

interface Field {
  name: string;
  type: 'email' | 'password' | 'text';
  label: string;
  bound?: FieldName;
}

const MARKED: readonly Field[] = [
  { name: 'email', type: 'email', label: 'Office 365 Admin Email', bound: 'email' },
  { name: 'password', type: 'password', label: 'Office 365 Admin Password', bound: 'password' },
  { name: 'confirm', type: 'password', label: 'Confirm Password', bound: 'confirm' },
];
/** Where a legend or a title says what the fields are for, their own labels do not. */
const UNMARKED: readonly Field[] = [
  { name: 'email', type: 'email', label: 'Email', bound: 'email' },
  { name: 'password', type: 'password', label: 'Password', bound: 'password' },
  { name: 'confirm', type: 'password', label: 'Re-enter password', bound: 'confirm' },
];
const NEIGHBOURS: readonly Field[] = [
  { name: 'sharepoint', type: 'text', label: 'SharePoint URL' },
  { name: 'secret', type: 'password', label: 'Azure Client Secret' },
];

const DRAW_FIELD: Record<Exclude<LabelStyle, 'fieldset-legend' | 'dialog-title'>, (field: Field) => FormNode> = {
  for: (field) =>
    group(
      { tag: 'label', attributes: { for: idOf(field) }, children: [field.label] },
      input(field, { id: idOf(field) }),
    ),
  wrapping: (field) => group({ tag: 'label', children: [`${field.label} `, input(field)] }),
  'aria-label': (field) => group(input(field, { 'aria-label': field.label })),
  'aria-labelledby': (field) =>
    group(
      { tag: 'span', attributes: { id: `${idOf(field)}-name` }, children: [field.label] },
      input(field, { 'aria-labelledby': `${idOf(field)}-name` }),
    ),
  placeholder: (field) => group(input(field, { placeholder: field.label })),
  'table-cell': (field) => ({
    tag: 'tr',
    children: [
      { tag: 'td', children: [field.label] },
      { tag: 'td', children: [input(field)] },
    ],
  }),
  'text-before': (field) => group(`${field.label}: `, input(field)),
};

/** The credentials form in one style of labels. */
export function describeForm({ style, hasNeighbours }: GalleryOptions): FormNode {
  const withNeighbours = (fields: readonly Field[]) => (hasNeighbours ? [...fields, ...NEIGHBOURS] : fields);
  const title = 'Office 365 Admin Credentials';
  if (style === 'fieldset-legend') {
    const legend: FormNode = { tag: 'legend', children: [title] };
    const fields = withNeighbours(UNMARKED).map(DRAW_FIELD.for);
    return form({ tag: 'fieldset', children: [legend, ...fields] });
  }
  if (style === 'dialog-title') {
    const heading: FormNode = {
      tag: 'h4',
      attributes: { id: 'dialog-title', class: 'modal-title' },
      children: [title],
    };
    return {
      tag: 'div',
      attributes: { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'dialog-title', class: 'gallery-dialog' },
      children: [heading, form(...withNeighbours(UNMARKED).map(DRAW_FIELD.for))],
    };
  }
  const fields = withNeighbours(MARKED).map(DRAW_FIELD[style]);
  if (style !== 'table-cell') return form(...fields);
  return form({ tag: 'table', attributes: { class: 'table' }, children: [{ tag: 'tbody', children: fields }] });
}

function form(...children: FormNode[]): FormNode {
  const submit: FormNode = {
    tag: 'button',
    attributes: { type: 'submit', class: 'btn btn-primary btn-xs', 'data-answer': 'submit' },
    bound: 'submit',
    children: ['Submit'],
  };
  return { tag: 'form', attributes: { autocomplete: 'off' }, bound: 'form', children: [...children, submit] };
}

function group(...children: (FormNode | string)[]): FormNode {
  return { tag: 'div', attributes: { class: 'form-group' }, children };
}

function input({ name, type, bound }: Field, label: Record<string, string> = {}): FormNode {
  const answer: Record<string, string> = bound === 'password' ? { 'data-answer': 'fill-credentials' } : {};
  return {
    tag: 'input',
    attributes: { type, name, class: 'form-control input-sm', ...label, ...answer },
    ...(bound && { bound }),
  };
}

function idOf({ name }: Field): string {
  return `field-${name}`;
}
