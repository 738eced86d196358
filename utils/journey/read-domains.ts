const ADDRESS = /[\p{L}\p{N}._%+#'-]+@((?:[\p{L}\p{N}-]+\.)+[\p{L}][\p{L}\p{N}-]+)/gu;
const DOMAIN =
  /(?<![\p{L}\p{N}@._%+#'-])((?:[\p{L}\p{N}-]+\.)+[\p{L}][\p{L}\p{N}-]+)(?![\p{L}\p{N}@_%+#-]|\.[\p{L}\p{N}])/gu;
/** What looks like a domain and is a file's name. */
const FILE_NAME = /\.(html?|aspx?|php|js|json|png|jpe?g|svg|pdf|zip|docx?|xlsx?|exe)$/;

/** The domains of all e-mail addresses in a text and its bare domains: lower case, punycode, each once, in reading order. */
export function readDomains(text: string): string[] {
  const found = [...text.matchAll(ADDRESS), ...text.matchAll(DOMAIN)]
    .toSorted((a, b) => a.index - b.index)
    .map((match) => URL.parse(`https://${match[1] ?? ''}`)?.hostname ?? '');
  return [...new Set(found)].filter((domain) => domain !== '' && !FILE_NAME.test(domain));
}
