import { readValue } from '../act/fill-field';
import { containsDeep } from '../dom/composed-tree';
import { findStep } from '../find/find-step';
import { readOrganization } from '../find/read-organization';
import { findTaughtFields } from '../form/find-taught-fields';
import { findLack, followFilled, type Lack } from '../form/follow-filled';
import { findFieldGroup, numberFields, numberForms } from '../form/number-fields';
import { followPressedTenant } from '../form/pressed-tenant';
import { drawnButton } from '../form/read-controls';
import { recogniseForm } from '../form/recognise-form';
import type { Recognition } from '../form/recognised-form';
import { isAway } from '../form/watch-answer';
import { type FormWatch, watchForm } from '../form/watch-form';
import { type LookSource, openLook } from '../look/open-look';
import type { FormReport } from '../messages/page-answers';
import { knownPages, pickedSteps } from '../sites/known-pages';
import { contextOf, findBuiltIn, goesByItself } from './built-in-way';
import { deliveryHere } from './delivery-here';
import { createEarlierSubmit } from './earlier-submit';
import { createFilling } from './filling';
import { lookWithTaught } from './look-with-taught';
import { onRevival } from './page-life';
import type { Moment, PageApi, PageSite } from './page-site';
import type { Plan } from './plan';
import { planX360Cloud, type X360CloudSituation } from './plan-x360cloud';
import { tenantNamed } from './tenant-named';
import { wakeAhead } from './wake-ahead';
import { isAnythingTaught, withoutTaughtPress } from './without-taught-press';

/** x360Cloud's pages: leading to the form, telling what form it is, and filling it on the background's order. */
export function createX360CloudSite(document: Document, signal: AbortSignal): PageSite {
  let recognition: Recognition = { sight: { kind: 'none' }, form: null };
  let page: PageApi | null = null;
  let watch: FormWatch | null = null;
  let hasSubmittedHere = false;
  /** Any form of this document, whatever was filled after it: the page was not loaded by that. */
  let hasEverSubmitted = false;
  let told = '';
  let toldLack = '';
  let lastTenant: string | null = null;
  /** The password field of the filled form, as it stood last. */
  let followed: HTMLInputElement | null = null;
  const pressed = followPressedTenant(
    document,
    (element) => recognition.form !== null && containsDeep(recognition.form.container, element),
    signal,
  );
  const filling = createFilling(window, isForThisDocument, (form) => recognise(document, form), signal);
  const earlier = createEarlierSubmit();
  const wakeFollowing = document.defaultView
    ? followFilled(
        document.defaultView,
        () => (isFilled() ? recognition.form : null),
        () => page?.look(),
        signal,
      )
    : () => {};

  /** @param form the one that the person chose, where there are several */
  function recognise(place: LookSource, form: string | null): Recognition {
    const taught = page && findTaughtFields(place, page.moment().brief.knowledge);
    const read = () => {
      const pressedTenant = pressed.current();
      return recogniseForm(place, document.location.href, { taught, pressedTenant, form });
    };
    recognition = read();
    if (pressed.follow(recognition.form?.password ?? null)) recognition = read();
    return recognition;
  }

  /** The order counts for this very document only, in the top frame, over https. */
  function isForThisDocument({ view }: { view: string }): boolean {
    return view === page?.moment().view && window.top === window && document.location.protocol === 'https:';
  }

  /** A form of this document was filled, and not sent yet. */
  function isFilled(): boolean {
    return page !== null && deliveryHere(page.moment()) === 'filled';
  }

  /** Of several forms the one that the person is asked about, or that was filled and is followed. */
  function formMeant(moment: Moment): string | null {
    const { asking } = moment.brief;
    if (asking?.view === moment.view) return asking.form;
    return deliveryHere(moment) ? filling.form() : null;
  }

  /** What a filled form lacks is told as often as it changes; a form that went away unsent lacks everything. */
  function tellLack({ view, isSettled }: Moment): Lack | null {
    if (!isFilled()) {
      toldLack = '';
      followed = null;
      return null;
    }
    wakeFollowing();
    const { form } = recognition;
    if (form) followed = form.password;
    // What merely lies over it leaves it as it is.
    const isCovered = !form && followed !== null && !isAway(followed) && readValue(followed) !== '';
    if (isCovered || (!form && (!isSettled || hasSubmittedHere || filling.form() === null))) return null;
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
  function tellForm(api: PageApi, seen: FormReport): void {
    told = JSON.stringify(seen);
    api.tell({ type: 'form:seen', ...seen });
  }

  /** Whose password it is about; after the hand-over, whose it was. */
  function named(moment: Moment, { say }: Plan): string | null {
    const now = tenantNamed(moment);
    if (now !== null) lastTenant = now;
    return say.kind === 'delivered' ? lastTenant : now;
  }

  return {
    start(api) {
      page = api;
      watch = watchForm(
        document,
        {
          onSubmitted() {
            hasSubmittedHere = true;
            hasEverSubmitted = true;
            api.tell({ type: 'form:submitted', view: api.moment().view });
          },
          onUnsure: () => api.tell({ type: 'form:unsure', view: api.moment().view }),
          onClosed: () => api.tell({ type: 'form:closed', view: api.moment().view }),
          onRefused: (text) => api.tell({ type: 'form:refused', view: api.moment().view, text }),
        },
        () => api.look(),
        signal,
      );
      // A Submit that loads the next page is told in the last moment of this one.
      wakeAhead(document, isFilled, () => tellForm(api, report(api.moment().view)), signal);
      // Only in sight of the person the steps go on by themselves.
      const onSeen = (event: Event) => event.isTrusted && api.look();
      document.addEventListener('visibilitychange', onSeen, { signal });
      document.defaultView?.addEventListener('focus', onSeen, { signal });
      // The background dropped what this document said when another took its place.
      onRevival(
        window,
        () => {
          told = '';
          earlier.leaveToPerson();
        },
        signal,
      );
    },
    look(moment) {
      const { knowledge } = moment.brief;
      // One look for the form and for the way to it: on a large page the looking is what costs.
      const looking = lookWithTaught(document, moment);
      const builtIn = isAnythingTaught(knowledge) ? openLook(document) : looking;
      const now = recognise(looking, formMeant(moment));
      const seen = report(moment.view);
      // What is seen is told ahead of what became of it.
      if (page && told !== JSON.stringify(seen)) tellForm(page, seen);
      watch?.look(now, looking);
      const ending = earlier.judge(builtIn, moment, recognition.sight.kind, hasEverSubmitted);
      if (ending) page?.tell({ view: moment.view, ...ending });
      const pages = knownPages(moment.pages, knowledge);
      const context = { ...contextOf(document, moment), picks: pickedSteps(knowledge) };
      const sight = findStep(looking, document.location.href, pages, context);
      const form = describe(recognition, tellLack(moment), filling.replaced());
      const decided = planX360Cloud({ ...moment, form, sight });
      const plan = decided && withoutTaughtPress(decided, knowledge, () => findBuiltIn(builtIn, moment));
      return {
        plan: plan && {
          ...plan,
          goesByItself: recognition.sight.kind === 'none' && goesByItself(builtIn, plan, moment),
          tenant: named(moment, plan),
        },
        key: `${recognition.sight.kind} ${sight.kind} ${plan?.step ?? ''}`,
      };
    },
    beforePress: (target) => pressed.note(target),
    pickTargets: (element) =>
      element.matches('input[type="password" i]') ? ['form-password', 'form-confirm', 'form-email'] : null,
    async receive(message, moment) {
      if (message.type === 'form:fill') {
        hasSubmittedHere = false;
        return filling.carryOut(message);
      }
      if (message.type === 'form:submit') return message.view === moment.view && watch?.pressSubmit();
      recognise(document, message.form);
      return report(moment.view);
    },
  };
}

/** What the plan needs to know of a form. */
function describe(recognition: Recognition, lack: Lack | null, replaced: string | null): X360CloudSituation['form'] {
  const { form, sight } = recognition;
  const [part] = lack?.missing ?? [];
  return {
    sight,
    password: form?.password ?? null,
    submit: form?.submit ? drawnButton(form.submit) : null,
    container: form && findFieldGroup(form),
    marks: form ? numberFields(form) : numberForms(recognition),
    lack: part ? { part, field: (form && part !== 'submit' && form[part]) || null } : null,
    replaced,
  };
}
