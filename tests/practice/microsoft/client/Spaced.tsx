/** @jsxImportSource react */

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
