import type { GroupSayings } from './group-sayings';
import { hashText } from './hash-text';

/**
 * Names a form among those of its host, so that a yes can be remembered: eight characters made of its captions and what
 * it has, never of values. What names a tenant is left out: a yes never covers that.
 */
export function formKeyOf(sayings: GroupSayings): string {
  const { password, email, others, neighbours, titles, submit, hasUser, hasConfirm } = sayings;
  const captions = [password, email, others, neighbours, titles.map(withoutTenant), [submit]];
  return hashText(JSON.stringify([captions, hasUser, hasConfirm]));
}

/** A normalised title without what a tenant may have put into it: every word of an address or a service's name. */
function withoutTenant(title: string): string {
  return title.replace(/(?<=^| )(?:\S+ onmicrosoft com|\S+ (com|net|org|[a-z]{2})(?= |$))/g, '').trim();
}
