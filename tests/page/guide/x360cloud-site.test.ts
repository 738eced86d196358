import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { GONE_MS } from '../../../utils/form/watch-answer';
import type { Moment, PageApi, PageSite } from '../../../utils/guide/page-site';
import { createX360CloudSite } from '../../../utils/guide/x360cloud-site';
import type { FormSight } from '../../../utils/journey/form-sight';
import { IDLE_GUIDE } from '../../../utils/journey/guide-settings';
import type { Request } from '../../../utils/messages/contract';
import { NO_KNOWLEDGE } from '../../../utils/sites/no-knowledge';
import { watchPage } from '../../../utils/watch/watch-page';

const FORM = `<form onsubmit="return false"><label>Office 365 Admin Password <input id=p type=password></label><button id=s>Submit</button></form>`;
const MOMENT: Moment = {
  brief: {
    guide: IDLE_GUIDE,
    held: [],
    hasRoom: true,
    knowledge: NO_KNOWLEDGE,
    appPasswordName: 'CloudFinder',
    waitingSend: null,
    delivered: null,
    asking: null,
  },
  pages: [],
  view: 'here',
  isSettled: false,
  isAskedStuck: false,
  isOldAskedFor: false,
};

let stop = new AbortController();
let looks = 0;
let requests: Request[] = [];

const find = (selector: string): HTMLElement => {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`);
  return found;
};
/** What was told, of a form that is seen by what it is seen as. */
const told = (): string[] =>
  requests.map((request) => (request.type === 'form:seen' ? request.sight.kind : request.type));

const tenantOf = (sight: FormSight): string | null | undefined =>
  sight.kind === 'credentials' ? sight.tenant : undefined;

function open(html: string, moment: Moment = MOMENT): PageSite {
  document.body.innerHTML = html;
  const site = createX360CloudSite(document, stop.signal);
  const api: PageApi = { look, tell: (request) => void requests.push(request), moment: () => moment };
  function look(): void {
    looks += 1;
    site.look(moment);
  }
  site.start?.(api, stop.signal);
  watchPage(document, { onChange: look, isExpectingPassword: () => false }, stop.signal);
  return site;
}

beforeEach(() => {
  stop = new AbortController();
  looks = 0;
  requests = [];
});

afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
});

test('tells a form that comes and goes, once each', async () => {
  open('<div id=place></div>');
  expect(told()).toEqual(['none']);
  find('#place').innerHTML = FORM;
  await expect.poll(told).toEqual(['none', 'credentials']);
  find('#place').innerHTML = '';
  await expect.poll(told).toEqual(['none', 'credentials', 'none']);
});

test('sees a form that a class shows, and one in a shadow root', async () => {
  open(`<style>.away{display:none}</style><div id=place class=away>${FORM}</div>`);
  find('#place').className = '';
  await expect.poll(told).toEqual(['none', 'credentials']);
  find('#place').remove();
  await expect.poll(told).toEqual(['none', 'credentials', 'none']);
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const before = looks;
  host.title = 'x';
  await expect.poll(() => looks).toBeGreaterThan(before);
  root.innerHTML = FORM;
  host.className = 'x';
  await expect.poll(told).toEqual(['none', 'credentials', 'none', 'credentials']);
});

test('what stays as it is, or is drawn anew as it was, is told once; another organization is news', async () => {
  open(`<nav><ul><li id=o>Account name: Contoso</li></ul></nav><div id=place>${FORM}</div>`);
  const before = looks;
  find('#place').innerHTML = FORM;
  await expect.poll(() => looks).toBeGreaterThan(before);
  expect(told()).toEqual(['credentials']);
  find('#o').textContent = 'Account name: Fabrikam';
  await expect.poll(told).toEqual(['credentials', 'credentials']);
  expect(requests.at(-1)).toMatchObject({ organization: 'Fabrikam' });
});

test('of a form that was sent and went away, what is seen is told ahead of its end', async () => {
  open(`<div id=place>${FORM}</div>`);
  await userEvent.click(find('#s'));
  await expect.poll(told).toEqual(['credentials', 'form:submitted']);
  find('#place').innerHTML = '<p>Saved</p>';
  await expect.poll(told, { timeout: 10 * GONE_MS }).toEqual(['credentials', 'form:submitted', 'none', 'form:closed']);
});

test('a page that comes back from the cache says anew what it shows', async () => {
  open(FORM);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  document.body.append(' ');
  await expect.poll(told).toEqual(['credentials', 'credentials']);
});

const SENT: Moment = {
  ...MOMENT,
  isSettled: true,
  brief: {
    ...MOMENT.brief,
    held: [
      {
        account: null,
        certainty: 'sure',
        capturedAt: 0,
        delivery: { kind: 'submitted', tenant: null, view: 'here', isUnsure: false },
      },
    ],
  },
};
const REFUSAL = '<p role=alert>Invalid credentials</p>';

test('a page that was loaded by Submit says what became of the form', () => {
  open(REFUSAL, SENT);
  expect(told()).toEqual(['none', 'form:refused']);
});

test('a page that comes back from the cache says nothing of what was sent since', async () => {
  const moment = { ...SENT, isSettled: false };
  open(REFUSAL, moment);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  moment.isSettled = true;
  const before = looks;
  document.body.append(' ');
  await expect.poll(() => looks).toBeGreaterThan(before);
  expect(told()).not.toContain('form:refused');
});

test('a page that sent one form says nothing of it by what stands there when the next one is filled', async () => {
  const moment = { ...SENT, isSettled: false };
  const site = open(`<div>${FORM}${REFUSAL}</div>`, moment);
  await userEvent.click(find('#s'));
  const place = { tenant: null, foreignTarget: null, isAsked: false, email: null, until: 0 };
  const order = { type: 'form:fill', view: 'here', form: 'next', password: 'qwhzkvbtrnmxplsd', ...place } as const;
  expect(await site.receive?.(order, moment)).toEqual({ kind: 'gone' });
  moment.isSettled = true;
  const before = looks;
  document.body.append(' ');
  await expect.poll(() => looks).toBeGreaterThan(before);
  expect(told()).toEqual(['credentials', 'form:submitted']);
});

test('a form that opens after the pressed row’s went is told as nobody’s', async () => {
  open(`<table><tr><td>contoso.com</td><td><button id=change>Change</button></td></tr></table><div id=place></div>`);
  find('#change').addEventListener('click', () => (find('#place').innerHTML = FORM));
  await userEvent.click(find('#change'));
  const tenants = () => requests.flatMap((one) => (one.type === 'form:seen' ? [tenantOf(one.sight)] : []));
  await expect.poll(tenants).toEqual([undefined, 'contoso.com']);
  await userEvent.click(find('#s'));
  find('#place').innerHTML = FORM;
  await expect.poll(() => tenants().at(-1)).toBeNull();
});
