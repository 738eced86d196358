import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { wakeAhead } from '../../../utils/guide/wake-ahead';

const stop = new AbortController();
afterEach(() => stop.abort());

test('a background is woken before the person presses, once for many acts, and only where it is needed', async () => {
  document.body.innerHTML = '<button>Submit</button>';
  const button = document.querySelector('button') as HTMLElement;
  const order: string[] = [];
  let isNeeded = false;
  const wake = vi.fn<() => void>(() => void order.push('woken'));
  wakeAhead(document, () => isNeeded, wake, stop.signal);
  button.addEventListener('click', () => order.push('pressed'));

  await userEvent.click(button);
  isNeeded = true;
  button.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  expect(order).toEqual(['pressed']);
  await userEvent.click(button);
  await userEvent.keyboard('{Shift}');
  expect(order).toEqual(['pressed', 'woken', 'pressed']);
});
