/** @jsxImportSource react */
import { Field, Input } from '@fluentui/react-components';
import { answer, usePage } from './page-context.ts';

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

/** A value among no-break spaces and line breaks. */
export function Spaced({ value }: { value: string }) {
  return (
    <>
      {'\u00a0\n'}
      <br />
      {`  ${value}\u00a0`}
      <br />
      {'\n\u00a0'}
    </>
  );
}
