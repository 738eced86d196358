import type { GroupSayings } from './group-sayings';
import { hashText } from './hash-text';
import { mentions } from './mentions';

/**
 * Names a form among those of its host, so that a yes can be remembered: eight characters made of its captions and what
 * it has, never of values. What names a tenant is left out: a yes never covers that.
 */
export function formKeyOf(sayings: GroupSayings): string {
  const { password, email, others, neighbours, titles, outerTitles, pageTitle, submit, hasUser, hasConfirm } = sayings;
  const captions = [password, email, others, neighbours, titles.map(withoutTenant), [submit]];
  // The same form below another product's name is that product's.
  const around = [...outerTitles, pageTitle].filter((title) => mentions('otherProduct', title));
  return hashText(JSON.stringify([captions, hasUser, hasConfirm, ...around]));
}

/** A normalised title without what a tenant may have put into it: every word of an address or a service's name. */
function withoutTenant(title: string): string {
  return title.replace(/(?<=^| )(?:\S+ onmicrosoft com|\S+ (com|net|org|[a-z]{2})(?= |$))/g, '').trim();
}
