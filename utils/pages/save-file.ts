/**
 * Offers a text as a file to save.
 *
 * @param type its MIME type
 */
export function saveFile(text: string, fileName: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href, download: fileName }).click();
  // The download holds on to the blob itself once it began.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
