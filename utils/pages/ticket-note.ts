import { i18n } from '#i18n';
import type { HandOverOutcome, HandOverRecord } from '../journey/hand-over-record';
import { showText } from './show-text';

/** What a ticket note's wording may name, in braces. */
export const NOTE_PARTS = ['time', 'account', 'tenant', 'name', 'outcome'] as const;

/** A hand-over's outcome in a sentence: never more than anybody saw. */
export function tellHandOver(outcome: HandOverOutcome): string {
  return i18n.t(`handOver.outcomes.${outcome}`);
}

/** A moment as it stands in a ticket: to the minute, with its time zone. */
export function tellTime(at: number): string {
  const format = new Intl.DateTimeFormat(undefined, {
    year: 'numeric',
    month: 'short',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return format.format(at);
}

/**
 * The plain text for a ticket. The password is in none of its parts.
 *
 * @param wording the person's own, with `{time}` and the like; empty is the usual one
 */
export function writeTicketNote(wording: string, record: HandOverRecord): string {
  const parts: Record<(typeof NOTE_PARTS)[number], string> = {
    time: tellTime(record.at),
    account: record.account === null ? i18n.t('handOver.unknownAccount') : showText(record.account),
    tenant: record.tenant === null ? i18n.t('handOver.unnamedTenant') : showText(record.tenant),
    name: showText(record.name),
    outcome: tellHandOver(record.outcome),
  };
  const text = wording.trim() === '' ? usualWording() : wording;
  return text.replace(/\{(\w+)\}/g, (whole, part: string) =>
    Object.hasOwn(parts, part) ? String(Reflect.get(parts, part)) : whole,
  );
}

/** The wording where the person has none of their own, to be seen and changed. */
export function usualWording(): string {
  return [
    i18n.t('handOver.note.title'),
    ...NOTE_PARTS.map((part) => `${i18n.t(`handOver.note.${part}`)}: {${part}}`),
  ].join('\n');
}
