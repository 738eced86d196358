import { afterEach, describe, expect, test } from 'vitest';
import { noteOwnEmail } from '../../../utils/form/own-email';
import { look } from './look';

const ACCOUNT = 'svc@contoso.onmicrosoft.com';

/** Under a title that names the product, and no administrator's credentials. */
function under(title: string, user: string, before = ''): string {
  return `<h2>${title}</h2><p>${before}</p><form onsubmit="return false"><label>User ${user}</label>
    <label>Password <input type=password></label><button>Save</button></form>`;
}

const shown = (value: string, more = ''): string => `<input value="${value}" ${more}>`;

function accountOf(html: string): string | null {
  const { sight } = look(html);
  if (sight.kind !== 'credentials') throw new Error(`not recognised: ${JSON.stringify(sight)}`);
  return sight.account;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('whose password a form asks for', () => {
  test.each([
    ['the page filled in', under('Office 365 admin login', shown(ACCOUNT))],
    ['it shows in capitals', under('Office 365 admin login', shown('Svc@Contoso.OnMicrosoft.com'))],
    ['cannot be changed', under('Office 365 admin login', shown(ACCOUNT, 'readonly'))],
    ['stands before an empty field', under('Office 365 admin login', '<input>', `Administrator: ${ACCOUNT}`)],
    [
      'is filled in on the card of a service',
      `<h2>contoso.onmicrosoft.com (Office 365)</h2><form onsubmit="return false"><label>User ${shown(ACCOUNT)}</label>
        <label>Password <input type=password></label><button>Save</button></form>`,
    ],
    [
      'stands before an app password of its own',
      `<h2>Connection</h2><p>App password of ${ACCOUNT}</p><form onsubmit="return false">
        <label>App password <input type=password></label><button>Save</button></form>`,
    ],
  ])('is told where the address %s', (_, html) => {
    expect(look(html).sight).toMatchObject({ verdict: 'ask' });
    expect(accountOf(html)).toBe(ACCOUNT);
  });

  test.each([
    ['nothing is filled in', under('Office 365 admin login', '<input>')],
    ['two stand there', under('Office 365 admin login', '<input>', `${ACCOUNT}, ops@contoso.onmicrosoft.com`)],
    [
      'it stands on the card of a service, which may share a link to a mailbox',
      `<h2>contoso.onmicrosoft.com (Office 365)</h2><p>Mailbox of ${ACCOUNT}</p><form onsubmit="return false">
        <label>Password <input type=password></label><button>Save</button></form>`,
    ],
    [
      'the field names no password: what it is was open as well',
      under('Office 365 admin login', shown(ACCOUNT)).replace('Password', 'Passkey phrase'),
    ],
    ['only a domain does', under('Office 365 admin login', '<input>', 'Tenant contoso.onmicrosoft.com')],
    [
      'no title, row or text names the product',
      under('Credentials', shown(ACCOUNT)).replace('User', 'Administrator').replace('<h2>Credentials</h2>', ''),
    ],
    ['it is longer than any', under('Office 365 admin login', shown(`${'a'.repeat(400)}@contoso.onmicrosoft.com`))],
  ])('is not told where %s', (_, html) => {
    expect(look(html).sight).toMatchObject({ verdict: 'ask' });
    expect(accountOf(html)).toBeNull();
  });

  test('is not told where what speaks against a form stands around it', () => {
    const doubted = under('Office 365 admin login', shown(ACCOUNT)).replace(
      '</form>',
      '</form><a href="#">Forgot your password?</a>',
    );
    expect(look(doubted).sight).not.toMatchObject({ account: ACCOUNT });
  });

  test('is not what we wrote ourselves', () => {
    noteOwnEmail('own@contoso.onmicrosoft.com');
    expect(accountOf(under('Office 365 admin login', shown('own@contoso.onmicrosoft.com')))).toBeNull();
  });
});
