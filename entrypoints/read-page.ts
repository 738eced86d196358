import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageOnOrder } from '../utils/page/read-page-on-order';

export default defineUnlistedScript(() => readPageOnOrder(document));
