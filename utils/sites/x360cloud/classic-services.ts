import { SEEN } from '../evidence';
import type { Locator, Page } from '../site-schema';

const MARKER: Locator = { by: 'mention', label: 'office-365', evidence: SEEN.axcientDocs };
const SERVICES: Locator = { by: 'mention', label: 'manage-services', evidence: SEEN.axcientDocs };
/** What stands at the top: the account's own Settings are never meant. */
const TOP_BAR = ':is(header, [role="banner"], [class*="navbar" i], [class*="topbar" i], [class*="header" i])';
const LEFT_MENU = ':is(aside, [role="complementary"], [class*="side" i], [class*="left" i])';
const ITEM = ':is(a, button, [role="link"], [role="menuitem"])';

/** x360Cloud Classic: Settings at the left, Manage Services, then Change in the tenant's row. */
export const CLASSIC_SERVICES: Page = {
  id: 'classic-services',
  generation: 'classic',
  hosts: ['x360cloud'],
  paths: ['*'],
  steps: [
    {
      step: 'open-manage-services',
      targets: [
        {
          act: 'click',
          locators: [{ by: 'role', role: 'clickable', label: 'manage-services', evidence: SEEN.axcientDocs }],
        },
        {
          act: 'click',
          locators: [
            { by: 'css', css: 'ul.sidebar-menu a', label: 'settings', evidence: SEEN.testCodeClassic },
            {
              by: 'css',
              css: `${LEFT_MENU} ${ITEM}:not(${TOP_BAR} *)`,
              label: 'settings',
              evidence: SEEN.testCodeClassic,
            },
            {
              by: 'css',
              css: `:is(nav, [role="navigation"], ul) ${ITEM}:not(${TOP_BAR} *)`,
              label: 'settings',
              evidence: SEEN.inferred,
            },
          ],
        },
      ],
    },
    {
      step: 'open-credentials',
      targets: [
        {
          act: 'click',
          scope: 'row',
          when: [MARKER],
          locators: [{ by: 'role', role: 'clickable', label: 'change', evidence: SEEN.axcientDocs }],
        },
        {
          act: 'click',
          scope: 'row',
          when: [SERVICES],
          locators: [{ by: 'role', role: 'clickable', label: 'change', evidence: SEEN.axcientDocs }],
        },
        {
          act: 'click',
          locators: [{ by: 'role', role: 'clickable', label: 'add-service', evidence: SEEN.axcientDocs }],
        },
      ],
    },
  ],
};
