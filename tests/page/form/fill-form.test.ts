import { afterEach, describe, expect, test } from 'vitest';
import { keepIndex } from '../../../utils/dom/keep-index';
import { fillForm } from '../../../utils/form/fill-form';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT, type RecognisedForm } from '../../../utils/form/recognised-form';

const PASSWORD = 'qwhzkvbtrnmxplsd';
const ACCOUNT = 'backup@contoso.onmicrosoft.com';
const FIELDS = `<label>Office 365 Admin Email <input id=e type=email></label>
  <label>Office 365 Admin Password <input id=p type=password></label>
  <label>Confirm Password <input id=c type=password></label><button>Submit</button>`;

const stop = new AbortController();
keepIndex(document, stop.signal);
const field = (id: string): HTMLInputElement => {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${id}`);
  return found;
};
const valueOf = (id: string): string => field(id).value;

function show(html: string): RecognisedForm {
  document.body.innerHTML = html;
  return recognised();
}

function recognised(): RecognisedForm {
  const { form, sight } = recogniseForm(document, location.href, NO_CONTEXT);
  if (!form) throw new Error(`not recognised: ${JSON.stringify(sight)}`);
  return form;
}

const fill = (form: RecognisedForm, email: string | null = ACCOUNT, password = PASSWORD) =>
  fillForm(form, { email, password }, stop.signal);

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a plain form', () => {
  test('gets e-mail, password and confirmation', async () => {
    const outcome = await fill(show(`<form>${FIELDS}</form>`));
    expect(outcome).toEqual({ kind: 'filled', tenant: null, replaced: null, submit: 'enabled' });
    expect([valueOf('e'), valueOf('p'), valueOf('c')]).toEqual([ACCOUNT, PASSWORD, PASSWORD]);
  });

  test.each(['<a id=s href="#">Save</a>', '<div id=s style="cursor:pointer">Save</div>'])(
    'sent by %s is filled, and leaves it to the person to press that',
    async (box) => {
      const form = show(`<div>${FIELDS.replace(/<button[^]*?<\/button>/, '')}${box}</div>`);
      expect(form.submit?.id).toBe('s');
      expect(await fill(form)).toMatchObject({ kind: 'filled', submit: 'unknown' });
    },
  );

  test('whose labels lie in the fields as placeholders, and go with the first letter, is filled', async () => {
    const overlaid = (id: string, label: string, type = 'text') =>
      `<div><input id=${id} type=${type}><span>${label}</span></div>`;
    const fields = [
      overlaid('e', 'Office 365 admin user'),
      overlaid('p', 'Password', 'password'),
      overlaid('c', 'Repeat password', 'password'),
    ];
    const form = show(`<form>${fields.join('')}<button type=button>Save</button></form>`);
    for (const id of ['e', 'p', 'c'])
      field(id).addEventListener('input', () =>
        field(id).nextElementSibling?.toggleAttribute('hidden', valueOf(id) !== ''),
      );
    expect(await fill(form)).toMatchObject({ kind: 'filled' });
    expect([valueOf('e'), valueOf('p'), valueOf('c')]).toEqual([ACCOUNT, PASSWORD, PASSWORD]);
  });

  test('beside a button in unknown words is filled, and leaves it to the person to press that', async () => {
    const bar = '<footer><button type=button>Cancel</button><button type=button>Take over</button></footer>';
    const form = show(`<div><form>${FIELDS.replace(/<button[^]*?<\/button>/, '')}</form>${bar}</div>`);
    expect(form.submit?.textContent).toBe('Take over');
    expect(await fill(form)).toMatchObject({ kind: 'filled', submit: 'unknown' });
  });

  test('gets no e-mail where the account is unknown', async () => {
    expect(await fill(show(`<form>${FIELDS}</form>`), null)).toMatchObject({ kind: 'filled', replaced: null });
    expect([valueOf('e'), valueOf('p'), valueOf('c')]).toEqual(['', PASSWORD, PASSWORD]);
  });

  test('keeps an e-mail address that is the account already, whatever its case', async () => {
    const form = show(`<form>${FIELDS.replace('type=email', `type=email value="${ACCOUNT.toUpperCase()}"`)}</form>`);
    expect(await fill(form)).toMatchObject({ kind: 'filled', replaced: null });
    expect(valueOf('e')).toBe(ACCOUNT.toUpperCase());
  });

  test('replaces another address of the tenant: the password belongs to the account', async () => {
    const form = show(`<form>${FIELDS.replace('type=email', 'type=email value=old@contoso.onmicrosoft.com')}</form>`);
    expect(form.tenant).toBe('contoso.onmicrosoft.com');
    expect(await fill(form)).toMatchObject({ kind: 'filled', replaced: 'old@contoso.onmicrosoft.com' });
    expect(valueOf('e')).toBe(ACCOUNT);
  });

  test('tells of no other text that it replaced: it may be a secret', async () => {
    const form = show(`<form>${FIELDS.replace('type=email', 'value="hunter2 mistyped"')}</form>`);
    expect(await fill(form)).toMatchObject({ kind: 'filled', replaced: null });
  });

  test('replaces the address of another tenant after the second yes', async () => {
    const form = show(`<form>${FIELDS.replace('type=email', 'type=email value=old@fabrikam.onmicrosoft.com')}</form>`);
    expect(await fill(form)).toMatchObject({ kind: 'filled' });
    expect(valueOf('e')).toBe(ACCOUNT);
  });

  test('leaves a read-only e-mail alone', async () => {
    const form = show(`<form>${FIELDS.replace('type=email', 'type=email readonly value=x@contoso.com')}</form>`);
    expect(await fill(form)).toMatchObject({ kind: 'filled' });
    expect([valueOf('e'), valueOf('p')]).toEqual(['x@contoso.com', PASSWORD]);
  });

  test('is refused whole when a field is too short', async () => {
    const form = show(`<form>${FIELDS.replace('id=c', 'id=c maxlength=12')}</form>`);
    expect(await fill(form)).toEqual({ kind: 'too-short', maxLength: 12 });
    expect([valueOf('e'), valueOf('p'), valueOf('c')]).toEqual(['', '', '']);
  });

  test.each([
    ['digits only', 'pattern="[0-9]{6,20}"'],
    ['a capital and a digit', 'pattern="(?=.*[A-Z])(?=.*[0-9]).{8,}"'],
    ['more characters', 'minlength=20'],
  ])('is refused whole when a field asks for %s', async (_, attribute) => {
    const form = show(`<form>${FIELDS.replace('id=p', `id=p ${attribute}`)}</form>`);
    expect(await fill(form)).toEqual({ kind: 'unfit' });
    expect([valueOf('e'), valueOf('p'), valueOf('c')]).toEqual(['', '', '']);
  });

  test.each(['pattern=".{8,}"', 'pattern="["', 'minlength=8'])(
    'is filled where its %s allows it',
    async (attribute) => {
      const form = show(`<form>${FIELDS.replace('id=p', `id=p ${attribute}`)}</form>`);
      expect(await fill(form)).toMatchObject({ kind: 'filled' });
    },
  );

  test('fires what a person typing would fire, also on blur', async () => {
    const form = show(`<form>${FIELDS}</form>`);
    const seen: string[] = [];
    for (const type of ['focus', 'focusin', 'keydown', 'keypress', 'input', 'keyup', 'change', 'blur', 'focusout']) {
      field('p').addEventListener(type, (event) => seen.push(event.type));
    }
    await fill(form, null);
    expect(seen).toEqual(['focus', 'focusin', 'keydown', 'keypress', 'input', 'keyup', 'change', 'blur', 'focusout']);
  });
});

test('where focus and blur fire nothing, because our popup has the focus, they are dispatched, each once', async () => {
  const form = show(`<form>${FIELDS}</form>`);
  Object.assign(field('p'), { focus: () => {}, blur: () => {} });
  const seen: string[] = [];
  for (const type of ['focus', 'focusin', 'input', 'change', 'blur', 'focusout']) {
    field('p').addEventListener(type, (event) => seen.push(event.type));
  }
  expect(await fill(form)).toMatchObject({ kind: 'filled' });
  expect(seen).toEqual(['focus', 'focusin', 'input', 'change', 'blur', 'focusout']);
});

describe('a page with a mind of its own', () => {
  test('swallows the password: everything is put back', async () => {
    const form = show(`<form>${FIELDS.replace('type=email', 'type=email value=old@contoso.onmicrosoft.com')}</form>`);
    field('p').addEventListener('input', () => {
      field('p').value = '';
    });
    expect(await fill(form)).toEqual({ kind: 'swallowed', field: 'password' });
    expect([valueOf('e'), valueOf('p'), valueOf('c')]).toEqual(['old@contoso.onmicrosoft.com', '', '']);
  });

  test('takes the value back a frame later', async () => {
    const form = show(`<form>${FIELDS}</form>`);
    field('c').addEventListener('change', () => requestAnimationFrame(() => (field('c').value = 'x')));
    expect(await fill(form)).toEqual({ kind: 'swallowed', field: 'confirm' });
    expect([valueOf('e'), valueOf('p')]).toEqual(['', '']);
  });

  test('cuts the password', async () => {
    const form = show(`<form>${FIELDS}</form>`);
    field('p').addEventListener('input', () => {
      field('p').value = field('p').value.slice(0, 10);
    });
    expect(await fill(form)).toEqual({ kind: 'swallowed', field: 'password' });
    expect(valueOf('c')).toBe('');
  });

  test('accepts trusted input only: the retry types', async () => {
    const form = show(`<form>${FIELDS}</form>`);
    for (const id of ['e', 'p', 'c']) {
      field(id).addEventListener('input', (event) => {
        if (!event.isTrusted) field(id).value = '';
      });
    }
    expect(await fill(form)).toMatchObject({ kind: 'filled' });
    expect(valueOf('c')).toBe(PASSWORD);
  });

  test('blocks pasting and unknown keys', async () => {
    const form = show(`<form>${FIELDS}</form>`);
    for (const type of ['paste', 'keydown', 'keypress', 'beforeinput']) {
      field('p').addEventListener(type, (event) => event.preventDefault());
    }
    expect(await fill(form)).toMatchObject({ kind: 'filled' });
  });

  test('draws the form anew on every input', async () => {
    document.body.innerHTML = `<form>${FIELDS}</form>`;
    const form = recognised();
    document.body.addEventListener('input', redraw);
    function redraw(): void {
      const values = ['e', 'p', 'c'].map(valueOf);
      document.body.innerHTML = `<form>${FIELDS}</form>`;
      ['e', 'p', 'c'].forEach((id, index) => (field(id).value = values[index] ?? ''));
    }
    const outcome = await fill(form);
    document.body.removeEventListener('input', redraw);
    expect(outcome).toMatchObject({ kind: 'filled' });
    expect([valueOf('e'), valueOf('p'), valueOf('c')]).toEqual([ACCOUNT, PASSWORD, PASSWORD]);
  });

  test('shows the second field only after the first is filled', async () => {
    const hidden = FIELDS.replace('<label>Confirm', '<label id=l style="display:none">Confirm');
    const form = show(`<form>${hidden}</form>`);
    expect(form.confirm).toBeNull();
    field('p').addEventListener('input', () => document.getElementById('l')?.removeAttribute('style'));
    expect(await fill(form)).toMatchObject({ kind: 'filled' });
    expect(valueOf('c')).toBe(PASSWORD);
  });

  test('swaps the form for a login between the look and the write', async () => {
    const form = show(`<form>${FIELDS}</form>`);
    document.body.innerHTML = `<form><h2>Sign in</h2><input id=u><input id=p type=password><button>Sign in</button></form>`;
    expect(await fill(form)).toEqual({ kind: 'gone' });
    expect([valueOf('u'), valueOf('p')]).toEqual(['', '']);
  });

  test('swaps the form for a login after the first field', async () => {
    const form = show(`<form>${FIELDS}</form>`);
    field('e').addEventListener('change', () => {
      document.querySelector('form')?.prepend(Object.assign(document.createElement('h2'), { textContent: 'Log in' }));
      document.querySelector('button')?.replaceChildren('Log in');
      document.querySelectorAll('label').forEach((label) => label.firstChild?.replaceWith('Password'));
    });
    expect(await fill(form)).toEqual({ kind: 'gone' });
    expect([valueOf('e'), valueOf('p'), valueOf('c')]).toEqual(['', '', '']);
  });

  test('becomes doubtful after the first field', async () => {
    const form = show(`<form><h2>contoso.onmicrosoft.com (Office 365)</h2>${FIELDS}</form>`);
    field('e').addEventListener('change', () => {
      for (const label of document.querySelectorAll('label')) {
        const text = label.firstChild;
        if (text) text.nodeValue = text.nodeValue?.replace('Office 365 Admin ', '') ?? '';
      }
    });
    expect(await fill(form)).toEqual({ kind: 'gone' });
    expect([valueOf('e'), valueOf('p'), valueOf('c')]).toEqual(['', '', '']);
    expect([form.isAsked, recognised().isAsked]).toEqual([false, true]);
  });

  test('patches the value setter and the prototypes after the start', async () => {
    const form = show(`<form>${FIELDS}</form>`);
    const stolen: unknown[] = [];
    Object.defineProperty(field('p'), 'value', {
      configurable: true,
      get: () => '',
      set: (value) => {
        stolen.push(value);
      },
    });
    await fill(form);
    delete (field('p') as { value?: string }).value;
    expect(stolen).toEqual([]);
    expect(valueOf('p')).toBe(PASSWORD);
  });

  test('is left when the signal aborts: what was written is put back', async () => {
    const form = show(`<form>${FIELDS}</form>`);
    const abort = new AbortController();
    field('p').addEventListener('change', () => abort.abort());
    expect(await fillForm(form, { email: ACCOUNT, password: PASSWORD }, abort.signal)).toEqual({ kind: 'gone' });
    expect([valueOf('e'), valueOf('p'), valueOf('c')]).toEqual(['', '', '']);
  });
});
