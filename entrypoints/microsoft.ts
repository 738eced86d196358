import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMicrosoftSite } from '../utils/guide/microsoft-site';
import { runPageGuide } from '../utils/guide/page-guide';
import { takeOverPage } from '../utils/guide/take-over-page';

export default defineUnlistedScript(() => {
  const controller = takeOverPage();
  void runPageGuide(document, createMicrosoftSite(document, controller.signal), controller);
});
