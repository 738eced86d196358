import { containsDeep } from '../dom/composed-tree';
import { STEP_IDS, type StepId, stepOrder } from '../journey/step-ids';
import type { Labels } from '../look/captions';
import { FIELD_SELECTOR } from '../look/element-roles';
import { fieldText } from '../look/field-text';
import { findScopes, type Scopes } from '../look/find-scope';
import { type Look, type LookSource, lookAt } from '../look/open-look';
import type { HostGroupId } from '../sites/hosts';
import { matchesPage } from '../sites/matches-page';
import type { Locator, Page, StepOnPage, Target } from '../sites/site-schema';
import { type FindOptions, findElement, findMatches, type Match } from './find-element';
import { findStepBehind } from './find-step-behind';
import { isWholeList } from './is-whole-list';
import type { Sight } from './sight';

/** What a look at the page needs to know besides the page. */
export interface FindContext {
  /** The tenant (domain or e-mail) that the held password is for; `null` if unknown. */
  tenant: string | null;
  /** The name that the app password is to get. */
  name: string;
  /** Whose address the page has, as `hostGroupOf` told; `undefined` for a stranger. */
  hostGroup: HostGroupId | undefined;
  /** Locators that the person taught for this host ("It looks different here"), tried before the built-in ones. */
  picks: Partial<Record<StepId, readonly Locator[]>>;
  /** Steps after this one are not looked for: a page of the Prepare phase can serve several at once. */
  latest?: StepId;
  /** Steps that were pointed at in this document before. */
  pointed?: ReadonlySet<StepId>;
  /** Captions beyond the built-in ones, by label key: of a site pack. */
  labels?: Labels;
  /** What a `password` locator finds, given the name of the password; nothing where a page can show none. */
  findPasswords?: (look: Look, context: { name: string }) => readonly Element[];
  /** Whether a field's value is an app password, and no name; left out where no page can show one. */
  isPasswordValue?: (value: string) => boolean;
  /** What an element of the page says, `null` for nothing; left out where no page can refuse a name. */
  readMessage?: (look: Look, element: Element) => object | null;
}

const BUSY =
  '[role="progressbar" i]:not([aria-valuenow="100"]), [aria-busy="true"], .ms-Spinner, .fui-Spinner, [role="status" i] [class*="spinner" i]';
/** Shortest name that the pages of 2019 and later take. */
const SHORTEST_NAME = 8;

interface Stage {
  look: Look;
  scopes: Scopes;
  context: FindContext;
  findPassword: () => readonly Element[];
}

/** Where pages say that a name was refused: G3, G2, any. */
const REFUSAL = '[data-testid="message-bar-error"], .ms-MessageBar--error, [role="alert" i]';

function isRefusalVisible({ look, context }: Stage, roots: readonly Node[]): boolean {
  const saysSomething = (bar: Element) => !!context.readMessage?.(look, bar);
  return look.query(REFUSAL).some((bar) => roots.some((root) => containsDeep(root, bar)) && saysSomething(bar));
}

/** A text field that holds a valid name is done; one whose name was refused is not, until it holds the name that is wanted. */
function isFilled(stage: Stage, roots: readonly Node[], element: Element): boolean {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return false;
  if (element.getAttribute('aria-invalid') === 'true') return false;
  const value = element.value.trim();
  if (value === stage.context.name) return true;
  return value.length >= SHORTEST_NAME && !isRefusalVisible(stage, roots);
}

function isSignVisible(stage: Stage, roots: readonly Node[], sign: Locator): boolean {
  const found = findMatches(stage.look, roots, sign, { findPassword: stage.findPassword });
  return found.some((element) => sign.by !== 'field' || !holdsPassword(stage, element));
}

/** Whether the signs that the target waits for are there, and none that speaks against it. */
function isTimeFor(stage: Stage, target: Target, roots: readonly Node[]): boolean {
  const isIn = (places: readonly Node[]) => (sign: Locator) => isSignVisible(stage, places, sign);
  const { when = [], unless = [], whenOwnRow = [], unlessOwnRow = [] } = target;
  if (!when.every(isIn(roots)) || unless.some(isIn(roots))) return false;
  if (whenOwnRow.length + unlessOwnRow.length === 0) return true;
  const row = stage.scopes.rootsOf('own-row');
  return whenOwnRow.every(isIn(row)) && !unlessOwnRow.some(isIn(row));
}

function findTargetIn(stage: Stage, target: Target, roots: readonly Node[]): Match {
  const isSignInside = target.scope === 'dialog' || target.scope === 'own-row';
  const signRoots = isSignInside ? roots : stage.scopes.rootsOf('top');
  if (!isTimeFor(stage, target, signRoots)) return { kind: 'none' };
  const options: FindOptions = { isEnabledOnly: target.act === 'click', findPassword: stage.findPassword };
  const match = findElement(stage.look, roots, target.locators, options);
  const isDone = isTyped(stage, target, roots, match);
  return isDone || (target.act === 'type' && match.kind === 'one' && holdsPassword(stage, match.element))
    ? { kind: 'none' }
    : match;
}

/** Whether a field shows an app password: then it is no field for a name, however it is labelled. */
function holdsPassword({ context }: Stage, element: Element): boolean {
  const value = fieldText(element).trim();
  return value !== context.name && context.isPasswordValue?.(value) === true;
}

/** Whether what is to be typed stands in its field. */
function isTyped(stage: Stage, { act }: Target, roots: readonly Node[], match: Match): boolean {
  return (
    act === 'type' &&
    match.kind === 'one' &&
    !holdsPassword(stage, match.element) &&
    isFilled(stage, roots, match.element)
  );
}

/** Whether the step is at hand with its field filled: what leads on is not there, or may not be pressed yet. */
function isBegun(stage: Stage, { targets }: StepOnPage): boolean {
  return targets.some((target) => {
    const roots = stage.scopes.rootsOf(target.scope ?? 'top');
    if (target.act !== 'type' || roots.length === 0 || !isTimeFor(stage, target, roots)) return false;
    return isTyped(stage, target, roots, findElement(stage.look, roots, target.locators));
  });
}

/** Of dialogs that stand side by side, each is looked at by itself: a tour's Next is not that of the step. */
function findTarget(stage: Stage, target: Target): Match {
  const roots = stage.scopes.rootsOf(target.scope ?? 'top');
  if (roots.length === 0) return { kind: 'none' };
  if (target.scope !== 'dialog' || stage.scopes.modal) return findTargetIn(stage, target, roots);
  const [only, ...more] = roots
    .map((root) => findTargetIn(stage, target, [root]))
    .filter((match) => match.kind !== 'none');
  if (!only || more.length === 0) return only ?? { kind: 'none' };
  const elements = [only, ...more].flatMap((match) => (match.kind === 'one' ? [match.element] : match.elements));
  return { kind: 'several', elements };
}

function isMissing(stage: Stage, onPage: StepOnPage): boolean {
  if (!onPage.missingWhen || onPage.missingWhen.length === 0) return false;
  const roots = stage.scopes.rootsOf('top');
  const isBusy = stage.look
    .query(BUSY)
    .some((element) => roots.some((root) => containsDeep(root, element)) && stage.look.isVisible(element));
  return !isBusy && onPage.missingWhen.every((sign) => isSignVisible(stage, roots, sign));
}

/** Whether what leads on is there and cannot be pressed: the page says why. */
function isShut(stage: Stage, page: Page, step: StepId): boolean {
  const targets = page.steps.filter((onPage) => onPage.step === step).flatMap((onPage) => onPage.targets);
  return targets.some((target) => {
    const roots = stage.scopes.rootsOf(target.scope ?? 'top');
    const isThere = (options: FindOptions) => findElement(stage.look, roots, target.locators, options).kind !== 'none';
    return roots.length > 0 && isTimeFor(stage, target, roots) && isThere({}) && !isThere({ isEnabledOnly: true });
  });
}

/** The element that the person pointed at: typed into where it takes text, and only in the tenant's row where the step is a row's. */
function taughtTargets(stage: Stage, { step, targets }: StepOnPage): Target[] {
  const picks = stage.context.picks[step];
  if (!picks || picks.length === 0) return [];
  const scope = targets.some((target) => target.scope === 'row') ? 'row' : 'top';
  const taught: Target = { act: 'type', scope, locators: [...picks] };
  const match = findElement(stage.look, stage.scopes.rootsOf(scope), picks);
  return [match.kind === 'one' && match.element.matches(FIELD_SELECTOR) ? taught : { ...taught, act: 'click' }];
}

function lookAtStep(stage: Stage, page: Page, onPage: StepOnPage): Sight | undefined {
  const { step } = onPage;
  for (const target of [...taughtTargets(stage, onPage), ...onPage.targets]) {
    if (target.isSequel && !stage.context.pointed?.has(step)) continue;
    const match = findTarget(stage, target);
    if (match.kind === 'one') return { kind: 'found', step, page, target, element: match.element };
    if (match.kind === 'several') return { kind: 'several', step, page, elements: match.elements };
  }
  if (!isMissing(stage, onPage) || isShut(stage, page, step)) return undefined;
  return { kind: 'missing', step, page, isWhole: isWholeList(stage.look, stage.scopes.rootsOf('top')) };
}

/** Of several generations' answers for one step: a found element, else several, else missing. */
function best(sights: readonly Sight[]): Sight | undefined {
  const kinds = ['found', 'several', 'missing'] as const;
  return kinds.map((kind) => sights.find((sight) => sight.kind === kind)).find((sight) => sight !== undefined);
}

/**
 * Looks at the page once: of all pages that have this address, the furthest step whose target is there. Where a modal
 * dialog is open, only what is in it counts. Pure: it changes nothing.
 */
export function findStep(place: LookSource, url: string, pages: readonly Page[], context: FindContext): Sight {
  const here = pages.filter((page) => matchesPage(page, url, context.hostGroup));
  const [first] = here;
  if (!first) return { kind: 'unknown-page' };
  const look = lookAt(place, context.labels);
  const scopes = findScopes(look, context.tenant);
  let passwords: readonly Element[] | undefined;
  const findPassword = () => (passwords ??= context.findPasswords?.(look, { name: context.name }) ?? []);
  const stage: Stage = { look, scopes, context, findPassword };
  const { latest = 'submit' } = context;
  for (const step of STEP_IDS.slice(0, stepOrder(latest) + 1).toReversed()) {
    const sights = here.flatMap((page) =>
      page.steps
        .filter((onPage) => onPage.step === step)
        .map((onPage) => lookAtStep(stage, page, onPage))
        .filter((sight) => sight !== undefined),
    );
    const sight = best(sights);
    if (sight) return sight;
  }
  const steps = first.steps.toSorted((one, other) => stepOrder(one.step) - stepOrder(other.step));
  const begun = steps.findLast((onPage) => isBegun(stage, onPage))?.step;
  const step =
    begun ?? findStepBehind(look, scopes.modal, steps, (each) => context.picks[each] ?? []) ?? steps[0]?.step;
  return step ? { kind: 'nothing', step, page: first } : { kind: 'unknown-page' };
}
