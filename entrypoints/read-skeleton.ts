import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSkeleton } from '../utils/report/read-skeleton';

export default defineUnlistedScript(() => readSkeleton(document));
