/** A text from a page that may break after "@" and "." rather than anywhere, kept apart from the direction around it. */
export function Breakable({ text }: { text: string }) {
  const parts = text.split(/(?<=[@.])/u);
  return <bdi>{parts.flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]))}</bdi>;
}
