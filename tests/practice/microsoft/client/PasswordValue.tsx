/** @jsxImportSource react */
import { Field, Input, Textarea } from '@fluentui/react-components';
import { answer, usePage } from './page-context.ts';
import { ValueText } from './ValueText.tsx';

/** A new password with its label, in each of the shapes that the real pages may give it. In: what of it stands on the page now. */
export function PasswordValue({ label, value }: { label: string; value: string }) {
  const { valueAs } = usePage().options;
  const annotation = answer('read-the-password', value !== '');
  switch (valueAs) {
    case 'readonly-input':
      return (
        <Field label={label}>
          <Input readOnly value={value} {...annotation} />
        </Field>
      );
    case 'textarea':
      return (
        <Field label={label}>
          <Textarea readOnly value={value} {...annotation} />
        </Field>
      );
    case 'one-line':
      return (
        <p {...annotation}>
          <strong>{label}:</strong> {value}
        </p>
      );
    case 'text':
    case 'letters':
    case 'nbsp':
    case 'typed':
      return (
        <div>
          <div>{label}</div>
          <strong style={{ fontSize: 16 }} {...annotation}>
            <ValueText value={value} />
          </strong>
        </div>
      );
    default:
      return valueAs satisfies never;
  }
}
