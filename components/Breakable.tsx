/**
 * A text in which an address stands whole, on a line of its own where need be. One that is longer than its line breaks
 * after "@" and "." rather than anywhere.
 */
export function Breakable({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\S+[@.]\S+)/u).map((part, index) => (index % 2 === 0 ? part : <Whole key={index} text={part} />))}
    </>
  );
}

function Whole({ text }: { text: string }) {
  const parts = text.split(/(?<=[@.])/u);
  return (
    <span class="whole">{parts.flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]))}</span>
  );
}
