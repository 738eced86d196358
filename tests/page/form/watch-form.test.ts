import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT, type Recognition } from '../../../utils/form/recognised-form';
import { GONE_MS, LEAVING_MS } from '../../../utils/form/watch-answer';
import { type FormWatch, watchForm } from '../../../utils/form/watch-form';
import { type Look, openLook } from '../../../utils/look/open-look';
import { watchPage } from '../../../utils/watch/watch-page';

const FORM = `<form onsubmit="return false"><label>Office 365 Admin Password <input id=p type=password></label><button id=s>Submit</button></form>`;
const callbacks = {
  onSubmitted: vi.fn<() => void>(),
  onUnsure: vi.fn<() => void>(),
  onClosed: vi.fn<() => void>(),
  onRefused: vi.fn<(text: string) => void>(),
};
let stop = new AbortController();
let looks = 0;
/** What was seen, each change once. */
let seen: string[] = [];

const find = (selector: string): HTMLElement => {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`);
  return found;
};

function recognise(look: Look): Recognition {
  looks += 1;
  const now = recogniseForm(look, 'https://app.cloudfinder.com/#/settings', NO_CONTEXT);
  if (seen.at(-1) !== now.sight.kind) seen.push(now.sight.kind);
  return now;
}

function watch(html: string): FormWatch {
  document.body.innerHTML = html;
  return watchShown();
}

function watchShown(): FormWatch {
  const form: FormWatch = watchForm(document, callbacks, look, stop.signal);
  function look(): void {
    const now = openLook(document);
    form.look(recognise(now), now);
  }
  watchPage(document, { onChange: look, isExpectingPassword: () => false }, stop.signal);
  return form;
}

beforeEach(() => {
  stop = new AbortController();
  looks = 0;
  seen = [];
});

afterEach(() => {
  stop.abort();
  vi.resetAllMocks();
  document.body.innerHTML = '';
});

test('a click on the button is a submission, and the closing of the form its end', async () => {
  watch(`<div id=place>${FORM}</div>`);
  await userEvent.click(find('#s'));
  await expect.poll(() => callbacks.onSubmitted.mock.calls.length).toBe(1);
  find('#place').innerHTML = '<p>Saved</p>';
  await expect.poll(() => callbacks.onClosed.mock.calls.length).toBe(1);
  expect(callbacks.onRefused).not.toHaveBeenCalled();
});

test('Enter in a form is a submission', async () => {
  watch(FORM);
  await userEvent.type(find('#p'), 'x{Enter}');
  await expect.poll(() => callbacks.onSubmitted.mock.calls.length).toBe(1);
});

/** A button that a library draws: its inner one is smaller, and its own script sends the form. */
const DRAWN = `<form onsubmit="return false"><x-field><template shadowrootmode="open"><label>Office 365 Admin Password
  <input type=password></label></template></x-field><x-button id=s style="display:inline-block;padding:20px"><template
  shadowrootmode="open"><button><slot></slot></button></template>Submit</x-button></form>`;

test.each([
  ['its edge, where its script sends the form', true],
  ['its edge, where it sends no form', false],
])('a click on a drawn button counts at %s', async (_, sends) => {
  document.body.setHTMLUnsafe(DRAWN);
  if (sends) find('#s').addEventListener('click', () => document.querySelector('form')?.requestSubmit());
  watchShown();
  await userEvent.click(find('#s'), { position: { x: 5, y: 5 } });
  await expect.poll(() => callbacks.onSubmitted.mock.calls.length).toBe(1);
});

test('what a script sends at a person’s click elsewhere is sent, from a field in a shadow root too', async () => {
  document.body.setHTMLUnsafe(`${DRAWN}<i id=far>elsewhere</i>`);
  find('#far').addEventListener('click', () => document.querySelector('form')?.requestSubmit());
  watchShown();
  await userEvent.click(find('#far'));
  await expect.poll(() => callbacks.onSubmitted.mock.calls.length).toBe(1);
});

test('a click made by the page is nobody’s act', async () => {
  watch(FORM);
  find('#s').click();
  find('#s').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  find('#p').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  find('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
  await userEvent.click(find('label'));
  expect(callbacks.onSubmitted).not.toHaveBeenCalled();
});

test('a form that the browser holds back was not sent', async () => {
  watch(FORM.replace('id=p', 'id=p required'));
  await userEvent.click(find('#s'));
  expect(callbacks.onSubmitted).not.toHaveBeenCalled();
});

test('the page’s own error after the submission is told; one that stood before is not', async () => {
  watch(
    `<div role=alert>Scan failed yesterday</div><div id=place>${FORM}</div><div id=error class="alert alert-danger" style="display:none">Wrong user name or password</div>`,
  );
  await userEvent.click(find('#s'));
  await expect.poll(() => callbacks.onSubmitted.mock.calls.length).toBe(1);
  find('#error').style.display = 'block';
  await expect.poll(() => callbacks.onRefused.mock.calls).toEqual([['Wrong user name or password']]);
  expect(callbacks.onClosed).not.toHaveBeenCalled();
});

test('a form that is drawn anew after the submission is not closed', async () => {
  watch(`<div id=place>${FORM}</div>`);
  await userEvent.click(find('#s'));
  await expect.poll(() => callbacks.onSubmitted.mock.calls.length).toBe(1);
  find('#place').innerHTML = '';
  await expect.poll(() => seen).toEqual(['credentials', 'none']);
  find('#place').innerHTML = FORM;
  await expect.poll(() => seen).toEqual(['credentials', 'none', 'credentials']);
  await expect.poll(() => looks).toBeGreaterThan(3);
  expect(callbacks.onClosed).not.toHaveBeenCalled();
});

test('rests where nothing changes, looks once for many changes, and ends with its signal', async () => {
  watch(FORM);
  for (let index = 0; index < 100; index += 1) document.body.append(String(index));
  await expect.poll(() => looks).toBe(2);
  stop.abort();
  document.body.innerHTML = '';
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(looks).toBe(2);
});

test('Submit is pressed for who asked for it, once, and counts as sending', async () => {
  const { pressSubmit } = watch(FORM);
  await expect.poll(() => seen).toEqual(['credentials']);
  const clicks = vi.fn<() => void>();
  find('#s').addEventListener('click', clicks);
  expect(pressSubmit()).toBe(true);
  expect(clicks).toHaveBeenCalledOnce();
  expect(callbacks.onSubmitted).toHaveBeenCalledOnce();
});

test('what is being submitted is not submitted once more', async () => {
  const { pressSubmit } = watch(FORM);
  await expect.poll(() => seen).toEqual(['credentials']);
  const clicks = vi.fn<() => void>();
  find('#s').addEventListener('click', clicks);
  expect([pressSubmit(), pressSubmit()]).toEqual([true, false]);
  expect(clicks).toHaveBeenCalledOnce();
});

test('a disabled Submit is not pressed', async () => {
  const { pressSubmit } = watch(FORM.replace('id=s', 'id=s disabled'));
  await expect.poll(() => seen).toEqual(['credentials']);
  expect(pressSubmit()).toBe(false);
  expect(callbacks.onSubmitted).not.toHaveBeenCalled();
});

test('a link that may send the form is not pressed', async () => {
  const { pressSubmit } = watch(FORM.replace(/<button[^]*?<\/button>/, '<a id=s href="#">Save</a>'));
  await expect.poll(() => seen).toEqual(['credentials']);
  const clicks = vi.fn<() => void>();
  find('#s').addEventListener('click', clicks);
  expect([pressSubmit(), clicks.mock.calls]).toEqual([false, []]);
  expect(callbacks.onSubmitted).not.toHaveBeenCalled();
});

test('the page’s word that it was saved ends the submission, though the form stays', async () => {
  watch(`<main>${FORM}<p id=news role=status></p></main>`);
  await userEvent.click(find('#s'));
  await expect.poll(() => callbacks.onSubmitted.mock.calls.length).toBe(1);
  find('#news').textContent = 'The service was updated.';
  await expect.poll(() => callbacks.onClosed.mock.calls.length).toBe(1);
  expect(callbacks.onRefused).not.toHaveBeenCalled();
});

test('a success of another tenant ends no submission', async () => {
  const named = FORM.replace('<form', '<h2>Change credentials for contoso.onmicrosoft.com</h2><form');
  watch(`<main>${named}<p id=news role=status></p></main>`);
  await userEvent.click(find('#s'));
  await expect.poll(() => callbacks.onSubmitted.mock.calls.length).toBe(1);
  const before = looks;
  find('#news').textContent = 'The service fabrikam.onmicrosoft.com was updated.';
  await expect.poll(() => looks).toBeGreaterThan(before);
  expect(callbacks.onClosed).not.toHaveBeenCalled();
  find('#news').textContent = 'The service contoso.onmicrosoft.com was updated.';
  await expect.poll(() => callbacks.onClosed.mock.calls.length).toBe(1);
});

test('a form that is emptied in silence has not been answered; sent once more, it is watched anew', async () => {
  watch(`<main>${FORM}<p id=news></p></main>`);
  await userEvent.click(find('#s'));
  await userEvent.fill(find('#p'), '');
  await userEvent.click(find('#s'));
  await expect.poll(() => callbacks.onSubmitted.mock.calls.length).toBe(2);
  expect(callbacks.onClosed).not.toHaveBeenCalled();
  find('#news').textContent = 'Logon failed';
  await expect.poll(() => callbacks.onRefused.mock.calls).toEqual([['Logon failed']]);
});

test('an error that goes and comes back is told again', async () => {
  watch(`<main>${FORM}<div id=error role=alert></div></main>`);
  find('#error').textContent = 'Logon failed';
  await userEvent.click(find('#s'));
  await expect.poll(() => callbacks.onSubmitted.mock.calls.length).toBe(1);
  const before = looks;
  find('#error').textContent = '';
  await expect.poll(() => looks).toBeGreaterThan(before);
  find('#error').textContent = 'Logon failed';
  await expect.poll(() => callbacks.onRefused.mock.calls).toEqual([['Logon failed']]);
});

const PLACE = `<div id=place>${FORM.replace('</form>', '<button id=cancel type=button>Cancel</button></form>')}</div><button id=cross>×</button>`;

/** Sends the form, takes the act, then looks on until the form would be taken for closed. */
async function sendThen(act: () => unknown): Promise<void> {
  watch(PLACE);
  await userEvent.click(find('#s'));
  await expect.poll(() => callbacks.onSubmitted.mock.calls.length).toBe(1);
  await act();
  await expect.poll(() => seen.at(-1)).toBe('none');
  await lookOn();
}

/** Changes the page until a form that is away was away for long enough. */
async function lookOn(ms = 2 * GONE_MS): Promise<void> {
  const since = performance.now();
  await expect
    .poll(() => {
      document.body.append(' ');
      return performance.now() - since;
    })
    .toBeGreaterThan(ms);
  const before = looks;
  document.body.append(' ');
  await expect.poll(() => looks).toBeGreaterThan(before);
}

const empty = (): void => find('#place').replaceChildren();

test.each([
  ['#cancel', 'its own Cancel'],
  ['#cross', 'a cross beside it'],
])('a form that went after a press on %s (%s) is not closed', async (selector) => {
  await sendThen(async () => {
    find(selector).addEventListener('click', empty);
    await userEvent.click(find(selector));
  });
  expect(callbacks.onClosed).not.toHaveBeenCalled();
  expect(callbacks.onUnsure).toHaveBeenCalledOnce();
});

test('a form that went at Esc is not closed', async () => {
  await sendThen(async () => {
    document.addEventListener('keydown', empty, { once: true });
    await userEvent.keyboard('{Escape}');
  });
  expect(callbacks.onClosed).not.toHaveBeenCalled();
});

test.each([
  ['for a moment', '<p>…</p>', 2 * LEAVING_MS],
  ['for as long as a bar turns', '<div role=progressbar style="height:4px"></div>', 1.5 * GONE_MS],
])('a form that is away %s while it is saved, and comes back, is not closed', async (_, saving, ms) => {
  watch(PLACE);
  await userEvent.click(find('#s'));
  const place = find('#place');
  const form = place.innerHTML;
  place.innerHTML = saving;
  await lookOn(ms);
  place.innerHTML = `${form}<p role=alert>Invalid credentials</p>`;
  await expect.poll(() => callbacks.onRefused.mock.calls).toEqual([['Invalid credentials']]);
  expect(callbacks.onClosed).not.toHaveBeenCalled();
});

test('a bar that stood there before holds no answer up', async () => {
  watch(`${PLACE}<progress value=3 max=9></progress>`);
  await userEvent.click(find('#s'));
  empty();
  await lookOn();
  await expect.poll(() => callbacks.onClosed.mock.calls.length).toBe(1);
});

test('a form that went when the person went back is not closed', async () => {
  history.pushState(null, '', '#/form');
  await sendThen(() => {
    window.addEventListener('popstate', empty, { once: true });
    history.back();
  });
  expect(callbacks.onClosed).not.toHaveBeenCalled();
  expect(callbacks.onUnsure).toHaveBeenCalledOnce();
});

test('a second press on Submit, or one that comes when the form went, leaves it closed', async () => {
  watch(PLACE);
  await userEvent.click(find('#s'));
  await userEvent.click(find('#s'));
  empty();
  await userEvent.click(find('#cross'));
  await expect.poll(() => callbacks.onClosed.mock.calls.length).toBe(1);
});

test('a form that a login took the place of is not closed, whatever comes after the login', async () => {
  await sendThen(async () => {
    find('#place').innerHTML =
      '<h2>Log in to x360Cloud</h2><label>Password <input type=password></label><button>Log in</button>';
    await expect.poll(() => seen.at(-1)).toBe('not-ours');
    find('#place').innerHTML = '<p>Services</p><p role=status>Successfully logged in</p>';
  });
  expect(callbacks.onClosed).not.toHaveBeenCalled();
});

test('a form that went for an error page is not closed', async () => {
  await sendThen(() => (find('#place').innerHTML = '<h1>502 Bad Gateway</h1>'));
  expect(callbacks.onClosed).not.toHaveBeenCalled();
});
