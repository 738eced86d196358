import { classifySender, type Sender } from '../messages/classify-sender';
import { type Answer, mayRequest, parseRequest, type Request } from '../messages/contract';
import { guideHandlers } from './guide-handlers';
import type { Asker, Courier } from './handlers';
import { journeyHandlers } from './journey-handlers';
import { passwordHandlers } from './password-handlers';
import { popupHandlers } from './popup-handlers';
import type { RateLimit } from './rate-limit';
import { RefusedError } from './refused-error';
import { reportHandlers } from './report-handlers';
import { sendHandlers } from './send-handlers';

const HANDLERS = {
  ...guideHandlers,
  ...journeyHandlers,
  ...passwordHandlers,
  ...popupHandlers,
  ...reportHandlers,
  ...sendHandlers,
};

/** Who speaks, and from which document, in browsers that tell it. */
export interface MessageSender extends Sender {
  documentId?: string | undefined;
}

/**
 * Answers one message: classifies who speaks, parses what they say, checks that they may say it, and only then acts.
 * Never throws; a refusal names its reason.
 */
export async function receiveRequest(
  courier: Courier,
  raw: unknown,
  sender: MessageSender,
  own: { id: string; origin: string },
  rateLimit: RateLimit,
): Promise<Answer<unknown>> {
  const tabId = sender.tab?.id ?? null;
  // A flood is turned away before anything is read for it: reading is what would keep the background busy.
  const isOwnPage = classifySender(sender, own) === 'extension-page';
  if (!isOwnPage && !rateLimit.allows(tabId, isCapture(raw))) return { ok: false, refusal: 'too-many' };
  try {
    const { addresses } = await courier.ports.settings();
    const senderClass = classifySender(sender, own, addresses);
    if (senderClass === 'stranger') return { ok: false, refusal: 'not-allowed' };
    const host = URL.parse(sender.url ?? '')?.hostname ?? '';
    // A script that came in before its permission was taken back is nobody's any more.
    if (!isOwnPage && !(await courier.ports.isGranted(host))) return { ok: false, refusal: 'not-allowed' };
    const request = parseRequest(raw);
    if (!request) return { ok: false, refusal: 'malformed' };
    if (!mayRequest(senderClass, request.type)) return { ok: false, refusal: 'not-allowed' };
    const asker = { tabId, documentId: sender.documentId ?? null, host, isOwnPage };
    return { ok: true, value: await handle(courier, request, asker) };
  } catch (error) {
    return { ok: false, refusal: error instanceof RefusedError ? error.refusal : 'failed' };
  }
}

/** By its look alone: nothing is read for a flood. */
function isCapture(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && Reflect.get(raw, 'type') === 'password:captured';
}

function handle(courier: Courier, request: Request, asker: Asker): Promise<unknown> {
  const handler = HANDLERS[request.type] as (courier: Courier, request: Request, asker: Asker) => Promise<unknown>;
  return handler(courier, request, asker);
}
