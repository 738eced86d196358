import { type FindContext, findStep } from '../find/find-step';
import { readMessageOf } from '../find/read-page-message';
import type { Sight } from '../find/sight';
import type { StepId } from '../journey/step-ids';
import { findLayers } from '../look/find-layers';
import { type Look, openLook } from '../look/open-look';
import type { Brief } from '../messages/brief';
import { isPasswordValue } from '../password/password-token';
import { findPasswordElements } from '../password/read-password';
import { hostGroupOf } from '../sites/hosts';
import { knownLabels, knownPages, pickedSteps } from '../sites/known-pages';
import { NO_KNOWLEDGE } from '../sites/no-knowledge';
import type { Moment } from './page-site';

/** What this document knows of its own: the name to type, and the steps that were pointed at. */
type OwnContext = Pick<FindContext, 'name' | 'pointed'>;

/**
 * The furthest step that a page of Microsoft's serves. Whoever prepares the account is led one step after the other where
 * the page serves that step, in words where nothing of it can be pointed at; in an open dialog, by what the dialog asks
 * for.
 */
export function findMicrosoftStep(look: Look, { brief, pages: builtIn }: Moment, own: OwnContext): Sight {
  const url = look.document.location.href;
  const pages = knownPages(builtIn, brief.knowledge);
  const context = { ...contextOf(url, brief), ...own };
  const { preparing } = brief.guide;
  const find = (latest?: StepId) => findStep(look, url, pages, latest ? { ...context, latest } : context);
  if (!preparing) return find();
  const isOpen = findLayers(look).modal !== null;
  const sight = find(isOpen ? undefined : preparing);
  if (sight.kind === 'unknown-page' || (isOpen && sight.kind !== 'nothing') || isFound(sight, preparing)) return sight;
  const isServed = sight.page.steps.some(({ step }) => step === preparing);
  return isServed ? { kind: 'nothing', step: preparing, page: sight.page } : find();
}

/** What the page's next step is without anything that was taught. */
export function findBuiltInStep(document: Document, { brief, pages }: Moment, own: OwnContext): Sight {
  const url = document.location.href;
  const builtIn = { ...brief, knowledge: NO_KNOWLEDGE };
  return findStep(openLook(document), url, pages, { ...contextOf(url, builtIn), ...own });
}

function isFound(sight: Sight, step: StepId): boolean {
  return sight.kind === 'found' && sight.step === step;
}

function contextOf(url: string, { knowledge, guide }: Brief): Omit<FindContext, 'name'> {
  return {
    tenant: guide.account,
    hostGroup: hostGroupOf(url),
    picks: pickedSteps(knowledge),
    labels: knownLabels(knowledge),
    findPasswords: findPasswordElements,
    isPasswordValue,
    readMessage: readMessageOf,
  };
}
