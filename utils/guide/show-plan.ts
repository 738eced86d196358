import { i18n } from '#i18n';
import type { OutOfReach } from '../journey/form-sight';
import type { OverlayAction, OverlayView } from '../journey/overlay-view';
import { placeOf, type StepId } from '../journey/step-ids';
import { stepKey } from '../journey/step-key';
import type { Cloud } from '../sites/hosts';
import { causesFor } from './causes';
import type { Plan, Say } from './plan';
import { tellRemembered } from './tell-picks';

/** The plan as the overlay draws it, in the person's language; links lead to pages of the cloud that the page is in. */
export function showPlan(plan: Plan, cloud: Cloud): OverlayView {
  const { step, state, target, say } = plan;
  const isStuck = state === 'stuck';
  return {
    step,
    place: placeOf(step),
    state,
    target,
    subject: plan.subject ?? null,
    title: titleOf(step, say),
    ...(say.kind === 'delivered' && { isDone: true }),
    text: [tellRemembered(plan.remembered ?? []), tellNote(plan), withTenant(sentence(plan), plan)]
      .filter(Boolean)
      .join(' '),
    ...(isStuck || WITH_LINKS.has(say.kind) ? { causes: causesFor(step, isStuck, cloud) } : {}),
    actions: actionsFor(plan),
    ...(plan.marks && { marks: plan.marks }),
  };
}

/** In Transfer every sentence names the tenant; of a held password, whose it is. */
function withTenant(text: string, { tenant = null }: Plan): string {
  return tenant === null || text.includes(tenant) ? text : i18n.t('guide.say.for_tenant', [tenant, text]);
}

function tellNote({ pageNote }: Plan): string {
  return pageNote ? i18n.t('guide.say.page_note', [pageNote]) : '';
}

/** Where nothing is pointed at, the page on which the step is done is linked. */
const WITH_LINKS: ReadonlySet<Say['kind']> = new Set<Say['kind']>(['words', 'account-ready']);

/** What is behind the person has a title of its own. */
const TITLES = {
  'password-showing': 'guide.titles.held',
  'password-held': 'guide.titles.held',
  delivered: 'guide.titles.delivered',
  authorization: 'guide.titles.authorization',
  'old-password': 'guide.titles.old',
  'delete-old': 'guide.titles.old',
  'other-tenant': 'guide.titles.other_tenant',
  'submit-other': 'guide.titles.other_tenant',
  unseen: 'guide.steps.read_the_password.title',
  'not-held': 'guide.titles.not_held',
  'no-room': 'guide.titles.not_held',
  'page-refusal': 'guide.titles.refused',
  orphan: 'guide.titles.orphan',
  'orphan-showing': 'guide.titles.orphan_showing',
} as const satisfies Partial<Record<Say['kind'], string>>;

const OUT_OF_REACH_WORDS = {
  frame: 'guide.say.out_of_reach_frame',
  'plain-text': 'guide.say.out_of_reach_plain_text',
  'font-mask': 'guide.say.out_of_reach_font_mask',
  'read-only': 'guide.say.out_of_reach_read_only',
  disabled: 'guide.say.out_of_reach_disabled',
  covered: 'guide.say.out_of_reach_covered',
} as const satisfies Record<OutOfReach, string>;

function titleOf(step: StepId, { kind }: Say): string {
  return hasTitle(kind) ? i18n.t(TITLES[kind]) : i18n.t(`guide.steps.${stepKey(step)}.title`);
}

function hasTitle(kind: Say['kind']): kind is keyof typeof TITLES {
  return Object.hasOwn(TITLES, kind);
}

function sentence({ step, say, name = '', tenant = null }: Plan): string {
  switch (say.kind) {
    case 'point':
      return step === 'name-the-password'
        ? i18n.t('guide.steps.name_the_password.point', [name])
        : i18n.t(`guide.steps.${stepKey(step)}.point`);
    case 'words':
      return step === 'name-the-password'
        ? i18n.t('guide.steps.name_the_password.words', [name])
        : i18n.t(`guide.steps.${stepKey(step)}.words`);
    case 'named':
      return i18n.t('guide.say.named', [name]);
    case 'chosen':
      return i18n.t('guide.say.chosen');
    case 'open-list':
      return i18n.t('guide.say.open_list');
    case 'manage-services':
      return i18n.t('guide.say.manage_services');
    case 'press-change':
      return tenant === null
        ? i18n.t('guide.steps.open_credentials.point')
        : i18n.t('guide.say.press_change', [tenant]);
    case 'press-add':
      return tenant === null ? i18n.t('guide.steps.open_credentials.point') : i18n.t('guide.say.press_add', [tenant]);
    case 'missing':
      return i18n.t('guide.say.missing');
    case 'stuck':
      return i18n.t('guide.say.stuck');
    case 'page-error':
      return i18n.t('guide.say.page_error', [say.text]);
    case 'page-refusal':
      return i18n.t('guide.say.page_refusal', [say.text]);
    case 'coming':
      return i18n.t('guide.say.coming');
    case 'unseen':
      return i18n.t('guide.say.unseen');
    case 'may-show':
      return i18n.t('guide.say.may_show');
    case 'other-method':
      return i18n.t('guide.say.other_method');
    case 'no-selection':
      return i18n.t('guide.say.no_selection');
    case 'not-held':
      return i18n.t('guide.say.not_held');
    case 'no-room':
      return i18n.t('guide.say.no_room');
    case 'press-next':
      return i18n.t('guide.say.press_next');
    case 'press-done':
      return i18n.t('guide.say.press_done');
    case 'scroll-list':
      return i18n.t('guide.say.scroll_list');
    case 'other-tenant':
      return i18n.t('guide.say.other_tenant', [say.account, say.tenant]);
    case 'submit-other':
      return i18n.t('guide.say.submit_other', [say.account, say.tenant]);
    case 'waiting':
      return i18n.t('guide.say.waiting');
    case 'several':
      return i18n.t('guide.say.several');
    case 'paused':
      return i18n.t('guide.say.paused');
    case 'password-showing':
      return i18n.t('guide.say.password_showing');
    case 'password-held':
      return i18n.t('guide.say.password_held');
    case 'check-password':
      return i18n.t('guide.say.check_password');
    case 'unreadable':
      return i18n.t('guide.say.unreadable');
    case 'account-ready':
      return i18n.t('guide.say.account_ready');
    case 'no-password':
      return i18n.t('guide.say.no_password');
    case 'nothing-held':
      return i18n.t('guide.say.nothing_held');
    case 'two-forms':
      return i18n.t('guide.say.two_forms');
    case 'authorization':
      return i18n.t('guide.say.authorization');
    case 'login':
      return i18n.t('guide.say.login');
    case 'out-of-reach':
      return i18n.t(OUT_OF_REACH_WORDS[say.what]);
    case 'refused-form':
      return i18n.t('guide.say.refused_form');
    case 'fill-now':
      return tenant === null ? i18n.t('guide.say.fill_now') : i18n.t('guide.say.fill_now_for', [tenant]);
    case 'may-fill':
      return tenant === null ? i18n.t('guide.say.may_fill') : i18n.t('guide.say.may_fill_for', [tenant]);
    case 'asked-form':
      return i18n.t('guide.say.asked_form');
    case 'incomplete':
      return i18n.t('guide.say.incomplete');
    case 'not-enabled':
      return i18n.t('guide.say.not_enabled');
    case 'submit-now':
      return submitNow(say.replaced, tenant);
    case 'submitted':
      return i18n.t('guide.say.submitted');
    case 'delivered':
      return i18n.t('guide.say.delivered');
    case 'old-password':
      return i18n.t('guide.say.old_password', [say.delivered, say.name]);
    case 'by-hand':
      return i18n.t('guide.say.by_hand');
    case 'delete-old':
      return i18n.t('guide.say.delete_old', [say.name, say.delivered]);
    case 'orphan':
      return i18n.t('guide.say.orphan');
    case 'orphan-showing':
      return i18n.t('guide.say.orphan_showing');
  }
}

function submitNow(replaced: string | null, tenant: string | null): string {
  const filled = tenant === null ? i18n.t('guide.say.submit_now') : i18n.t('guide.say.submit_now_for', [tenant]);
  return replaced === null ? filled : `${filled} ${i18n.t('guide.say.replaced', [replaced])}`;
}

/** The password is held, and nothing is left to do on this page. */
const GOES_ON: ReadonlySet<Say['kind']> = new Set<Say['kind']>(['password-held', 'check-password']);
const REPORT: readonly OverlayAction[] = ['report-page'];

function actionsFor({ state, target, act, say, isForPersonToFinish, isInDanger, isAsking }: Plan): OverlayAction[] {
  if (say.kind === 'orphan') return ['reload'];
  if (say.kind === 'orphan-showing') return [];
  if (say.kind === 'old-password') return ['show-old', 'pause'];
  if (say.kind === 'delete-old') return ['pause'];
  if (say.kind === 'delivered' && state !== 'paused') return ['next-client', 'stop'];
  // Nothing that leads away from the page or explains it by what lies behind.
  if (isInDanger && state !== 'paused') return ['use-selection', ...(state === 'words' ? REPORT : []), 'pause'];
  const asked: OverlayAction[] = isAsking ? ['press-this'] : [];
  switch (state) {
    case 'paused':
      return ['resume'];
    case 'stuck':
      return ['check-again', 'help', 'looks-different', 'report-page', 'pause'];
    case 'captured':
      return [
        ...asked,
        ...(act === null ? [] : (['do-it-for-me'] as const)),
        ...(GOES_ON.has(say.kind) && target === null ? (['go-to-x360cloud'] as const) : []),
        'pause',
      ];
    case 'pointing':
      return [
        ...asked,
        ...(act === null ? [] : (['do-it-for-me'] as const)),
        ...(isForPersonToFinish ? (['step-done'] as const) : []),
        'stuck',
        'looks-different',
        'pause',
      ];
    case 'waiting':
      return ['stuck', 'looks-different', 'pause'];
    case 'words':
      return [
        ...(isForPersonToFinish ? (['step-done'] as const) : []),
        'stuck',
        'looks-different',
        'report-page',
        'pause',
      ];
  }
}
