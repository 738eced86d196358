import { type FloorMessage, floorChrome } from './floor-chrome.ts';

const { runtime, storage, tabs } = floorChrome;

/** Takes a password into session storage, and sends it to the page in front: nothing is checked, nothing is asked. */
async function answer(message: FloorMessage): Promise<boolean> {
  if (message.type === 'password:captured') await storage.session.set({ value: message.value });
  if (message.type === 'send') {
    const [[tab], { value = '' }] = await Promise.all([
      tabs.query({ active: true, lastFocusedWindow: true }),
      storage.session.get('value'),
    ]);
    if (tab) await tabs.sendMessage(tab.id, { type: 'fill', value });
  }
  return true;
}

runtime.onMessage.addListener((message, _, respond) => {
  void answer(message).then(respond);
  return true;
});
