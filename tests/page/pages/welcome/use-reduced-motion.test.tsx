import { render } from 'preact';
import { expect, it, onTestFinished, vi } from 'vitest';
import { useReducedMotion } from '../../../../utils/pages/welcome/use-reduced-motion';
import { settle } from '../popup/settle';

/** A browser whose person wants no motion or does not mind, told to whoever listens. */
function playWish(): (isReduced: boolean) => void {
  const query = Object.assign(new EventTarget(), { matches: false });
  vi.spyOn(globalThis, 'matchMedia').mockReturnValue(query as unknown as MediaQueryList);
  onTestFinished(() => void vi.restoreAllMocks());
  return (isReduced) => {
    query.matches = isReduced;
    query.dispatchEvent(new Event('change'));
  };
}

function Told() {
  return <p>{useReducedMotion() ? 'still' : 'moving'}</p>;
}

/** A place that draws it; what it does after drawing is done when the act around this ends. */
function openPlace(): { root: HTMLElement; draw: () => void } {
  const root = document.createElement('div');
  onTestFinished(() => settle(() => render(null, root)));
  return { root, draw: () => render(<Told />, root) };
}

it('hears what the person wants at any moment', async () => {
  const wish = playWish();
  const { root, draw } = openPlace();
  await settle(draw);
  expect(root.textContent).toBe('moving');
  await settle(() => wish(true));
  expect(root.textContent).toBe('still');
  await settle(() => wish(false));
  expect(root.textContent).toBe('moving');
});

it('hears what changed between the first drawing and the first time it listened', async () => {
  const wish = playWish();
  const { root, draw } = openPlace();
  await settle(() => {
    draw();
    wish(true);
  });
  expect(root.textContent).toBe('still');
});
