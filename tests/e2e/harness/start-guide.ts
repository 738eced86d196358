import type { CreateStage } from './stage.ts';

/**
 * Starts the guide over Microsoft's page, for an account that is ready unless told otherwise. Ordered as the popup orders
 * it: the journeys press its button.
 */
export async function startGuide(
  { courier, microsoft }: Pick<CreateStage, 'courier' | 'microsoft'>,
  { isReady = true } = {},
): Promise<void> {
  await courier.ownPage.order({ type: 'guide:start', isAccountReady: isReady });
  await microsoft.bringToFront();
}
