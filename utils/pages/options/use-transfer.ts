import { useMemo, useState } from 'preact/hooks';
import type { Told } from '../../journey/told';
import type { ImportPlan } from '../../settings/plan-import';
import type { TransferPort } from './options-port';
import { createTransferActions, type TransferActions } from './transfer-actions';

/** Export and import alive: what a chosen file would change, until the person decided; `null` before and after. */
export function useTransfer(
  port: TransferPort,
  switchDoesSteps: (isOn: boolean) => void,
  tell: (told: Told) => void,
): { plan: ImportPlan | null; actions: TransferActions } {
  const [plan, show] = useState<ImportPlan | null>(null);
  const actions = useMemo(
    () => createTransferActions(port, switchDoesSteps, show, tell),
    [port, switchDoesSteps, tell],
  );
  return { plan, actions };
}
