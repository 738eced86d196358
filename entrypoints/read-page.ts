import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageOnOrder } from '../utils/guide/read-page-on-order';

export default defineUnlistedScript(() => readPageOnOrder(document));
