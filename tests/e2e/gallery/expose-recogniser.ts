import type { FormSight } from '../../../utils/forms/form-sight.ts';
import { recogniseForm } from '../../../utils/forms/recognise-form.ts';

declare global {
  interface Window {
    /** One look of the product's recogniser at this page; only in the test of the practice pages. */
    recognise(): FormSight;
  }
}

window.recognise = () => recogniseForm(document, location.href).sight;
