import type { CourierState, OpenDocument } from './courier-state';

/** The open document of that id, or `undefined`: an id comes from a page, so what every object has by nature is none. */
export function findDocument({ views }: Pick<CourierState, 'views'>, id: string): OpenDocument | undefined {
  return Object.hasOwn(views, id) ? views[id] : undefined;
}
