import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepIndex } from '../../../utils/dom/keep-index';
import { fillForm } from '../../../utils/form/fill-form';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';
import { FILL_MS } from '../../../utils/journey/limits';

const PASSWORD = 'qwhzkvbtrnmxplsd';
const ACCOUNT = 'backup@contoso.onmicrosoft.com';
const EMAIL = '<label>Office 365 Admin Email <input id=e type=email></label>';
const SECRET = '<label>Office 365 Admin Password <input id=p type=password></label>';
const REPEAT = '<label>Confirm Password <input id=c type=password></label>';
const form = (fields: string): string => `<form onsubmit="return false">${fields}<button id=s>Submit</button></form>`;

const stop = new AbortController();
keepIndex(document, stop.signal);
const field = (id: string): HTMLInputElement => {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${id}`);
  return found;
};
const valuesOf = (...ids: string[]): string[] => ids.map((id) => field(id).value);

/** Shows a form, lets its page do what it does to it, fills it. */
async function fillWith(html: string, behave: () => void): Promise<string> {
  document.body.innerHTML = html;
  behave();
  const { form: recognised, sight } = recogniseForm(document, location.href, NO_CONTEXT);
  if (!recognised) throw new Error(`not recognised: ${JSON.stringify(sight)}`);
  return (await fillForm(recognised, { email: ACCOUNT, password: PASSWORD }, stop.signal)).kind;
}

test('a form that is not filled by the time that nobody waits for it any more keeps nothing', async () => {
  const late = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
  const kind = await fillWith(form(EMAIL + SECRET + REPEAT), () =>
    field('c').addEventListener('input', () => late.abort(), { once: true }),
  );
  expect(kind).toBe('gone');
  expect(valuesOf('e', 'p', 'c')).toEqual(['', '', '']);
  expect(timeout).toHaveBeenCalledWith(FILL_MS);
  timeout.mockRestore();
});

test('a form whose time goes by while the page lets no timer have its turn keeps nothing', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal);
  const { now } = performance;
  const clock = vi.spyOn(performance, 'now');
  const kind = await fillWith(form(EMAIL + SECRET + REPEAT), () =>
    field('c').addEventListener('input', () => clock.mockImplementation(() => now.call(performance) + FILL_MS), {
      once: true,
    }),
  );
  expect(kind).toBe('gone');
  expect(valuesOf('e', 'p', 'c')).toEqual(['', '', '']);
  timeout.mockRestore();
  clock.mockRestore();
});

function openAtTouch(...ids: string[]): void {
  for (const id of ids) {
    field(id).readOnly = true;
    field(id).addEventListener('focus', () => field(id).removeAttribute('readonly'));
  }
}

/** A panel that lies over an element while a field has the focus, and fades once it has lost it. */
function coverWhileFocused(id: string, covered: string, fadeMs: number): void {
  const panel = document.createElement('div');
  const { left, top, width, height } = field(covered).getBoundingClientRect();
  panel.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;background:#fff`;
  field(id).addEventListener('focus', () => document.body.append(panel));
  field(id).addEventListener('blur', () => setTimeout(() => panel.remove(), fadeMs));
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('fields that open only when they are touched', () => {
  test.each([
    ['the password', ['p'], EMAIL + SECRET],
    ['the password and its repetition', ['p', 'c'], EMAIL + SECRET + REPEAT],
    ['all three', ['e', 'p', 'c'], EMAIL + SECRET + REPEAT],
    ['the repetition alone', ['c'], EMAIL + SECRET + REPEAT],
  ])('%s', async (_, shut, fields) => {
    expect(await fillWith(form(fields), () => openAtTouch(...shut))).toBe('filled');
    expect(valuesOf('e', 'p')).toEqual([ACCOUNT, PASSWORD]);
    if (fields.includes('id=c')) expect(field('c').value).toBe(PASSWORD);
  });

  test('a moment after the touch', async () => {
    const outcome = await fillWith(form(EMAIL + SECRET), () => {
      field('p').readOnly = true;
      field('p').addEventListener('focus', () => setTimeout(() => field('p').removeAttribute('readonly'), 200));
    });
    expect([outcome, ...valuesOf('p')]).toEqual(['filled', PASSWORD]);
  });

  test('one that stays shut gets nothing, and is then known as read-only', async () => {
    const outcome = await fillWith(form(EMAIL + SECRET), () => {
      field('p').readOnly = true;
    });
    expect([outcome, ...valuesOf('e', 'p')]).toEqual(['gone', '', '']);
    expect(recogniseForm(document, location.href, NO_CONTEXT).sight).toEqual({
      kind: 'out-of-reach',
      what: 'read-only',
    });
  });

  test('one that shows dots is somebody’s password already', () => {
    document.body.innerHTML = form(SECRET.replace('id=p', 'id=p readonly value="••••••••"'));
    expect(recogniseForm(document, location.href, NO_CONTEXT).sight).toEqual({
      kind: 'out-of-reach',
      what: 'read-only',
    });
  });
});

describe('fields that are switched off until their neighbour is filled', () => {
  test.each([0, 300])('for %i ms', async (ms) => {
    const outcome = await fillWith(form(EMAIL + SECRET + REPEAT), () => {
      field('p').disabled = field('c').disabled = true;
      const open = (id: string) => setTimeout(() => (field(id).disabled = false), ms);
      field('e').addEventListener('change', () => open('p'));
      field('p').addEventListener('input', () => open('c'));
    });
    expect([outcome, ...valuesOf('e', 'p', 'c')]).toEqual(['filled', ACCOUNT, PASSWORD, PASSWORD]);
  });

  test.each([
    ['a group called Secret', form],
    [
      'such a group without a form around',
      (fields: string) => `<div>${fields}<button type=button id=s>Save</button></div>`,
    ],
  ])('as %s', async (_, around) => {
    const group = `<fieldset disabled><legend>Secret</legend>${SECRET}${REPEAT}</fieldset>`;
    const outcome = await fillWith(around(EMAIL + group), () =>
      field('e').addEventListener('change', () => document.querySelector('fieldset')?.removeAttribute('disabled')),
    );
    expect([outcome, ...valuesOf('e', 'p', 'c')]).toEqual(['filled', ACCOUNT, PASSWORD, PASSWORD]);
  });

  test('with nothing before it that could switch it on, a field is out of reach', () => {
    document.body.innerHTML = form(SECRET.replace('id=p', 'id=p disabled'));
    expect(recogniseForm(document, location.href, NO_CONTEXT).sight).toEqual({
      kind: 'out-of-reach',
      what: 'disabled',
    });
  });
});

describe('something lies over a field for a while', () => {
  test.each([
    ['a strength panel over the repetition', 'p', 'c', 200],
    ['a list of suggestions over the password', 'e', 'p', 100],
    ['a panel that fades slowly', 'p', 'c', 900],
  ])('%s', async (_, focused, covered, fadeMs) => {
    const outcome = await fillWith(form(EMAIL + SECRET + REPEAT), () => coverWhileFocused(focused, covered, fadeMs));
    expect([outcome, ...valuesOf('e', 'p', 'c')]).toEqual(['filled', ACCOUNT, PASSWORD, PASSWORD]);
  });

  test('what never goes away ends the fill, and everything is taken back', async () => {
    const outcome = await fillWith(form(EMAIL + SECRET + REPEAT), () => coverWhileFocused('p', 'c', 60_000));
    expect([outcome, ...valuesOf('e', 'p', 'c')]).toEqual(['gone', '', '', '']);
  });
});

describe('a page that draws its form anew', () => {
  const redraw = (ms: number) => (): void => {
    const place = document.querySelector('form');
    const markup = place?.innerHTML ?? '';
    setTimeout(() => {
      const values = valuesOf('e', 'p');
      if (place) place.innerHTML = '<p>One moment</p>';
      setTimeout(() => {
        if (place) place.innerHTML = markup;
        field('e').value = values[0] ?? '';
        field('p').value = values[1] ?? '';
      }, ms);
    });
  };

  test.each([50, 600])('with nothing there for %i ms while the address is looked up', async (ms) => {
    const outcome = await fillWith(form(EMAIL + SECRET), () =>
      field('e').addEventListener('change', redraw(ms), { once: true }),
    );
    expect([outcome, ...valuesOf('e', 'p')]).toEqual(['filled', ACCOUNT, PASSWORD]);
  });

  test('with the repetition shown once the password is there', async () => {
    const outcome = await fillWith(form(`${EMAIL}${SECRET}<div hidden>${REPEAT}</div>`), () =>
      field('p').addEventListener('input', () => document.querySelector('div')?.removeAttribute('hidden')),
    );
    expect([outcome, ...valuesOf('p', 'c')]).toEqual(['filled', PASSWORD, PASSWORD]);
  });
});

test('the focus goes from field to field and on to the button, never to nothing in between', async () => {
  const ways: (string | null)[] = [];
  await fillWith(form(EMAIL + SECRET + REPEAT), () =>
    document.querySelector('form')?.addEventListener('focusout', ({ relatedTarget }) => {
      ways.push(relatedTarget instanceof Element ? relatedTarget.id : null);
    }),
  );
  expect(ways).toEqual(['p', 'c', 's']);
});

test('a row editor that closes when the focus leaves it stays open', async () => {
  const outcome = await fillWith(form(EMAIL + SECRET + REPEAT), () => {
    const editor = document.querySelector('form');
    editor?.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !editor.contains(relatedTarget)) editor.remove();
    });
  });
  expect([outcome, ...valuesOf('e', 'p', 'c')]).toEqual(['filled', ACCOUNT, PASSWORD, PASSWORD]);
});

describe('fields that are transparent until they hold something, while our popup has the focus', () => {
  const floating = (id: string, type: string, label: string): string =>
    `<div style="position:relative;width:300px;height:40px"><label for=${id} style="position:absolute;inset:8px auto auto 8px;pointer-events:none">${label}</label><input id=${id} type=${type} placeholder=" " style="width:300px;height:40px;border:0;padding:0"></div>`;
  const FLOATING = `${floating('e', 'email', 'Office 365 Admin Email')}${floating('p', 'password', 'Office 365 Admin Password')}`;
  const show = (selector: string): string => `<style>input{opacity:0}${selector}{opacity:1}</style>${form(FLOATING)}`;

  /** Fills without focus; tells what the page got to hear of the password's field, and how visible that was. */
  async function fillUnfocused(html: string): Promise<{ outcome: string; heard: string[] }> {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const heard: string[] = [];
    const outcome = await fillWith(html, () =>
      field('p').addEventListener('input', () => heard.push(field('p').value)),
    );
    vi.restoreAllMocks();
    return { outcome, heard };
  }

  test('appear with a stand-in, and get the password only then', async () => {
    const { outcome, heard } = await fillUnfocused(show('input:not(:placeholder-shown)'));
    expect([outcome, ...valuesOf('e', 'p')]).toEqual(['filled', ACCOUNT, PASSWORD]);
    expect(heard).toEqual(['x', PASSWORD]);
  });

  test('never get it where they stay transparent', async () => {
    const { outcome, heard } = await fillUnfocused(show('#e:not(:placeholder-shown)'));
    expect([outcome, ...valuesOf('e', 'p')]).toEqual(['gone', '', '']);
    expect(heard).toEqual(['x', '']);
  });
});
