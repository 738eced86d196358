/** @jsxImportSource preact */
import { render } from 'preact';
import { floorChrome } from './floor-chrome.ts';

/** A popup that asks nobody anything; its button is called as ours. */
render(
  <button type="button" onClick={() => void floorChrome.runtime.sendMessage({ type: 'send' })}>
    Send to x360Cloud
  </button>,
  document.body,
);
