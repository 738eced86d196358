import type { Frame, Page } from 'puppeteer';

/**
 * Names the places of a page, its frames included, where the marker stands: text, attributes, values, globals, storage,
 * address, title. The search happens outside of the page, which never learns what is searched for.
 */
export async function findMarker(page: Page, marker: string): Promise<string[]> {
  if (marker.length < 8) throw new Error('There is no marker to search for.');
  const places = await Promise.all(page.frames().map((frame) => placesIn(frame)));
  return places
    .flat()
    .filter(([, content]) => content.includes(marker))
    .map(([place]) => place);
}

async function placesIn(frame: Frame): Promise<[string, string][]> {
  const where = frame.url();
  const contents = await frame.evaluate(readEverything);
  return [...contents.map(([place, content]): [string, string] => [`${where}: ${place}`, content]), [where, where]];
}

/** All that a page can see, as text by place. Runs inside the page. */
export function readEverything(): [string, string][] {
  const places: [string, string][] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        places.push([`value of ${element.name || element.localName}`, element.value]);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
    places.push(['markup', root instanceof Document ? root.documentElement.outerHTML : root.innerHTML]);
  };
  visit(document);
  for (const name of Object.getOwnPropertyNames(window)) {
    try {
      const value: unknown = Reflect.get(window, name);
      const isOwnData = typeof value === 'string' || (typeof value === 'object' && value !== null && value !== window);
      if (isOwnData && name !== 'document') places.push([`global ${name}`, JSON.stringify(value) ?? '']);
    } catch {
      // What cannot be turned into text holds no text of its own: a node, a frame, a cycle.
    }
  }
  places.push(['title', document.title]);
  try {
    places.push(['storage', JSON.stringify([localStorage, sessionStorage, document.cookie])]);
  } catch {
    // A frame in a sandbox has no storage.
  }
  return places;
}
