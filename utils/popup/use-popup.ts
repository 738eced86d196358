import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { createPopupActions, type PopupActions } from './popup-actions';
import { INITIAL_MODEL, nextModel, type PopupModel } from './popup-model';
import type { PopupPort } from './popup-port';
import { tellRefusal } from './tell-refusal';
import { useHiding } from './use-hiding';
import { useNow } from './use-now';

/** The popup alive: reads the state at the start, on each news and when a password's time is up. */
export function usePopup(port: PopupPort): { model: PopupModel; now: number; actions: PopupActions } {
  const [model, dispatch] = useReducer(nextModel, INITIAL_MODEL);
  const tab = useRef<number | null>(null);

  const refresh = useCallback(async () => {
    const answer = await port.send<'popup:opened'>({ type: 'popup:opened', tabId: tab.current });
    if (answer.ok) dispatch({ type: 'state-read', state: answer.value });
    else dispatch({ type: 'told', told: tellRefusal(answer.refusal) });
  }, [port]);

  const actions = useMemo(
    () => createPopupActions({ port, dispatch, refresh, tabId: () => tab.current }),
    [port, refresh],
  );

  useEffect(() => {
    const stop = new AbortController();
    void (async () => {
      tab.current = await port.findActiveTab();
      if (!stop.signal.aborted) port.onNews(() => void refresh(), stop.signal);
      await refresh();
    })();
    return () => stop.abort();
  }, [port, refresh]);

  const endings = model.state ? endingsOf(model.state) : [];
  const now = useNow(endings.length > 0);
  useRefreshAt(endings.length > 0 ? Math.min(...endings) : null, refresh);
  useHiding(model.revealed?.id ?? null, actions.hide);
  return { model, now, actions };
}

function useRefreshAt(when: number | null, refresh: () => Promise<void>): void {
  useLayoutEffect(() => {
    if (when === null) return undefined;
    const timer = setTimeout(() => void refresh(), Math.max(0, when - Date.now()));
    return () => clearTimeout(timer);
  }, [when, refresh]);
}

function endingsOf({ passwords, handOver }: NonNullable<PopupModel['state']>): number[] {
  return [...passwords.map(({ expiresAt }) => expiresAt), ...(handOver ? [handOver.until] : [])];
}
