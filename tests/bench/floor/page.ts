import { floorChrome } from './floor-chrome.ts';

/** The least that a script can do of what ours does: it knows where everything stands. */
const host = document.createElement('app-password-courier');
let told = '';
document.documentElement.append(host);

function look(): void {
  host.setAttribute('data-step', document.querySelector('#picker') ? 'create' : 'open-app-passwords');
}

new MutationObserver(() => {
  const value = document.querySelector('#value span')?.textContent ?? '';
  if (value !== told) {
    told = value;
    void floorChrome.runtime.sendMessage({ type: 'password:captured', value });
  }
  requestAnimationFrame(look);
}).observe(document.body, { childList: true, subtree: true });
look();

floorChrome.runtime.onMessage.addListener((message, _, respond) => {
  if (message.type === 'fill') {
    for (const input of document.querySelectorAll('input')) {
      input.value = message.value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  respond(true);
  return true;
});
