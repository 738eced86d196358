import { i18n } from '#i18n';
import { isSelector } from '../../dom/is-selector';
import type { Told } from '../../journey/told';
import { contentOf, type ImportPlan, planImport } from '../../settings/plan-import';
import {
  formatSettingsFile,
  LARGEST_SETTINGS_FILE,
  type ParsedSettingsFile,
  parseSettingsFile,
} from '../../settings/settings-file';
import type { TransferPort } from './options-port';
import { tellImport, tellSettingsFileProblem } from './tell-import';

/** What the person can do with a settings file. */
export interface TransferActions {
  exportSettings: (withHandOvers: boolean) => void;
  /** Reads the file and shows what it would change; nothing is changed yet. */
  readFile: (file: Blob) => void;
  /** Does what was shown, but for the addresses, which the browser asks about one by one. */
  importSettings: (plan: ImportPlan, withHandOvers: boolean) => void;
  cancel: () => void;
}

/**
 * Ties export and import to the stores; each ends in a sentence or in what is shown.
 *
 * @param switchDoesSteps takes over "Do the steps for me"
 * @param show what a file would change, or `null` when there is nothing more to decide
 */
export function createTransferActions(
  port: TransferPort,
  switchDoesSteps: (isOn: boolean) => void,
  show: (plan: ImportPlan | null) => void,
  tell: (told: Told) => void,
): TransferActions {
  async function attempt(order: () => Promise<void>): Promise<void> {
    await order().catch(() => tell({ text: i18n.t('options.settings.failed'), tone: 'warning' }));
  }

  async function exportSettings(withHandOvers: boolean): Promise<void> {
    const content = contentOf(await port.readHere(), withHandOvers);
    port.save(formatSettingsFile(content), 'app-password-courier-settings.json', 'application/json');
    const sentence = content.handOvers.length > 0 ? 'exportedWithHandOvers' : 'exported';
    tell({ text: i18n.t(`options.transfer.${sentence}`), tone: 'good' });
  }

  async function readFile(file: Blob): Promise<void> {
    show(null);
    const parsed = await readSettingsFile(file);
    if (!parsed.ok) return tell({ text: tellSettingsFileProblem(parsed.problem), tone: 'warning' });
    const plan = planImport(parsed.file, await port.readHere());
    const { changes, remarks } = tellImport(plan);
    const isSame = [changes, remarks, plan.addresses, plan.handOvers].every(({ length }) => length === 0);
    if (isSame) return tell({ text: i18n.t('options.transfer.same'), tone: 'info' });
    tell({ text: i18n.t('options.transfer.read'), tone: 'info' });
    show(plan);
  }

  async function importSettings(plan: ImportPlan, withHandOvers: boolean): Promise<void> {
    if (Object.keys(plan.settings).length > 0) await port.writeSettings(plan.settings);
    if (plan.doesSteps !== null) switchDoesSteps(plan.doesSteps);
    if (Object.keys(plan.picks).length > 0) await port.mergePicks(plan.picks);
    for (const pack of plan.packs) await port.writePack(pack);
    if (withHandOvers) await port.mergeHandOvers(plan.handOvers);
    tell({ text: i18n.t('options.transfer.imported'), tone: 'good' });
    show(plan.addresses.length > 0 ? onlyAddresses(plan) : null);
  }

  return {
    exportSettings: (withHandOvers) => void attempt(() => exportSettings(withHandOvers)),
    readFile: (file) => void attempt(() => readFile(file)),
    importSettings: (plan, withHandOvers) => void attempt(() => importSettings(plan, withHandOvers)),
    cancel: () => show(null),
  };
}

function onlyAddresses({ addresses }: ImportPlan): ImportPlan {
  return {
    settings: {},
    doesSteps: null,
    locked: [],
    addresses,
    picks: {},
    packs: [],
    packsLeftOut: 0,
    handOvers: [],
  };
}

/** A file that is too large is not even read; one that cannot be read is no JSON. */
async function readSettingsFile(file: Blob): Promise<ParsedSettingsFile> {
  if (file.size > LARGEST_SETTINGS_FILE) return { ok: false, problem: { kind: 'too-large' } };
  const text = await file.text().catch(() => '');
  return parseSettingsFile(text, isSelector);
}
