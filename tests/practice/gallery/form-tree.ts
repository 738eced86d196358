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

/** A field of the form, before anything is drawn. */
export interface Field {
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

const DRAW_FIELD: Record<
  Exclude<LabelStyle, 'fieldset-legend' | 'dialog-title' | 'own'>,
  (field: Field) => FormNode
> = {
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

/** The fields whose own labels say what they are for. */
export function describeFields({ hasNeighbours }: Pick<GalleryOptions, 'hasNeighbours'>): readonly Field[] {
  return hasNeighbours ? [...MARKED, ...NEIGHBOURS] : MARKED;
}

/** How a library draws a field with a label of its own, and the button; without one, the plain form's. */
export interface OwnParts {
  field: (field: Field) => FormNode;
  submit?: FormNode;
}

/**
 * The credentials form in one style of labels.
 *
 * @param own a library's own field, for the style that leaves the label to it
 */
export function describeForm({ style, hasNeighbours }: GalleryOptions, own?: OwnParts): FormNode {
  const withNeighbours = (fields: readonly Field[]) => (hasNeighbours ? [...fields, ...NEIGHBOURS] : fields);
  if (style === 'own') {
    if (!own) throw new Error('The page has no fields of its own.');
    return form([...describeFields({ hasNeighbours }).map(own.field), own.submit ?? SUBMIT]);
  }
  const title = 'Office 365 Admin Credentials';
  if (style === 'fieldset-legend') {
    const legend: FormNode = { tag: 'legend', children: [title] };
    const fields = withNeighbours(UNMARKED).map(DRAW_FIELD.for);
    return form([{ tag: 'fieldset', children: [legend, ...fields] }, SUBMIT]);
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
      children: [heading, form([...withNeighbours(UNMARKED).map(DRAW_FIELD.for), SUBMIT])],
    };
  }
  const fields = describeFields({ hasNeighbours }).map(DRAW_FIELD[style]);
  if (style !== 'table-cell') return form([...fields, SUBMIT]);
  const table: FormNode = {
    tag: 'table',
    attributes: { class: 'table' },
    children: [{ tag: 'tbody', children: fields }],
  };
  return form([table, SUBMIT]);
}

/** The button of the form; `data-answer` marks it for tests. */
export function submitButton(tag: string, attributes: Record<string, string> = {}): FormNode {
  return {
    tag,
    attributes: { type: 'submit', ...attributes, 'data-answer': 'submit' },
    bound: 'submit',
    children: ['Submit'],
  };
}

const SUBMIT = submitButton('button', { class: 'btn btn-primary btn-xs' });

function form(children: readonly FormNode[]): FormNode {
  return { tag: 'form', attributes: { autocomplete: 'off' }, bound: 'form', children };
}

/** One element around the parts of a field. */
export function group(...children: (FormNode | string)[]): FormNode {
  return { tag: 'div', attributes: { class: 'form-group' }, children };
}

function input(field: Field, label: Record<string, string> = {}): FormNode {
  return fieldElement('input', field, { class: 'form-control input-sm', ...label });
}

/** A field's element; `data-answer` marks the password's for tests. */
export function fieldElement(tag: string, field: Field, attributes: Record<string, string> = {}): FormNode {
  const { name, type, bound } = field;
  const answer: Record<string, string> = bound === 'password' ? { 'data-answer': 'fill-credentials' } : {};
  return { tag, attributes: { type, name, ...attributes, ...answer }, ...(bound && { bound }) };
}

/** What a label's `for` points to. */
export function idOf({ name }: Field): string {
  return `field-${name}`;
}
