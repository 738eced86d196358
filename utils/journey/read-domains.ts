const ADDRESS = /[\p{L}\p{N}._%+#'-]+@((?:[\p{L}\p{N}-]+\.)+[\p{L}][\p{L}\p{N}-]+)/gu;
const DOMAIN =
  /(?<![\p{L}\p{N}@._%+#'-])((?:[\p{L}\p{N}-]+\.)+[\p{L}][\p{L}\p{N}-]+)(?![\p{L}\p{N}@_%+#-]|\.[\p{L}\p{N}])/gu;
/** Initial domains of the world, US Government and China clouds; with and without Exchange's routing part (Microsoft documentation, 2026-11). */
export const INITIAL_DOMAIN = /^([^.]+)\.(?:partner\.)?(?:mail\.)?(onmicrosoft\.(?:com|us|de)|onmschina\.cn)$/;
/** What looks like a domain and is a file's name. */
const FILE_NAME = /\.(html?|aspx?|php|js|json|png|jpe?g|svg|pdf|zip|docx?|xlsx?|exe)$/;
const CAPITAL = /\p{Lu}/u;
/** What stands right before an example. */
const EXAMPLE = /(?<!\p{L})(?:e\.? ?g\.?|(?:for )?example|such as|like)[\s,:;(“"']*$/iu;
/** Characters before a domain in which such a word is looked for. */
const BEFORE = 24;
/** Characters of a text that are read, up to a blank: what names a tenant is short, and a page may be endless. */
const LONGEST = 2_000;

/**
 * The domains of all e-mail addresses in a text and its bare domains, but for examples ("e.g. admin@client.com"): lower
 * case, punycode, each once, in reading order.
 * A bare one with a capital is a product's name ("ASP.NET", "Salesforce.com") unless it is an initial domain, which
 * Microsoft shows as it was typed ("M365x1.OnMicrosoft.com").
 */
export function readDomains(text: string): string[] {
  const read = text.length > LONGEST ? text.slice(0, Math.max(0, text.lastIndexOf(' ', LONGEST))) : text;
  const found = [...read.matchAll(ADDRESS), ...[...read.matchAll(DOMAIN)].filter(([bare]) => !isName(bare))]
    .filter(({ index }) => !EXAMPLE.test(read.slice(Math.max(0, index - BEFORE), index)))
    .toSorted((a, b) => a.index - b.index)
    .map((match) => URL.parse(`https://${match[1] ?? ''}`)?.hostname ?? '');
  return [...new Set(found)].filter((domain) => domain !== '' && !FILE_NAME.test(domain));
}

/** The e-mail addresses in a text, as they stand there but for capitals, in reading order; examples among them. */
export function readAddresses(text: string): string[] {
  return [...text.slice(0, LONGEST).matchAll(ADDRESS)].map(([address]) => address.toLowerCase());
}

function isName(bare: string): boolean {
  return CAPITAL.test(bare) && !INITIAL_DOMAIN.test(bare.toLowerCase());
}

/** The domain of an account or a tenant, given as an e-mail address or as the domain itself. */
export function domainOf(account: string): string {
  return account.slice(account.lastIndexOf('@') + 1);
}
