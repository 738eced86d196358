/** @jsxImportSource react */
import { Field, Input } from '@fluentui/react-components';
import { answer, usePage } from './page-context.ts';
import { Spaced } from './Spaced.tsx';

/** A new password with its label, in each of the shapes that the real pages may give it. In: what of it stands on the page now. */
export function PasswordValue({ label, value }: { label: string; value: string }) {
  const { valueAs } = usePage().options;
  const annotation = answer('read-the-password', value !== '');
  if (valueAs === 'readonly-input') {
    return (
      <Field label={label}>
        <Input readOnly value={value} {...annotation} />
      </Field>
    );
  }
  return (
    <div>
      <div>{label}</div>
      <strong style={{ fontSize: 16 }} {...annotation}>
        {valueAs === 'nbsp' ? <Spaced value={value} /> : value}
      </strong>
    </div>
  );
}
