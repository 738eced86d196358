import { api, LightningElement } from 'lwc';

/** A field whose label and input stand in a shadow root of their own. */
export default class LabelledField extends LightningElement {
  @api label = '';
  @api type = 'text';
  @api name = '';

  take({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.dispatchEvent(new CustomEvent('take', { detail: target.value }));
  }
}
