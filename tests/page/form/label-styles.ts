/** A field as a test writes it: its caption and its tag. */
export interface TestField {
  label: string;
  /** The `input` tag, with an id. */
  input: string;
}

const idOf = (input: string): string => /id="?([\w-]+)/.exec(input)?.[1] ?? '';
const withAttribute = (input: string, attribute: string): string => input.replace('<input', `<input ${attribute}`);

/** Every way to label fields, from the fields to the markup between title and button. */
export const LABEL_STYLES: Record<string, (fields: readonly TestField[]) => string> = {
  for: (fields) =>
    fields.map(({ label, input }) => `<label for="${idOf(input)}">${label}</label>${input}<br>`).join(''),
  wrapping: (fields) => fields.map(({ label, input }) => `<label>${label} ${input}</label>`).join(''),
  bootstrap: (fields) =>
    fields
      .map(
        ({ label, input }) =>
          `<div class="form-group"><label class="col-sm-4">${label}</label><div class="col-sm-8">${input}</div></div>`,
      )
      .join(''),
  'aria-label': (fields) =>
    fields.map(({ label, input }) => withAttribute(input, `aria-label="${label}"`)).join('<br>'),
  'aria-labelledby': (fields) =>
    fields
      .map(
        ({ label, input }) =>
          `<div id="l-${idOf(input)}">${label}</div>${withAttribute(input, `aria-labelledby="l-${idOf(input)}"`)}`,
      )
      .join(''),
  placeholder: (fields) =>
    fields.map(({ label, input }) => withAttribute(input, `placeholder="${label}"`)).join('<br>'),
  title: (fields) => fields.map(({ label, input }) => withAttribute(input, `title="${label}"`)).join('<br>'),
  'table row': (fields) =>
    `<table>${fields.map(({ label, input }) => `<tr><td>${label}:</td><td>${input}</td></tr>`).join('')}</table>`,
  'table column': (fields) =>
    `<table><thead><tr>${fields.map(({ label }) => `<th>${label}</th>`).join('')}</tr></thead><tr>${fields.map(({ input }) => `<td>${input}</td>`).join('')}</tr></table>`,
  'definition list': (fields) =>
    `<dl>${fields.map(({ label, input }) => `<dt>${label}</dt><dd>${input}</dd>`).join('')}</dl>`,
  'text before': (fields) => fields.map(({ label, input }) => `${label}: ${input}<br>`).join(''),
  'text above': (fields) => fields.map(({ label, input }) => `<p>${label}</p>${input}`).join(''),
  'text above a field that fills its line': (fields) =>
    fields.map(({ label, input }) => `${label}<br>${withAttribute(input, 'style="display:block"')}`).join(''),
  'text after': (fields) => fields.map(({ label, input }) => `${input} ${label}<br>`).join(''),
  'nested text': (fields) =>
    fields
      .map(
        ({ label, input }) =>
          `<div class="row"><div><span><b>${label}</b></span></div><div><div>${input}</div></div></div>`,
      )
      .join(''),
  'floating label': (fields) =>
    fields
      .map(
        ({ label, input }) =>
          `<div style="position:relative;height:40px">${input}<label for="${idOf(input)}" style="position:absolute;left:4px;top:2px">${label}</label></div>`,
      )
      .join(''),
};
