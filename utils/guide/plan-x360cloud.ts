import type { Sight } from '../find/sight';
import { compareTenants } from '../journey/compare-tenants';
import type { FormSight } from '../journey/form-sight';
import { type Delivery, heldInForm, type MissingPart } from '../journey/held-password';
import type { Brief } from '../messages/brief';
import { inWords, type Plan, paused, pointAt, type Say, stuckAt, waitingAt } from './plan';
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
    marks: Plan['marks'];
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
  const isConcerned = brief.guide.status !== 'idle' || brief.waitingSend !== null || delivery !== undefined;
  if (!isConcerned) return null;
  const plan = delivery ? planDelivered(situation, delivery) : planOnward(situation);
  const { step, marks } = plan;
  if (brief.guide.status === 'paused') return { ...paused(step), marks };
  return isAskedStuck ? { ...stuckAt(step), marks } : plan;
}

/** The popup asks about this very form: it is ringed, and numbers say what would go where. */
function planAsked({ form }: X360CloudSituation): Plan {
  return { ...pointAt('fill-credentials', form.container, { kind: 'asked-form' }, null), marks: form.marks };
}

/** The form was filled: the ring stands on Submit until the person pressed it. */
function planDelivered({ form, brief, view }: X360CloudSituation, delivery: Delivery): Plan {
  if (delivery.kind === 'submitted') return inWords('submit', { kind: 'submitted' });
  const { lack } = form;
  if (lack?.part === 'submit') return inWords('submit', { kind: 'not-enabled' });
  if (lack && !lack.field) return inWords('submit', { kind: 'incomplete' });
  if (lack) return pointAt('submit', lack.field, { kind: 'incomplete' }, null);
  const say = otherFilled(brief, view) ?? ({ kind: 'submit-now', replaced: form.replaced } as const);
  return form.submit ? pointAt('submit', form.submit, say, null) : inWords('submit', say);
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
  return held.length === 0 && delivered ? inWords('submit', { kind: 'delivered' }) : planForm(situation);
}

function planForm(situation: X360CloudSituation): Plan {
  const { brief, form } = situation;
  switch (form.sight.kind) {
    case 'credentials': {
      const refused = brief.held.map((entry) => entry.delivery).find((delivery) => delivery.kind === 'refused');
      if (refused) return inWords('fill-credentials', { kind: 'page-error', text: refused.text });
      if (brief.held.length === 0) return inWords('fill-credentials', { kind: 'no-password' });
      const other = otherTenant(brief, form.sight.tenant);
      if (other) return inWords('fill-credentials', other);
      const say: Say = { kind: form.sight.verdict === 'ask' ? 'may-fill' : 'fill-now' };
      return pointAt('fill-credentials', form.password, say, null);
    }
    case 'several':
      return { ...inWords('fill-credentials', { kind: 'two-forms' }), marks: form.marks };
    case 'authorization':
      return inWords('open-credentials', { kind: 'authorization' });
    case 'not-ours':
      return form.sight.reason === 'login' || form.sight.reason === 'portal'
        ? inWords('open-manage-services', { kind: 'login' })
        : planWay(situation, { kind: 'not-ours' });
    case 'out-of-reach':
      // What lies over a form for a moment goes by itself.
      if (form.sight.what === 'covered' && !situation.isSettled) return waitingAt('fill-credentials');
      return inWords('fill-credentials', { kind: 'out-of-reach', what: form.sight.what });
    case 'none':
      return planWay(situation, { kind: 'words' });
  }
}

/** The way to the form: Settings, Manage Services, Change in the right row. */
function planWay({ brief, sight, isSettled }: X360CloudSituation, otherwise: Say): Plan {
  switch (sight.kind) {
    case 'found':
      return pointAt(sight.step, sight.element, sayMove(sight), sight.target.act);
    case 'several':
      return inWords(sight.step, { kind: brief.held.length === 0 ? 'nothing-held' : 'several' });
    case 'missing':
    case 'nothing':
    case 'unknown-page': {
      const step = sight.kind === 'unknown-page' ? 'open-manage-services' : sight.step;
      return isSettled ? inWords(step, otherwise) : waitingAt(step);
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
