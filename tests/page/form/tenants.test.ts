import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fillForm } from '../../../utils/form/fill-form';
import { followPressedTenant, type PressedTenant } from '../../../utils/form/pressed-tenant';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';
import { LEAVING_MS } from '../../../utils/form/watch-answer';
import { APP } from './look';

const FIELDS = `<label>Office 365 admin e-mail <input id=e></label>
  <label>Office 365 admin password <input id=p type=password></label><button id=s>Save</button>`;
const FORM = `<form onsubmit="return false">${FIELDS}</form>`;

function tenantOf(html: string, pressedTenant: string | null = null): string | null {
  document.body.innerHTML = html;
  const { form, sight } = recogniseForm(document, APP, { ...NO_CONTEXT, pressedTenant });
  if (!form) throw new Error(`not recognised: ${JSON.stringify(sight)}`);
  return form.tenant;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the headline in the frame of the page', () => {
  const head = (inside: string) => `<header><nav>ops@adatum.onmicrosoft.com</nav>${inside}</header>${FORM}`;

  test('names the tenant, and nothing else of the frame does', () => {
    expect(tenantOf(head('<h1>contoso.onmicrosoft.com</h1>'))).toBe('contoso.onmicrosoft.com');
    expect(tenantOf(head('<h1>Services</h1>'))).toBeNull();
  });

  test('is nobody where it is not shown', () => {
    expect(tenantOf(head('<h1 hidden>contoso.onmicrosoft.com</h1>'))).toBeNull();
  });
});

test('a row that opens below its own in a grid is that row’s, not the one’s before', () => {
  const row = (domain: string, detail = '') =>
    `<div role=rowgroup><div role=row><button>›</button><b>${domain}</b></div>${detail}</div>`;
  const detail = `<div role=row><div role=cell>${FORM}</div></div>`;
  expect(tenantOf(`<div role=grid>${row('fabrikam.com')}${row('contoso.com', detail)}</div>`)).toBe('contoso.com');
});

test('who is signed in is nobody that the form is for', () => {
  const form = '<p>Logged in as: tech@msp.example</p><form onsubmit="return false">';
  expect(tenantOf(FORM.replace('<form onsubmit="return false">', form))).toBeNull();
});

describe('a control around the form names the tenant', () => {
  const option = (domain: string, isChosen: boolean) => `<option${isChosen ? ' selected' : ''}>${domain}</option>`;
  const items = (attribute: string) =>
    `<div role=option ${attribute}=false>contoso.com</div><div role=option ${attribute}=true>fabrikam.com</div>`;

  test.each([
    [
      'the chosen option of a native select above it',
      `<label>Service <select>${option('contoso.onmicrosoft.com', false)}${option('fabrikam.onmicrosoft.com', true)}</select></label>${FORM}`,
      'fabrikam.onmicrosoft.com',
    ],
    [
      'the chosen option of a select inside it',
      `<form><select aria-label=Tenant>${option('fabrikam.com', true)}</select>${FIELDS}</form>`,
      'fabrikam.com',
    ],
    [
      'the value of a combo box',
      `<input role=combobox aria-label=Organization value="fabrikam.com">${FORM}`,
      'fabrikam.com',
    ],
    ['a combo box around an input', `<div role=combobox><input value="fabrikam.com"></div>${FORM}`, 'fabrikam.com'],
    ['a combo box that is a button', `<button role=combobox>fabrikam.com</button>${FORM}`, 'fabrikam.com'],
    ['the chosen item of a list box', `<div role=listbox>${items('aria-selected')}</div>${FORM}`, 'fabrikam.com'],
    [
      'the chosen tab',
      `<div role=tablist><button role=tab aria-selected=false>contoso.com</button><button role=tab aria-selected=true>fabrikam.com</button></div>${FORM}`,
      'fabrikam.com',
    ],
    [
      'the chosen tab of Bootstrap',
      `<ul class="nav nav-tabs"><li><a>contoso.com</a></li><li class=active><a>fabrikam.com</a></li></ul>${FORM}`,
      'fabrikam.com',
    ],
    [
      'the chosen radio button',
      `<label><input type=radio name=t> contoso.com</label><label><input type=radio name=t checked> fabrikam.com</label>${FORM}`,
      'fabrikam.com',
    ],
    [
      'a plain field that is labelled so',
      `<form><label>Tenant domain <input value="fabrikam.com"></label>${FIELDS}</form>`,
      'fabrikam.com',
    ],
    [
      'a list that a box of its own draws',
      `<div><span style="position:absolute;width:1px;height:1px;overflow:hidden"><select style="width:1px;height:1px;border:0;padding:0">${option('contoso.com', false)}${option('fabrikam.com', true)}</select></span><label>fabrikam.com</label></div>${FORM}`,
      'fabrikam.com',
    ],
    ['a breadcrumb', `<nav aria-label=Breadcrumb>Services › fabrikam.com</nav>${FORM}`, 'fabrikam.com'],
  ])('%s', (_, html, tenant) => {
    expect(tenantOf(html)).toBe(tenant);
  });

  test.each([
    [
      'a select in another row',
      `<table><tr><td><select><option>contoso.com</option></select></td></tr></table>${FORM}`,
    ],
    ['a select that is not shown', `<select hidden><option>contoso.com</option></select>${FORM}`],
    [
      'a list that is not drawn at all',
      `<div><span style="position:absolute;width:1px;height:1px;overflow:hidden"><select style="width:1px;height:1px;border:0;padding:0"><option>contoso.com</option></select></span><label>Choose</label></div>${FORM}`,
    ],
    [
      'a select behind the dialog of the form',
      `<select><option>contoso.com</option></select><div role=dialog aria-modal=true>${FORM}</div>`,
    ],
    [
      'a field of another matter',
      `<form><label>Web address <input value="https://contoso.com"></label>${FIELDS}</form>`,
    ],
    ["a product's name as heading", `<h3>ASP.NET services</h3>${FORM}`],
    ['the address of a page that helps', `<p>Create an app password at mysignins.microsoft.com.</p>${FORM}`],
  ])('%s names nobody', (_, html) => {
    expect(tenantOf(html)).toBeNull();
  });

  test('two that differ name nobody', () => {
    expect(
      tenantOf(`<select><option>contoso.onmicrosoft.com</option></select><h3>fabrikam.onmicrosoft.com</h3>${FORM}`),
    ).toBeNull();
    expect(tenantOf(`<h3>Credentials for fabrikam.onmicrosoft.com</h3>${FORM}`, 'contoso.onmicrosoft.com')).toBeNull();
  });
});

describe('a list that has chosen a tenant in another row of the table', () => {
  const list = '<select><option selected>contoso.onmicrosoft.com</option></select>';
  const line = (label: string, control: string) => `<tr><td>${label}</td><td>${control}</td></tr>`;
  const own = [
    line('Office 365 admin user', '<input id=e>'),
    line('Office 365 admin password', '<input id=p type=password>'),
  ];

  test('names it where the fields of the form have a row each', () => {
    expect(tenantOf(`<form><table>${line('Service', list)}${own.join('')}</table></form>`)).toBe(
      'contoso.onmicrosoft.com',
    );
  });

  test('is another service’s where they stand in one row', () => {
    const edited =
      '<tr><td>Office 365 admin</td><td><input id=e></td><td><input id=p type=password placeholder="Office 365 admin password"></td></tr>';
    expect(tenantOf(`<form><table>${line('Service', list)}${edited}</table></form>`)).toBeNull();
  });
});

test('an address that shows how one is written names nobody', () => {
  const sample = (domain: string) =>
    FORM.replace('<input id=e>', `<input id=e></label><div>name@${domain}</div><label>`);
  expect(tenantOf(sample('tenant.onmicrosoft.com'))).toBeNull();
  expect(tenantOf(sample('tenantor.onmicrosoft.com'))).toBe('tenantor.onmicrosoft.com');
});

test('a drawer that is an aside does by what stands in it, and no other aside', () => {
  const fields = `<div>Domain: fabrikam.onmicrosoft.com</div><h3>Microsoft 365 backup account</h3>${FIELDS}`;
  expect(tenantOf(`<aside>${fields}</aside>`)).toBe('fabrikam.onmicrosoft.com');
  expect(tenantOf(`<aside>Signed in to fabrikam.onmicrosoft.com</aside>${FORM}`)).toBeNull();
});

test('the title of the page does, of a form that stands in no dialog', () => {
  document.title = 'fabrikam.onmicrosoft.com – Services';
  expect(tenantOf(FORM)).toBe('fabrikam.onmicrosoft.com');
  expect(tenantOf(`<div role=dialog aria-modal=true>${FORM}</div>`)).toBeNull();
  document.title = '';
});

describe('what we wrote names nobody', () => {
  test('in the e-mail field, and in a field drawn anew with it', async () => {
    document.body.innerHTML = FORM;
    const { form } = recogniseForm(document, APP, NO_CONTEXT);
    const account = 'svc@contoso.onmicrosoft.com';
    if (!form) throw new Error('not recognised');
    const values = { email: account, password: 'qwhzkvbtrnmxplsd' };
    expect(await fillForm(form, values, new AbortController().signal)).toMatchObject({ kind: 'filled' });
    expect(recogniseForm(document, APP, NO_CONTEXT).form?.tenant).toBeNull();
    expect(tenantOf(FORM.replace('id=e', `id=e value="${account}"`))).toBeNull();
    expect(tenantOf(FORM.replace('id=e', 'id=e value="admin@contoso.onmicrosoft.com"'))).toBe(
      'contoso.onmicrosoft.com',
    );
  });
});

describe('the row whose Change the person pressed', () => {
  const row = (domain: string, control: string) =>
    `<tr><td>${domain} (Microsoft Office 365)</td><td>${control}</td></tr>`;
  const ROWS: Record<string, string> = {
    'a table': `<table>${row('contoso.com', '<button>Change</button>')}${row('fabrikam.com', '<button id=b>Change</button>')}</table>`,
    cards: `<section><h3>contoso.com</h3><button>Edit</button></section><section><h3>fabrikam.com</h3><p>Admin user</p><button id=b>Edit</button></section>`,
    'a list with links': `<ul><li>contoso.com <a href="#">Change</a></li><li>fabrikam.com <a href="#" id=b>Change credentials</a></li></ul>`,
    'a row in another language': `<table>${row('fabrikam.com', '<button id=b>Ändern</button>')}</table>`,
    'an icon with a name': `<article><p>fabrikam.com</p><button id=b aria-label="Change admin user">✎</button></article>`,
  };

  test.each(Object.entries(ROWS))('%s', async (_, html) => {
    document.body.innerHTML = html;
    const stop = new AbortController();
    const pressed = followPressedTenant(document, () => false, stop.signal);
    document.querySelector<HTMLElement>('#b')?.click();
    expect(pressed.current()).toBeNull();
    await userEvent.click(document.querySelector('#b') as Element);
    expect(pressed.current()).toBe('fabrikam.com');
    stop.abort();
  });

  test('is that of a row that is pressed as a whole, and forgotten with a press on what names another', async () => {
    const other = row('fabrikam.com', '').replace('<tr>', '<tr id=other>');
    document.body.innerHTML = `<table>${row('contoso.com', '<button id=b>Change</button>')}${other}</table><p id=text>adatum.com</p><p id=none>Services</p>`;
    const stop = new AbortController();
    const pressed = followPressedTenant(document, () => false, stop.signal);
    const press = (id: string) => userEvent.click(document.getElementById(id) as Element);
    await press('b');
    await press('none');
    expect(pressed.current()).toBe('contoso.com');
    await press('other');
    expect(pressed.current()).toBe('fabrikam.com');
    await press('text');
    expect(pressed.current()).toBeNull();
    stop.abort();
  });

  test('is forgotten when Back shows what another press has opened', async () => {
    document.body.innerHTML = ROWS['a table'] ?? '';
    const stop = new AbortController();
    const pressed = followPressedTenant(document, () => false, stop.signal);
    location.hash = 'change';
    pressed.note(document.querySelector('#b') as Element);
    expect(pressed.current()).toBe('fabrikam.com');
    history.back();
    await expect.poll(() => pressed.current()).toBeNull();
    stop.abort();
  });

  test('is forgotten with the next press that leads elsewhere, and kept with one in the form', async () => {
    document.body.innerHTML = `${ROWS['a table']}<button id=add>Add Service</button><form><button type=button id=eye>Show</button></form>`;
    const stop = new AbortController();
    const pressed = followPressedTenant(document, (element) => element.closest('form') !== null, stop.signal);
    const press = (id: string) => userEvent.click(document.getElementById(id) as Element);
    await press('b');
    await press('eye');
    expect(pressed.current()).toBe('fabrikam.com');
    await press('add');
    expect(pressed.current()).toBeNull();
    stop.abort();
  });
});

describe('the tenant of a pressed row goes with the form that the press has opened', () => {
  const PRESSED = 'contoso.com';
  const OPEN = '<form id=f><input id=field type=password><button type=button id=in>Cancel</button></form>';
  const PAGE = `<table><tr><td>${PRESSED}</td><td><button id=change>Change</button></td></tr>
    <tr id=other tabindex=0><td>fabrikam.com</td></tr></table><div id=place></div>`;
  const draw = (html: string): HTMLInputElement | null => {
    (document.getElementById('place') as Element).innerHTML = html;
    return document.querySelector('#field');
  };

  async function play(steps: (pressed: PressedTenant, wait: () => void) => Promise<void> | void): Promise<void> {
    document.body.innerHTML = PAGE;
    const stop = new AbortController();
    const { now } = performance;
    let waited = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + waited);
    const pressed = followPressedTenant(document, (element) => element.closest('#f') !== null, stop.signal);
    pressed.note(document.querySelector('#change') as Element);
    expect(pressed.follow(null)).toBe(false);
    expect(pressed.follow(draw(OPEN))).toBe(false);
    await steps(pressed, () => (waited += 2 * LEAVING_MS));
    clock.mockRestore();
    stop.abort();
  }

  test('once that was away, taken out or hidden', async () => {
    await play((pressed, wait) => {
      pressed.follow(draw(''));
      wait();
      expect([pressed.follow(draw(OPEN)), pressed.current()]).toEqual([true, null]);
    });
    await play((pressed, wait) => {
      const place = document.getElementById('place') as HTMLElement;
      place.hidden = true;
      pressed.follow(null);
      wait();
      place.hidden = false;
      // A load mask lies over it first.
      expect([pressed.follow(null), pressed.current()]).toEqual([true, null]);
    });
  });

  test('not where it is covered, away for a moment or drawn anew', () =>
    play((pressed, wait) => {
      pressed.follow(null);
      wait();
      pressed.follow(document.querySelector('#field'));
      pressed.follow(draw(''));
      pressed.follow(draw(OPEN));
      wait();
      pressed.follow(draw(OPEN));
      expect(pressed.current()).toBe(PRESSED);
    }));

  test('where a press in it brought another in its place, and not where it left it there', () =>
    play(async (pressed) => {
      await userEvent.click(document.getElementById('in') as Element);
      pressed.follow(document.querySelector('#field'));
      expect(pressed.current()).toBe(PRESSED);
      expect([pressed.follow(draw(OPEN)), pressed.current()]).toEqual([true, null]);
    }));

  test('and not with what another row opens afterwards', () =>
    play((pressed, wait) => {
      pressed.follow(draw(''));
      wait();
      pressed.note(document.querySelector('#other td') as Element);
      pressed.follow(draw(OPEN));
      expect(pressed.current()).toBe('fabrikam.com');
    }));

  test('is that of a row that a key opens, and not of one that is typed into', () =>
    play(async (pressed) => {
      document.getElementById('other')?.append(document.createElement('input'));
      (document.querySelector('#other input') as HTMLElement).focus();
      await userEvent.keyboard(' {Enter}');
      expect(pressed.current()).toBe(PRESSED);
      document.getElementById('other')?.focus();
      await userEvent.keyboard('{Enter}');
      expect(pressed.current()).toBe('fabrikam.com');
    }));
});

test('a card names the tenant by what is slotted into it, and no card before', () => {
  document.body.innerHTML = `<div class=card><h3 slot=title>fabrikam.com</h3></div><div class=card><h3 slot=title>contoso.com</h3></div>`;
  for (const card of document.querySelectorAll('.card')) {
    card.attachShadow({ mode: 'open' }).innerHTML = '<section><slot name=title></slot><div></div></section>';
  }
  const inner = document.querySelector('.card:last-child')?.shadowRoot?.querySelector('div');
  if (inner) inner.attachShadow({ mode: 'open' }).innerHTML = FORM;
  expect(recogniseForm(document, APP, NO_CONTEXT).form?.tenant).toBe('contoso.com');
});
