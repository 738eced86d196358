import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Told } from '../../journey/told';
import type { Settings } from '../../settings/settings';
import { createOptionsActions, type OptionsActions } from './options-actions';
import type { OptionsPort } from './options-port';

/** Everything that the options page shows. */
export interface OptionsModel {
  /** `null` until they were read. */
  settings: Settings | null;
  managed: readonly (keyof Settings)[];
  /** "Do the steps for me", as it was left. */
  doesSteps: boolean;
  told: Told | null;
}

/** The options page alive: reads the settings at the start and after each change, wherever it was made. */
export function useOptions(port: OptionsPort): {
  model: OptionsModel;
  actions: OptionsActions;
  /** Says a sentence in the page's one status region. */
  tell: (told: Told) => void;
} {
  const [{ settings, managed }, setRead] = useState<Pick<OptionsModel, 'settings' | 'managed'>>({
    settings: null,
    managed: [],
  });
  const [doesSteps, setDoesSteps] = useState(() => port.recallDoesSteps());
  const [told, tell] = useState<Told | null>(null);
  const addresses = useRef<readonly string[]>([]);

  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      const [inForce, names] = await Promise.all([port.readSettings(), port.readManagedNames()]);
      if (stop.signal.aborted) return;
      addresses.current = inForce.addresses;
      setRead({ settings: inForce, managed: names });
      setDoesSteps(port.recallDoesSteps());
    };
    port.onSettingsChanged(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, [port]);

  const actions = useMemo(() => createOptionsActions(port, () => addresses.current, setDoesSteps, tell), [port]);
  return { model: { settings, managed, doesSteps, told }, actions, tell };
}
