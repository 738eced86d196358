import { recogniseForm } from '../../../utils/form/recognise-form.ts';
import type { FormSight } from '../../../utils/journey/form-sight.ts';

declare global {
  interface Window {
    /** One look of the product's recogniser at this page; only in the test of the practice pages. */
    recognise(): FormSight;
  }
}

window.recognise = () => recogniseForm(document, location.href).sight;
