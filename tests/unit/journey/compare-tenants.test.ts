import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTenants } from '../../../utils/journey/compare-tenants';
import { readDomains } from '../../../utils/journey/read-domains';

describe('compareTenants', () => {
  test.each([
    ['admin@contoso.com', 'contoso.com', 'same'],
    ['Admin@Contoso.COM', 'other.admin@contoso.com', 'same'],
    ['admin@contoso.onmicrosoft.com', 'contoso.onmicrosoft.com (Microsoft Office 365)', 'same'],
    ['admin@contoso.mail.onmicrosoft.com', 'contoso.onmicrosoft.com', 'same'],
    ['admin@contoso.com', 'contoso.onmicrosoft.com, contoso.com', 'same'],
    ['admin@contoso.partner.onmschina.cn', 'contoso.partner.onmschina.cn', 'same'],
    ['admin@münchen.example', 'xn--mnchen-3ya.example', 'same'],
    ['admin@contoso.onmicrosoft.com', 'fabrikam.onmicrosoft.com', 'different'],
    ['admin@contoso.onmicrosoft.com', 'contoso.onmicrosoft.us', 'different'],
    ['admin@contoso.com', 'fabrikam.com', 'different'],
    ['admin@contoso.com', 'evilcontoso.com', 'different'],
    ['admin@contoso.com', 'contoso.onmicrosoft.com', 'unknown'],
    ['admin@contoso.onmicrosoft.com', 'contoso.com', 'unknown'],
    ['admin@contoso.com', 'contosoltd.onmicrosoft.com', 'unknown'],
    ['admin@eu.contoso.com', 'contoso.onmicrosoft.com', 'unknown'],
    ['admin@contoso.com', 'fabrikam.onmicrosoft.com', 'different'],
    ['admin@contoso.com', 'fabrikam.onmicrosoft.com, contoso.onmicrosoft.com', 'unknown'],
    ['admin@contoso.com', 'contoso.co.uk', 'unknown'],
    ['admin@contoso.com', 'eu.contoso.com', 'unknown'],
    ['someone@outlook.com', 'contoso.com', 'unknown'],
    ['admin@contoso.com', 'Contoso Ltd', 'unknown'],
    [null, 'contoso.com', 'unknown'],
    ['admin@contoso.com', null, 'unknown'],
    ['', '', 'unknown'],
  ] as const)('%s, %s: %s', (account, tenant, match) => {
    expect(compareTenants(account, tenant)).toBe(match);
  });

  const domain = fc.domain();

  test('is symmetric for single domains', () => {
    fc.assert(
      fc.property(domain, domain, (a, b) => {
        expect(compareTenants(a, b)).toBe(compareTenants(b, a));
      }),
    );
  });

  test('any address belongs to its own domain, unless a public provider’s', () => {
    fc.assert(
      fc.property(domain, (name) => {
        expect(compareTenants(`user@${name}`, name)).not.toBe('different');
      }),
    );
  });

  test('two initial domains are equal or different, never unsure', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{1,20}$/);
    fc.assert(
      fc.property(label, label, (a, b) => {
        expect(compareTenants(`x@${a}.onmicrosoft.com`, `${b}.onmicrosoft.com`)).toBe(a === b ? 'same' : 'different');
      }),
    );
  });

  test('never throws, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(['same', 'different', 'unknown']).toContain(compareTenants(a, b));
      }),
    );
  });
});

describe('readDomains', () => {
  test.each([
    ['contoso.onmicrosoft.com (Microsoft Office 365)', ['contoso.onmicrosoft.com']],
    ['guest_fabrikam.com#EXT#@contoso.onmicrosoft.com', ['contoso.onmicrosoft.com']],
    ['see settings.html and a@b.example', ['b.example']],
    ['no domain at all. None', []],
    ['A@CONTOSO.com, b@contoso.com', ['contoso.com']],
    ['ASP.NET, Node.js and Booking.com', []],
    ['M365x1.OnMicrosoft.com, contoso.com', ['m365x1.onmicrosoft.com', 'contoso.com']],
  ])('%s', (text, domains) => {
    expect(readDomains(text)).toEqual(domains);
  });
});
