import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseOption } from '../../../utils/act/choose-option';
import { pressElement } from '../../../utils/act/press-element';
import { typeText } from '../../../utils/act/type-text';

afterEach(() => {
  document.body.innerHTML = '';
});

function first(html: string): Element {
  document.body.innerHTML = html;
  const element = document.body.querySelector('button, a, input, textarea, [role]');
  if (!element) throw new Error('no element');
  return element;
}

describe('pressElement', () => {
  it('goes through the events of a mouse, ending in one click', () => {
    const button = first('<button>Next</button>');
    const seen: string[] = [];
    for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      button.addEventListener(name, ({ type }) => seen.push(type));
    pressElement(button);
    expect(seen).toStrictEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  });

  it.each([
    '<button>Delete</button>',
    '<button aria-label="Delete App password">🗑</button>',
    '<button>Löschen</button>',
    '<input type="submit" value="Submit">',
    '<button>Submit</button>',
    '<button>Save</button>',
    '<a href="#">Enable</a>',
    '<a href="#">Enforce</a>',
    '<button>Enable multi-factor auth</button>',
    '<button role="checkbox">Global Administrator</button>',
    '<button>Global Administrator</button>',
    '<button>Add a user</button>',
  ])('never presses %s', (html) => {
    const element = first(html);
    const onClick = vi.fn<() => void>();
    element.addEventListener('click', onClick);
    pressElement(element);
    expect(onClick).not.toHaveBeenCalled();
  });

  it.each([
    '<button disabled>Next</button>',
    '<button style="display:none">Next</button>',
    '<button aria-disabled="true">Next</button>',
    '<a href="#" disabled>Next</a>',
  ])('leaves %s alone', (html) => {
    const element = first(html);
    const onAny = vi.fn<() => void>();
    for (const name of ['pointerover', 'pointerdown', 'mousedown', 'click']) element.addEventListener(name, onAny);
    pressElement(element);
    expect(onAny).not.toHaveBeenCalled();
  });
});

describe('chooseOption', () => {
  const LIST = '<option>Phone</option><option>App password</option>';

  function list(html = LIST): HTMLSelectElement {
    document.body.innerHTML = `<select aria-label="Methods">${html}</select>`;
    return document.body.querySelector('select') as HTMLSelectElement;
  }

  it('chooses as a person does: input, then change, with the option chosen', () => {
    const methods = list();
    const seen: string[] = [];
    for (const name of ['input', 'change'])
      methods.addEventListener(name, ({ type }) => seen.push(`${type} ${methods.value}`));
    chooseOption(methods, ['app-password']);
    expect(seen).toStrictEqual(['input App password', 'change App password']);
  });

  it.each([
    '<option>Phone</option>',
    '<option>App password</option><option>App password</option>',
    '<option>Phone</option><option disabled>App password</option>',
  ])('chooses nothing among %s', (html) => {
    const methods = list(html);
    const onAny = vi.fn<() => void>();
    for (const name of ['focus', 'input', 'change']) methods.addEventListener(name, onAny);
    chooseOption(methods, ['app-password']);
    expect([methods.selectedIndex, onAny.mock.calls]).toEqual([0, []]);
  });

  it('chooses no role: that only the person does', () => {
    const roles = list('<option>User</option><option>Global Administrator</option>');
    chooseOption(roles, ['global-administrator']);
    expect(roles.selectedIndex).toBe(0);
  });
});

describe('typeText', () => {
  it('passes the setter that a framework put on the element', () => {
    const field = first('<input>') as HTMLInputElement;
    const own = vi.fn<(value: string) => void>();
    Object.defineProperty(field, 'value', {
      configurable: true,
      get: () => Reflect.get<HTMLInputElement, 'value'>(HTMLInputElement.prototype, 'value', field),
      set: own,
    });
    const inputs: string[] = [];
    field.addEventListener('input', () => inputs.push(field.value));
    typeText(field, 'CloudFinder');
    expect(inputs).toStrictEqual(['CloudFinder']);
    expect(own).not.toHaveBeenCalled();
  });

  it.each([
    '<input type="password">',
    '<input readonly>',
    '<input disabled>',
    '<button>x</button>',
    '<input type="email">',
    // A name would be cut short.
    '<input maxlength="5">',
  ])('leaves %s alone', (html) => {
    const element = first(html);
    const onAny = vi.fn<() => void>();
    for (const name of ['focus', 'keydown', 'input', 'change']) element.addEventListener(name, onAny);
    typeText(element, 'CloudFinder');
    expect([Reflect.get(element, 'value'), onAny.mock.calls]).toEqual(['', []]);
  });
});
