import { containsDeep } from '../dom/composed-tree';
import { findStep } from '../find/find-step';
import { readOrganization } from '../find/read-organization';
import { fillForm } from '../form/fill-form';
import { findAnswers } from '../form/find-answers';
import { findTaughtFields } from '../form/find-taught-fields';
import { findLack, followFilled, type Lack } from '../form/follow-filled';
import { isSameForm } from '../form/is-same-form';
import { numberFields, numberForms } from '../form/number-fields';
import { followPressedTenant } from '../form/pressed-tenant';
import { drawnButton } from '../form/read-controls';
import { recogniseForm } from '../form/recognise-form';
import type { Recognition } from '../form/recognised-form';
import { type FormWatch, watchForm } from '../form/watch-form';
import { openLook, type Place } from '../look/open-look';
import type { FormReport } from '../messages/page-answers';
import { hostGroupOf } from '../sites/hosts';
import { knownLabels, knownPages, pickedSteps } from '../sites/known-pages';
import { onRevival, whilePageStays } from './page-life';
import type { FormOrder, Moment, PageApi, PageSite } from './page-site';
import { planX360Cloud, type X360CloudSituation } from './plan-x360cloud';
import { withoutTaughtPress } from './without-taught-press';

/** x360Cloud's pages: leading to the form, telling what form it is, and filling it on the background's order. */
export function createX360CloudSite(document: Document, signal: AbortSignal): PageSite {
  let recognition: Recognition = { sight: { kind: 'none' }, form: null };
  let page: PageApi | null = null;
  let watch: FormWatch | null = null;
  let hasJudged = false;
  let hasSubmittedHere = false;
  let told = '';
  let hasFilledHere = false;
  let toldLack = '';
  const pressed = followPressedTenant(
    document,
    (element) => recognition.form !== null && containsDeep(recognition.form.container, element),
    signal,
  );
  const wakeFollowing = document.defaultView
    ? followFilled(
        document.defaultView,
        () => (isFilled() ? recognition.form : null),
        () => page?.look(),
        signal,
      )
    : () => {};

  /** @param form the one that the person chose, where there are several */
  function recognise(place: Place, form: string | null): Recognition {
    const taught = page && findTaughtFields(place, page.moment().brief.knowledge);
    const pressedTenant = pressed.current();
    recognition = recogniseForm(place, document.location.href, { taught, pressedTenant, form });
    return recognition;
  }

  /** A form of this document was filled, and not sent yet. */
  function isFilled(): boolean {
    const moment = page?.moment();
    return !!moment?.brief.held.some(({ delivery }) => delivery.kind === 'filled' && delivery.view === moment.view);
  }

  /** What a filled form lacks is told as often as it changes; a form that went away unsent lacks everything. */
  function tellLack({ view, isSettled }: Moment): Lack | null {
    if (!isFilled()) {
      toldLack = '';
      return null;
    }
    wakeFollowing();
    const { form } = recognition;
    if (!form && (!isSettled || hasSubmittedHere || !hasFilledHere)) return null;
    const lack: Lack = form ? findLack(form) : { missing: ['password'], emptied: true };
    const now = JSON.stringify(lack);
    if (now !== toldLack && (toldLack !== '' || lack.missing.length > 0))
      page?.tell({ type: 'form:changed', view, ...lack });
    toldLack = now;
    return lack;
  }

  function report(view: string): FormReport {
    return { view, organization: readOrganization(document), sight: recognition.sight };
  }

  /** The background knows of each document what it said last. */
  function tellForm(api: PageApi): void {
    const seen = report(api.moment().view);
    told = JSON.stringify(seen);
    api.tell({ type: 'form:seen', ...seen });
  }

  /** A form that was sent by loading this page: gone means done; there again means what the page says, or nothing yet. */
  function judgeEarlierSubmit({ brief, view, isSettled }: Moment): void {
    const isPending = brief.held.some(({ delivery }) => delivery.kind === 'submitted' && delivery.view === view);
    if (hasSubmittedHere || hasJudged || !isSettled || !isPending) return;
    hasJudged = true;
    const answers = findAnswers(openLook(document), null);
    const refusal = answers.find(({ kind }) => kind === 'refused');
    const isBack = recognition.sight.kind === 'credentials';
    if (isBack && refusal) page?.tell({ type: 'form:refused', view, text: refusal.text });
    else if (!isBack || answers.length > 0) page?.tell({ type: 'form:closed', view });
  }

  /** The order counts for this very document only, in the top frame, over https. */
  async function fill(order: Extract<FormOrder, { type: 'form:fill' }>, moment: Moment) {
    const isThisDocument =
      order.view === moment.view && window.top === window && document.location.protocol === 'https:';
    const { form, sight } = recognise(document, order.form);
    const isMeant = sight.kind === 'credentials' && (order.form === null || sight.form === order.form);
    if (!isThisDocument || !form || !isMeant || !isSameForm(form, order)) return { kind: 'gone' };
    hasFilledHere = true;
    return whilePageStays(window, (staying) => fillForm(form, order, staying), signal);
  }

  return {
    start(api) {
      page = api;
      watch = watchForm(
        document,
        {
          onSight: () => tellForm(api),
          onSubmitted() {
            hasSubmittedHere = true;
            api.tell({ type: 'form:submitted', view: api.moment().view });
          },
          onClosed: () => api.tell({ type: 'form:closed', view: api.moment().view }),
          onRefused: (text) => api.tell({ type: 'form:refused', view: api.moment().view, text }),
        },
        () => api.look(),
        signal,
      );
      // The background dropped what this document said when another took its place.
      onRevival(window, () => (told = ''), signal);
    },
    look(moment) {
      const { knowledge, asking } = moment.brief;
      // One look for the form and for the way to it: on a large page the looking is what costs.
      const looking = openLook(document, knownLabels(knowledge));
      watch?.look(recognise(looking, asking?.view === moment.view ? asking.form : null));
      if (page && told !== JSON.stringify(report(moment.view))) tellForm(page);
      judgeEarlierSubmit(moment);
      const url = document.location.href;
      const context = { tenant: tenantOf(moment), name: '', hostGroup: hostGroupOf(url) ?? 'x360cloud' } as const;
      const pages = knownPages(moment.pages, knowledge);
      const sight = findStep(looking, url, pages, { ...context, picks: pickedSteps(knowledge) });
      const plan = planX360Cloud({ ...moment, form: describe(recognition, tellLack(moment)), sight });
      const findBuiltIn = () => findStep(openLook(document), url, moment.pages, { ...context, picks: {} });
      return {
        plan: plan && withoutTaughtPress(plan, knowledge, findBuiltIn),
        key: `${recognition.sight.kind} ${sight.kind} ${plan?.step ?? ''}`,
      };
    },
    beforePress: (target) => pressed.note(target),
    pickTargets: (element) =>
      element.matches('input[type="password" i]') ? ['form-password', 'form-confirm', 'form-email'] : null,
    async receive(message, moment) {
      if (message.type === 'form:fill') return fill(message, moment);
      if (message.type === 'form:submit') return message.view === moment.view && watch?.pressSubmit();
      recognise(document, message.form);
      return report(moment.view);
    },
  };
}

/** What the plan needs to know of a form. */
function describe(recognition: Recognition, lack: Lack | null): X360CloudSituation['form'] {
  const { form, sight } = recognition;
  const [part] = lack?.missing ?? [];
  return {
    sight,
    password: form?.password ?? null,
    submit: form?.submit ? drawnButton(form.submit) : null,
    container: form?.container ?? null,
    marks: form ? numberFields(form) : numberForms(recognition),
    lack: part ? { part, field: (form && part !== 'submit' && form[part]) || null } : null,
  };
}

/** The account whose row is looked for: the waiting hand-over's, else the only one that is held. */
function tenantOf({ brief }: Moment): string | null {
  if (brief.handOver) return brief.handOver.account;
  const accounts = new Set(brief.held.map((entry) => entry.account));
  return accounts.size === 1 ? ([...accounts][0] ?? null) : null;
}
