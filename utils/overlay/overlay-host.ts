import { HOST_TAG } from '../dom/own-host';

/** An element of ours in a page, and its closed shadow root. */
export interface OverlayHost {
  element: HTMLElement;
  root: ShadowRoot;
}

/** Makes a host that is not in the page yet. Its style applies inside its own shadow root only, also under a strict page policy. */
export function createHost(document: Document, css: string): OverlayHost {
  const element = document.createElement(HOST_TAG);
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyle(document, root, css);
  return { element, root };
}

/** Constructable sheets are beyond the page's policy; Firefox before 141 refuses them in content scripts. */
function adoptStyle(document: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** Whether the browser has a top layer that an element can join without being modal. */
function hasTopLayer(element: HTMLElement): boolean {
  return typeof element.showPopover === 'function';
}

/** Puts the host under the root element, on top of everything. Does nothing when it is there already. */
export function showHost(element: HTMLElement): void {
  const page = element.ownerDocument.documentElement;
  if (element.parentElement !== page) page.append(element);
  if (!hasTopLayer(element)) return;
  if (element.popover !== 'manual') element.popover = 'manual';
  if (!element.matches(':popover-open')) element.showPopover();
}

/** Lifts the host above what joined the top layer after it, with the focus staying where it is. */
export function raiseHost({ element, root }: OverlayHost): void {
  if (!hasTopLayer(element) || !element.matches(':popover-open')) return;
  const focused = root.activeElement;
  element.hidePopover();
  element.showPopover();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
