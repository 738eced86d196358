import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../messages/contract';
import type { PopupState } from '../../messages/popup-state';
import { createNewestOnly } from './newest-only';
import { createPopupActions, type PopupActions } from './popup-actions';
import { INITIAL_MODEL, nextModel, type PopupEvent, type PopupModel } from './popup-model';
import type { PopupPort } from './popup-port';
import { tellRefusal } from './tell-refusal';
import { useHiding } from './use-hiding';

/** The popup alive: reads the state at the start, on each news and when a password's time is up. */
export function usePopup(port: PopupPort): { model: PopupModel; now: number; actions: PopupActions } {
  const [model, dispatch] = useReducer(nextModel, INITIAL_MODEL);
  const tab = useRef<number | null>(null);

  const state = useMemo(
    () =>
      createNewestOnly(
        async () => {
          const tabId = await port.findActiveTab();
          return { tabId, answer: await port.send<'popup:opened'>({ type: 'popup:opened', tabId }) };
        },
        ({ tabId, answer }) => {
          tab.current = tabId;
          dispatch(answer.ok ? readEvent(answer.value, tabId) : refusalEvent(answer.refusal));
        },
      ),
    [port],
  );

  const actions = useMemo(
    () => createPopupActions({ port, dispatch, refresh: state.now, tabId: () => tab.current }),
    [port, state],
  );

  // Before the first paint: it has nothing to show, and the answer takes longer than a frame.
  useLayoutEffect(() => {
    const stop = new AbortController();
    port.onNews(state.soon, stop.signal);
    void state.now();
    return () => stop.abort();
  }, [port, state]);

  const endings = model.state ? endingsOf(model.state) : [];
  const now = useNow(endings.length > 0);
  useRefreshAt(endings.length > 0 ? Math.min(...endings) : null, state.soon);
  useHiding(model.revealed?.id ?? null, actions.hide);
  return { model, now, actions };
}

function useRefreshAt(when: number | null, refresh: () => void): void {
  useLayoutEffect(() => {
    if (when === null) return undefined;
    const timer = setTimeout(refresh, Math.max(0, when - Date.now()));
    return () => clearTimeout(timer);
  }, [when, refresh]);
}

function endingsOf({ passwords, waitingSend }: NonNullable<PopupModel['state']>): number[] {
  return [...passwords.map(({ expiresAt }) => expiresAt), ...(waitingSend ? [waitingSend.until] : [])];
}

function readEvent(state: PopupState, tabId: number | null): PopupEvent {
  return { type: 'state-read', state, tabId };
}

function refusalEvent(refusal: Refusal): PopupEvent {
  return { type: 'told', told: tellRefusal(refusal) };
}

/** The time in epoch ms, renewed every second while `isTicking`. */
function useNow(isTicking: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useLayoutEffect(() => {
    if (!isTicking) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isTicking]);
  return now;
}
