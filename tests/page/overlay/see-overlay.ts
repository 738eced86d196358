import { onTestFinished, vi } from 'vitest';
import type { LostReason, OverlayAction, OverlayView } from '../../../utils/journey/overlay-view';
import { type MountedOverlay, mountOverlay } from '../../../utils/overlay/mount-overlay';
import { readOverlayWords } from '../../../utils/overlay/read-overlay-words';

/** An overlay under test, with a look into its closed room. */
export interface SeenOverlay extends MountedOverlay {
  host: HTMLElement;
  room: ShadowRoot;
  actions: OverlayAction[];
  losses: LostReason[];
  end: () => void;
  ring: () => HTMLElement | null;
  bubble: () => HTMLElement;
  said: () => string;
  button: (name: string) => HTMLElement;
}

/** Mounts an overlay, and catches its closed room while it is being made: there is no other way in. */
export function seeOverlay(): SeenOverlay {
  const spy = vi.spyOn(Element.prototype, 'attachShadow');
  const lifetime = new AbortController();
  const actions: OverlayAction[] = [];
  const losses: LostReason[] = [];
  const overlay = mountOverlay(
    document,
    readOverlayWords(),
    { onAction: (action) => actions.push(action), onLost: (reason) => losses.push(reason) },
    lifetime.signal,
  );
  const room: unknown = spy.mock.results[0]?.value;
  spy.mockRestore();
  if (!(room instanceof ShadowRoot) || !(room.host instanceof HTMLElement))
    throw new Error('The overlay made no room of its own.');
  onTestFinished(() => {
    lifetime.abort();
    document.body.replaceChildren();
  });
  const bubble = () => {
    const found = room.querySelector<HTMLElement>('[data-courier="bubble"]');
    if (!found) throw new Error('There is no bubble.');
    return found;
  };
  return {
    ...overlay,
    host: room.host,
    room,
    actions,
    losses,
    end: () => lifetime.abort(),
    ring: () => room.querySelector<HTMLElement>('[data-courier="ring"]'),
    bubble,
    said: () => room.querySelector('[role="status"]')?.textContent ?? '',
    button(name) {
      const found = [...bubble().querySelectorAll('button')].find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
      );
      if (!found) throw new Error(`There is no button "${name}".`);
      return found;
    },
  };
}

/** A view on a target, as the guide would make it. */
export function viewOn(target: Element | null, changes: Partial<OverlayView> = {}): OverlayView {
  return {
    step: 'open-app-passwords',
    place: { at: 5, of: 12 },
    state: target ? 'pointing' : 'words',
    target,
    title: 'Add a sign-in method',
    text: 'Press “Add sign-in method”.',
    actions: ['do-it-for-me', 'stuck', 'looks-different', 'pause'],
    ...changes,
  };
}

/** Puts HTML into the page and returns the element with the id `target`. */
export function showPage(html: string): HTMLElement {
  document.body.innerHTML = html;
  const target = document.querySelector<HTMLElement>('#target');
  if (!target) throw new Error('The page has no #target.');
  return target;
}
