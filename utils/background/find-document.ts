import type { CourierState, OpenDocument } from './courier-state';

/** The open document of that id, or `undefined`: an id comes from a page, so what every object has by nature is none. */
export function findDocument({ views }: Pick<CourierState, 'views'>, id: string): OpenDocument | undefined {
  return Object.hasOwn(views, id) ? views[id] : undefined;
}

/** What a tab's open document told of its form, with the id that it is told under; `null` where none has spoken. */
export function findTold(
  { views }: Pick<CourierState, 'views'>,
  tabId: number,
): { view: string; told: NonNullable<OpenDocument['told']> } | null {
  const [view, opened] = Object.entries(views).find(([, each]) => each.tabId === tabId) ?? [];
  return view !== undefined && opened?.told ? { view, told: opened.told } : null;
}
