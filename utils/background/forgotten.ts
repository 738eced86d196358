import * as z from 'zod/mini';
import type { Ports } from '../browser/ports';
import { hashText } from '../journey/hash-text';
import type { Showing, VaultEntry } from '../vault/vault';

/** A password that went by the person's order: where it was read, and a salted digest, too short to tell what it was. */
const forgottenSchema = z.array(
  z.object({ tabId: z.int(), documentId: z.nullable(z.string()), salt: z.string(), digest: z.string() }),
);

const KEY = 'forgotten';
/** Of so many, the last ones, it is known. */
const MOST_KNOWN = 50;

/** What the session keeps of passwords that the person has forgotten, so that a page which still shows one does not bring it back by itself. */
export async function withForgotten(
  ports: Ports,
  gone: readonly { entry: VaultEntry; password: string }[],
): Promise<Record<string, unknown>> {
  const fresh = gone.map(({ entry: { from }, password }) => {
    const salt = ports.newId();
    return { tabId: from.tabId, documentId: from.documentId, salt, digest: digestOf(salt, password) };
  });
  return { [KEY]: [...(await readForgotten(ports.session)), ...fresh].slice(-MOST_KNOWN) };
}

/** Whether the person had this very password of this document forgotten; where the browser does not tell documents, of this tab. */
export async function isForgotten({ session }: Ports, from: Showing, password: string): Promise<boolean> {
  return (await readForgotten(session)).some(
    ({ tabId, documentId, salt, digest }) =>
      tabId === from.tabId &&
      (documentId === null || documentId === from.documentId) &&
      digest === digestOf(salt, password),
  );
}

async function readForgotten(session: Ports['session']): Promise<z.infer<typeof forgottenSchema>> {
  const kept = z.safeParse(forgottenSchema, await session.read(KEY));
  return kept.success ? kept.data : [];
}

function digestOf(salt: string, password: string): string {
  return hashText(`${salt} ${password}`);
}
