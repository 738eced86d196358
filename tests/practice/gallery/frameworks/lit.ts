import { html, LitElement, type TemplateResult } from 'lit';
import { describeFields } from '../form-tree.ts';
import { EMPTY_MODEL, exposeModel, findMount, isComplete, readPageOptions, submitModel } from '../practice-model.ts';

/** A field whose label and input stand in a shadow root of their own. */
class LabelledField extends LitElement {
  static override properties = { label: {}, type: {}, value: {} };
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  declare label: string;
  declare type: string;
  declare value: string;

  override render(): TemplateResult {
    const take = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) this.value = target.value;
    };
    return html`<label for="input">${this.label}</label>
      <input id="input" class="form-control" type=${this.type} .value=${this.value ?? ''} @input=${take} />`;
  }
}

const options = readPageOptions('lit');

/** The form, in a second shadow root around those of its fields. */
class CredentialsForm extends LitElement {
  static override properties = { model: { state: true } };
  declare model: Record<string, string>;

  constructor() {
    super();
    this.model = { ...EMPTY_MODEL };
    exposeModel(() => this.model);
  }

  override render(): TemplateResult {
    const fields = describeFields(options).map(({ name, type, label, bound }) => {
      const take = ({ target }: Event) => {
        if (bound && target instanceof LabelledField) this.model = { ...this.model, [bound]: target.value };
      };
      return html`<labelled-field name=${name} type=${type} label=${label} @input=${take}></labelled-field>`;
    });
    const submit = (event: Event) => {
      event.preventDefault();
      void submitModel();
    };
    return html`<link rel="stylesheet" href="/vendor/css/bootstrap.css">
      <form @submit=${submit}>
        ${fields}
        <button type="submit" data-answer="submit" ?disabled=${!isComplete(this.model)}>Submit</button>
      </form>`;
  }
}

customElements.define('labelled-field', LabelledField);
customElements.define('credentials-form', CredentialsForm);
findMount().append(document.createElement('credentials-form'));
