import { ACCOUNT } from '../e2e/harness/stage.ts';
import { startGuide } from '../e2e/harness/start-guide.ts';
import type { PracticeServer } from '../practice/server.ts';
import { deliver, fill, hold, holdMore, letExpire, openForm, openOtherForm, popupSaying } from './moves.ts';
import type { Scene } from './scene.ts';

const FABRIKAM = 'backup-admin@fabrikam.onmicrosoft.com';
const TAILSPIN = 'courier-svc@tailspin.onmicrosoft.com';
const CLOUD_NOT_GRANTED = 'https://mysignins.azure.us/security-info';

/** The popup, before the start, while the guide runs, and with what is held. */
export const POPUP_SCENES: readonly Scene[] = [
  {
    ...named('idle'),
    async reach({ courier }) {
      const elsewhere = await courier.page('https://example.com/');
      return (await courier.openPopup(elsewhere)).page;
    },
  },
  {
    ...named("idle on Microsoft's page"),
    reach: async ({ courier, microsoft }) => (await courier.openPopup(microsoft)).page,
  },
  {
    ...named('idle on x360Cloud'),
    reach: async ({ courier, x360cloud }) => (await courier.openPopup(x360cloud)).page,
  },
  {
    ...named('permission missing'),
    async reach({ courier, microsoft }) {
      await microsoft.goto(CLOUD_NOT_GRANTED);
      const popup = await courier.openPopup(microsoft);
      await popup.waitForText('Your permission is needed');
      return popup.page;
    },
  },
  {
    ...named('running'),
    async reach(stage) {
      await startGuide(stage);
      const popup = await stage.courier.openPopup(stage.microsoft);
      await popup.waitForText('Step ');
      return popup.page;
    },
  },
  {
    ...named('paused'),
    async reach(stage) {
      await startGuide(stage);
      await stage.courier.ownPage.order({ type: 'guide:pause' });
      const popup = await stage.courier.openPopup(stage.microsoft);
      await popup.waitForText('Resume guide');
      return popup.page;
    },
  },
  {
    ...named('held, no form open'),
    async reach(stage) {
      await hold(stage);
      return (await popupSaying(stage, 'Send to x360Cloud')).page;
    },
  },
  {
    ...named('held, matching'),
    async reach(stage) {
      await hold(stage);
      await openForm(stage);
      return (await popupSaying(stage, 'They belong together')).page;
    },
  },
  {
    ...named('held, other tenant'),
    prepare: rowOf(FABRIKAM),
    async reach(stage) {
      await hold(stage);
      await openOtherForm(stage);
      return (await popupSaying(stage, 'different tenants')).page;
    },
  },
  {
    ...named('held, other tenant, warned'),
    prepare: rowOf(FABRIKAM),
    async reach(stage) {
      await hold(stage);
      await openOtherForm(stage);
      const popup = await popupSaying(stage, 'different tenants');
      await popup.press('Send to x360Cloud');
      await popup.waitForText('Send anyway');
      return popup.page;
    },
  },
  {
    ...named('held, tenant unknown'),
    prepare: rowOf(TAILSPIN),
    async reach(stage) {
      await hold(stage);
      await openOtherForm(stage);
      return (await popupSaying(stage, 'not named')).page;
    },
  },
  {
    ...named('held, tenant unknown, asked'),
    prepare: rowOf(TAILSPIN),
    async reach(stage) {
      await hold(stage);
      await openOtherForm(stage);
      const popup = await popupSaying(stage, 'not named');
      await popup.press('Send to x360Cloud');
      await popup.waitForText('Fill this form');
      return popup.page;
    },
  },
  {
    ...named('held, foreign target'),
    prepare: ({ x360cloud }) => x360cloud.configure({ foreignAction: true }),
    async reach(stage) {
      await hold(stage);
      await openForm(stage);
      return (await popupSaying(stage, 'would send what')).page;
    },
  },
  {
    ...named('several held'),
    async reach(stage) {
      await hold(stage);
      await holdMore(stage.courier, [FABRIKAM, TAILSPIN]);
      await openForm(stage);
      return (await popupSaying(stage, 'They belong together')).page;
    },
  },
  {
    ...named('filled'),
    async reach(stage) {
      await fill(stage);
      return (await popupSaying(stage, 'Filled')).page;
    },
  },
  {
    ...named('delivered'),
    async reach(stage) {
      await deliver(stage);
      return (await popupSaying(stage, 'Copy ticket note')).page;
    },
  },
  {
    ...named('expired'),
    async reach(stage) {
      await hold(stage);
      await letExpire(stage.courier);
      return (await popupSaying(stage, 'ran out')).page;
    },
  },
  {
    ...named('no password needed'),
    prepare: ({ x360cloud }) => x360cloud.configure({ authorizationOnly: true, account: ACCOUNT }),
    async reach(stage) {
      await hold(stage);
      await stage.x360cloud.goto('https://app.cloudfinder.com/organizations/contoso');
      return (await popupSaying(stage, 'no app password is needed')).page;
    },
  },
];

function named(name: string): Pick<Scene, 'subject' | 'name'> {
  return { subject: 'popup', name };
}

/** The practice page annotates this account's row. */
function rowOf(account: string): (server: PracticeServer) => void {
  return ({ x360cloud }) => x360cloud.configure({ account });
}
