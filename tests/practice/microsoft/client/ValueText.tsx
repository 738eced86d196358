/** @jsxImportSource react */
import { usePage } from './page-context.ts';

/** The value as it stands in a text: bare, among no-break spaces and line breaks, or each letter in an element of its own. */
export function ValueText({ value }: { value: string }) {
  const { valueAs } = usePage().options;
  if (valueAs === 'nbsp') {
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
  // The place is the letter's only identity.
  if (valueAs === 'letters') return Array.from(value, (letter, place) => <span key={`${place}`}>{letter}</span>);
  return value;
}
