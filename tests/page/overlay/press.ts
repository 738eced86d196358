import { userEvent } from 'vitest/browser';

/** A real press of the mouse in the middle of an element, whatever lies over it. */
export async function pressAt(element: Element): Promise<void> {
  const { x, y, width, height } = element.getBoundingClientRect();
  const page = document.documentElement.getBoundingClientRect();
  const position = { x: x + width / 2 - page.x, y: y + height / 2 - page.y };
  await userEvent.click(document.documentElement, { position, force: true });
}

/** Moves the mouse to the middle of an element. */
export async function pointAt(element: Element): Promise<void> {
  const { x, y, width, height } = element.getBoundingClientRect();
  const page = document.documentElement.getBoundingClientRect();
  const position = { x: x + width / 2 - page.x, y: y + height / 2 - page.y };
  await userEvent.hover(document.documentElement, { position, force: true });
}

/** The keys that lead into the bubble. */
export async function pressReachKey(): Promise<void> {
  await userEvent.keyboard('{Alt>}{Shift>}{c}{/Shift}{/Alt}');
}
