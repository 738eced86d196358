import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPageGuide } from '../utils/guide/page-guide';
import { takeOverPage } from '../utils/guide/take-over-page';
import { createX360CloudSite } from '../utils/guide/x360cloud-site';

export default defineUnlistedScript(() => {
  const controller = takeOverPage();
  void runPageGuide(document, createX360CloudSite(document, controller.signal), controller);
});
