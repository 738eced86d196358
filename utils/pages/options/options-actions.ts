import { i18n } from '#i18n';
import type { Told } from '../../journey/told';
import { parseAddress } from '../../settings/parse-address';
import { MOST_ADDRESSES, type Settings } from '../../settings/settings';
import { matchPatterns } from '../../sites/hosts';
import type { OptionsPort } from './options-port';
import { tellAddressRefusal } from './tell-address';

/** Everything that the person can change in the options. */
export interface OptionsActions {
  save: (patch: Partial<Settings>) => void;
  /** Keeps "Do the steps for me" as the popup's own switch does. */
  switchDoesSteps: (isOn: boolean) => void;
  /** Must be called within the click: the browser asks the person. Resolves to whether the address was added. */
  addAddress: (text: string) => Promise<boolean>;
  removeAddress: (host: string) => void;
}

/**
 * Ties the person's changes to the store; each ends in a sentence.
 *
 * @param onDoesSteps "Do the steps for me" was switched
 */
export function createOptionsActions(
  port: OptionsPort,
  addresses: () => readonly string[],
  onDoesSteps: (isOn: boolean) => void,
  tell: (told: Told) => void,
): OptionsActions {
  /** @returns whether it was written */
  async function save(patch: Partial<Settings>, text: string): Promise<boolean> {
    try {
      await port.writeSettings(patch);
      tell({ text, tone: 'good' });
      return true;
    } catch {
      tell({ text: i18n.t('options.settings.failed'), tone: 'warning' });
      return false;
    }
  }

  async function removeAddress(host: string): Promise<void> {
    const rest = addresses().filter((known) => known !== host);
    const isGivenBack = await port.removeOrigins(matchPatterns([host])).catch(() => false);
    const key = isGivenBack ? 'options.addresses.removed' : 'options.addresses.removedAlone';
    await save({ addresses: rest }, i18n.t(key, { host }));
  }

  return {
    save: (patch) => void save(patch, i18n.t('options.settings.saved')),
    switchDoesSteps(isOn) {
      port.rememberDoesSteps(isOn);
      onDoesSteps(isOn);
      tell({ text: i18n.t('options.settings.saved'), tone: 'good' });
    },
    async addAddress(text) {
      const parsed = parseAddress(text, addresses());
      if (!parsed.ok) {
        tell({ text: tellAddressRefusal(parsed.refusal), tone: 'warning' });
        return false;
      }
      if (addresses().length >= MOST_ADDRESSES) {
        tell({ text: i18n.t('options.addresses.full'), tone: 'warning' });
        return false;
      }
      const { host, isPunycode } = parsed;
      // Nothing is awaited before this call: browsers take it only from within the click.
      const isGranted = await port.requestOrigins(matchPatterns([host])).catch(() => false);
      if (!isGranted) {
        tell({ text: i18n.t('options.addresses.denied', { host }), tone: 'warning' });
        return false;
      }
      const added = i18n.t(isPunycode ? 'options.addresses.addedPunycode' : 'options.addresses.added', { host });
      return save({ addresses: [...addresses().filter((known) => known !== host), host] }, added);
    },
    removeAddress(host) {
      void removeAddress(host);
    },
  };
}
