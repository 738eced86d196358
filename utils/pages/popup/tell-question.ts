import { i18n } from '#i18n';
import type { FormQuestion } from '../../journey/outcomes';
import { readDomains } from '../../journey/read-domains';
import { LONGEST_QUOTE, showText } from '../show-text';

/** What is to be asked about a form, with both names where there are two: what speaks for no certainty, then the question. */
export function tellQuestion(question: FormQuestion): string {
  const doubt = question.why && doubtText(question.why.words);
  return [doubt, question.isTenantUnnamed ? ownerText(question) : meantText(question)].filter(Boolean).join(' ');
}

function doubtText(words: string): string {
  if (words === '') return i18n.t('popup.question.doubt');
  return i18n.t('popup.question.doubtOf', { words: showText(words, LONGEST_QUOTE) });
}

/** The form names the password's own tenant, or another one that the person said yes to. */
function meantText({ account, tenant }: FormQuestion): string {
  return i18n.t('popup.question.meant', { tenant: showText(tenant ?? ''), account: showText(account ?? '') });
}

function ownerText({ account, tenant }: FormQuestion): string {
  if (account === null && tenant === null) return i18n.t('popup.question.nobody');
  if (account === null) return i18n.t('popup.question.passwordUnnamed', { tenant: showText(tenant ?? '') });
  const owner = showText(readDomains(account)[0] ?? account);
  if (tenant === null) return i18n.t('popup.question.formUnnamed', { owner });
  return i18n.t('popup.question.namesUntold', { tenant: showText(tenant), owner });
}
