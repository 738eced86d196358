import { LightningElement } from 'lwc';
import { describeFields, type Field } from '../../form-tree.ts';
import { EMPTY_MODEL, exposeModel, isComplete, readPageOptions, submitModel } from '../../practice-model.ts';

/** The form, in a second shadow root around those of its fields. */
export default class CredentialsForm extends LightningElement {
  fields: readonly Field[] = describeFields(readPageOptions('lwc'));
  model: Record<string, string> = { ...EMPTY_MODEL };

  override connectedCallback(): void {
    exposeModel(() => ({ ...this.model }));
  }

  get isIncomplete(): boolean {
    return !isComplete(this.model);
  }

  take({ target, detail }: CustomEvent<string>): void {
    const part = target instanceof HTMLElement && target.dataset['part'];
    if (part) this.model = { ...this.model, [part]: detail };
  }

  send(event: Event): void {
    event.preventDefault();
    void submitModel();
  }
}
