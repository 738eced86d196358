/** @jsxImportSource react */
import { TextField } from '@fluentui/react';
import { answer, usePage } from '../client/page-context.ts';
import { Spaced } from '../client/Spaced.tsx';

const BOX = { border: '1px solid #605e5c', padding: '6px 8px', marginTop: 4, fontFamily: 'monospace' };

/** "The Password box" of G2: a bordered text, or a read-only field. */
export function ValueBox({ label, value }: { label: string; value: string }) {
  const { valueAs } = usePage().options;
  const annotation = answer('read-the-password', value !== '');
  if (valueAs === 'readonly-input') return <TextField label={label} readOnly value={value} {...annotation} />;
  return (
    <div>
      <span>{label}</span>
      <div style={BOX} {...annotation}>
        {valueAs === 'nbsp' ? <Spaced value={value} /> : value}
      </div>
    </div>
  );
}
