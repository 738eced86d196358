import type { View } from './courier-state';

/** The open document of that id, or `undefined`: an id comes from a page, so what every object has by nature is none. */
export function viewOf({ views }: { views: Readonly<Record<string, View>> }, id: string): View | undefined {
  return Object.hasOwn(views, id) ? views[id] : undefined;
}
