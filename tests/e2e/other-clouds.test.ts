import { expect, it } from 'vitest';
import { createPassword } from './harness/hold-password.ts';
import { agreeTo, takeBack } from './harness/host-permissions.ts';
import { waitForNoOverlay, waitForStep } from './harness/overlay.ts';
import { waitForRing } from './harness/ring.ts';
import { useStage } from './harness/use-stage.ts';
import { waitForRunning } from './harness/wait-for-running.ts';
import { CREATE, TRANSFER } from './journey/journey-steps.ts';
import { judgeHandOver, recordOf } from './journey/judge-journey.ts';
import { playJourney } from './journey/play-journey.ts';

// Microsoft's sovereign clouds: their hosts are granted when the person meets them.

const stage = useStage({ isPrivate: false, hasOwnBrowser: true });

it.for(['mysignins.azure.us', 'mysignins.windowsazure.cn'])(
  'on %s nothing runs before the yes, the journey is played after it, and all stops when it is taken back',
  async (host) => {
    const { courier, microsoft, server } = stage.now();
    const pattern = `https://${host}/*`;
    await microsoft.goto(`https://${host}/security-info`);
    const asking = await courier.openPopup(microsoft);
    expect(await asking.waitForText('Your permission is needed')).toContain(host);
    await asking.close();
    await waitForNoOverlay(microsoft);

    await agreeTo(courier, pattern);
    const popup = await courier.openPopup(microsoft);
    await popup.press('Start guide');
    await waitForRunning(popup);
    await popup.waitForText((text) => !text.includes('Your permission is needed'));
    await popup.close();
    await waitForRing(microsoft, 'open-app-passwords');
    await microsoft.reload();
    await waitForRing(microsoft, 'open-app-passwords');
    await playJourney(stage.now(), [...CREATE.slice(1), ...TRANSFER]);
    expect(judgeHandOver(recordOf(server))).toEqual([]);

    await waitForStep(microsoft, 'submit');
    await takeBack(courier, pattern);
    await waitForNoOverlay(microsoft);
    const after = await courier.openPopup(microsoft);
    const said = await after.waitForText('Your permission is needed');
    expect(said).toContain(host);
    expect(said).not.toContain('Step 12 of 12');
    await after.close();
    await createPassword(microsoft);
    await microsoft.waitForSelector('[data-answer="read-the-password"]', { visible: true });
    expect(await courier.badgeText()).toBe('');
    await microsoft.reload();
    await microsoft.waitForSelector('[data-answer="open-app-passwords"]', { visible: true });
    await waitForNoOverlay(microsoft);
  },
);
