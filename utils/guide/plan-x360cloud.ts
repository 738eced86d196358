import type { Sight } from '../find/sight';
import { compareTenants } from '../journey/compare-tenants';
import type { FormSight } from '../journey/form-sight';
import { type Delivery, heldInForm, type MissingPart } from '../journey/held-password';
import type { StepId } from '../journey/step-ids';
import type { Brief } from '../messages/brief';
import type { Plan, Say } from './plan';
import { sayMove } from './say-move';

/** All that decides what the guide shows on an x360Cloud page. */
export interface X360CloudSituation {
  brief: Brief;
  /** This document's id, as held deliveries name it. */
  view: string;
  form: {
    sight: FormSight;
    password: Element | null;
    submit: Element | null;
    /** What is ringed while the person is asked about it. */
    container: Element | null;
    /** What goes where in the form, or which of several it is. */
    marks: NonNullable<Plan['marks']>;
    /** Of a form that was filled: what it lacks, with the field to look at, if it is one. */
    lack: { part: MissingPart; field: Element | null } | null;
    /** Of a form that was filled: the e-mail address that stood there before. */
    replaced: string | null;
  };
  sight: Sight;
  isSettled: boolean;
  isAskedStuck: boolean;
}

/** Chooses what to show on an x360Cloud page, or `null` when the guide has nothing to do with it now. Pure. */
export function planX360Cloud(situation: X360CloudSituation): Plan | null {
  const { brief, view, isAskedStuck } = situation;
  const delivery = heldInForm(brief.held, view)?.delivery;
  if (brief.asking?.view === view && situation.form.container) return planAsked(situation);
  const isUnderWay = brief.guide.status !== 'idle' || brief.waitingSend !== null || delivery !== undefined;
  if (!isUnderWay) return null;
  const plan = delivery ? planDelivered(situation, delivery) : planOnward(situation);
  if (brief.guide.status === 'paused')
    return { ...plan, state: 'paused', target: null, say: { kind: 'paused' }, act: null };
  if (isAskedStuck) return { ...plan, state: 'stuck', target: null, say: { kind: 'stuck' }, act: null };
  return plan;
}

/** The popup asks about this very form: it is ringed, and numbers say what would go where. */
function planAsked({ form }: X360CloudSituation): Plan {
  const { container, marks } = form;
  return {
    step: 'fill-credentials',
    state: 'pointing',
    target: container,
    say: { kind: 'asked-form' },
    act: null,
    marks,
  };
}

/** The form was filled: the ring stands on Submit until the person pressed it. */
function planDelivered({ form, brief, view }: X360CloudSituation, delivery: Delivery): Plan {
  if (delivery.kind === 'submitted') return words('submit', { kind: 'submitted' });
  const { lack } = form;
  if (lack?.part === 'submit') return words('submit', { kind: 'not-enabled' });
  if (lack && !lack.field) return words('submit', { kind: 'incomplete' });
  if (lack) return { step: 'submit', state: 'pointing', target: lack.field, say: { kind: 'incomplete' }, act: null };
  const say = otherFilled(brief, view) ?? ({ kind: 'submit-now', replaced: form.replaced } as const);
  if (!form.submit) return words('submit', say);
  return { step: 'submit', state: 'pointing', target: form.submit, say, act: null };
}

/** The person sent it to another tenant's form: that stays said until they press Submit. */
function otherFilled({ held }: Brief, view: string): Say | null {
  const filled = heldInForm(held, view);
  if (!filled) return null;
  const { account, delivery } = filled;
  const isOther = compareTenants(account, delivery.tenant) === 'different';
  return isOther && account && delivery.tenant ? { kind: 'submit-other', account, tenant: delivery.tenant } : null;
}

/** Once a password was handed over and none is left, the journey is done: nothing is pointed at any more. */
function planOnward(situation: X360CloudSituation): Plan {
  const { held, delivered } = situation.brief;
  return held.length === 0 && delivered ? words('submit', { kind: 'delivered' }) : planForm(situation);
}

function planForm(situation: X360CloudSituation): Plan {
  const { brief, form } = situation;
  switch (form.sight.kind) {
    case 'credentials': {
      const refused = brief.held.map((entry) => entry.delivery).find((delivery) => delivery.kind === 'refused');
      if (refused?.kind === 'refused') return words('fill-credentials', { kind: 'page-error', text: refused.text });
      if (brief.held.length === 0) return words('fill-credentials', { kind: 'no-password' });
      const other = otherTenant(brief, form.sight.tenant);
      if (other) return words('fill-credentials', other);
      const target = form.password;
      const say: Say = { kind: form.sight.verdict === 'ask' ? 'may-fill' : 'fill-now' };
      return { step: 'fill-credentials', state: 'pointing', target, say, act: null };
    }
    case 'several':
      return { ...words('fill-credentials', { kind: 'two-forms' }), marks: form.marks };
    case 'authorization':
      return words('open-credentials', { kind: 'authorization' });
    case 'refused':
      return form.sight.reason === 'login' || form.sight.reason === 'portal'
        ? words('open-manage-services', { kind: 'login' })
        : planWay(situation, { kind: 'refused-form' });
    case 'out-of-reach':
      // What lies over a form for a moment goes by itself.
      if (form.sight.what === 'covered' && !situation.isSettled) return waiting('fill-credentials');
      return words('fill-credentials', { kind: 'out-of-reach', what: form.sight.what });
    case 'none':
      return planWay(situation, { kind: 'words' });
  }
}

/** The way to the form: Settings, Manage Services, Change in the right row. */
function planWay({ brief, sight, isSettled }: X360CloudSituation, otherwise: Say): Plan {
  switch (sight.kind) {
    case 'found':
      return {
        step: sight.step,
        state: 'pointing',
        target: sight.element,
        say: sayMove(sight),
        act: sight.target.act,
      };
    case 'several':
      return words(sight.step, { kind: brief.held.length === 0 ? 'nothing-held' : 'several' });
    case 'missing':
    case 'nothing':
    case 'unknown-page': {
      const step = sight.kind === 'unknown-page' ? 'open-manage-services' : sight.step;
      if (isSettled) return words(step, otherwise);
      return waiting(step);
    }
  }
}

/** A warning when the waiting password, or the only one, is surely for another tenant than the form. */
function otherTenant({ held, waitingSend }: Brief, tenant: string | null): Say | null {
  const accounts = waitingSend ? [waitingSend.account] : held.map((entry) => entry.account);
  const hasPossible = accounts.some((each) => compareTenants(each, tenant) !== 'different');
  const [account] = accounts;
  return hasPossible || !account || !tenant ? null : { kind: 'other-tenant', account, tenant };
}

function waiting(step: StepId): Plan {
  return { step, state: 'waiting', target: null, say: { kind: 'waiting' }, act: null };
}

function words(step: StepId, say: Say): Plan {
  return { step, state: 'words', target: null, say, act: null };
}
