/** @jsxImportSource react */
import { TextField } from '@fluentui/react';
import { answer, usePage } from '../client/page-context.ts';
import { ValueText } from '../client/ValueText.tsx';

const BOX = { border: '1px solid #605e5c', padding: '6px 8px', marginTop: 4, fontFamily: 'monospace' };

/** "The Password box" of G2: a bordered text, or a read-only field. */
export function ValueBox({ label, value }: { label: string; value: string }) {
  const { valueAs } = usePage().options;
  const annotation = answer('read-the-password', value !== '');
  if (valueAs === 'readonly-input' || valueAs === 'textarea') {
    return <TextField label={label} readOnly multiline={valueAs === 'textarea'} value={value} {...annotation} />;
  }
  return (
    <div>
      <span>{label}</span>
      <div style={BOX} {...annotation}>
        <ValueText value={value} />
      </div>
    </div>
  );
}
