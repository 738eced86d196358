/** FNV-1a of 32 bits, in eight hexadecimal digits. */
export function hashText(text: string): string {
  let value = 0x811c9dc5;
  for (const character of new TextEncoder().encode(text)) value = Math.imul(value ^ character, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
