import { i18n } from '#i18n';
import type { OverlayAction, OverlayView } from '../journey/overlay-view';
import { sentenceKey } from '../journey/sentence-key';
import { placeOf, type StepId } from '../journey/step-ids';
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
    subject: plan.subject,
    title: titleOf(step, say),
    ...(say.kind === 'delivered' && { isDone: true }),
    text: [tellRemembered(plan.remembered), tellNote(plan), withTenant(sentence(plan), plan)].filter(Boolean).join(' '),
    ...(isStuck || WITH_LINKS.has(say.kind) ? { causes: causesFor(step, isStuck, cloud) } : {}),
    actions: actionsFor(plan),
    marks: plan.marks,
  };
}

/** In Transfer every sentence names the tenant; of a held password, whose it is. */
function withTenant(text: string, { tenant }: Plan): string {
  return tenant === null || text.includes(tenant) ? text : i18n.t('guide.say.for_tenant', [tenant, text]);
}

function tellNote({ pageNote }: Plan): string {
  return pageNote === null ? '' : i18n.t('guide.say.page_note', [pageNote]);
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

function titleOf(step: StepId, { kind }: Say): string {
  return hasTitle(kind) ? i18n.t(TITLES[kind]) : i18n.t(`guide.steps.${sentenceKey(step)}.title`);
}

function hasTitle(kind: Say['kind']): kind is keyof typeof TITLES {
  return Object.hasOwn(TITLES, kind);
}

function sentence({ step, say, name, tenant }: Plan): string {
  switch (say.kind) {
    case 'point':
      return step === 'name-the-password'
        ? i18n.t('guide.steps.name_the_password.point', [name])
        : i18n.t(`guide.steps.${sentenceKey(step)}.point`);
    case 'words':
      return step === 'name-the-password'
        ? i18n.t('guide.steps.name_the_password.words', [name])
        : i18n.t(`guide.steps.${sentenceKey(step)}.words`);
    case 'named':
      return i18n.t('guide.say.named', [name]);
    case 'press-change':
      return tenant === null
        ? i18n.t('guide.steps.open_credentials.point')
        : i18n.t('guide.say.press_change', [tenant]);
    case 'press-add':
      return tenant === null ? i18n.t('guide.steps.open_credentials.point') : i18n.t('guide.say.press_add', [tenant]);
    case 'page-error':
      return i18n.t('guide.say.page_error', [say.text]);
    case 'page-refusal':
      return i18n.t('guide.say.page_refusal', [say.text]);
    case 'other-tenant':
      return i18n.t('guide.say.other_tenant', [say.account, say.tenant]);
    case 'submit-other':
      return i18n.t('guide.say.submit_other', [say.account, say.tenant]);
    case 'out-of-reach':
      return i18n.t(`guide.say.out_of_reach_${sentenceKey(say.what)}`);
    case 'fill-now':
      return tenant === null ? i18n.t('guide.say.fill_now') : i18n.t('guide.say.fill_now_for', [tenant]);
    case 'may-fill':
      return tenant === null ? i18n.t('guide.say.may_fill') : i18n.t('guide.say.may_fill_for', [tenant]);
    case 'submit-now':
      return submitNow(say.replaced, tenant);
    case 'old-password':
      return i18n.t('guide.say.old_password', [say.delivered, say.name]);
    case 'delete-old':
      return i18n.t('guide.say.delete_old', [say.name, say.delivered]);
    default:
      return i18n.t(`guide.say.${sentenceKey(say.kind)}`);
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
