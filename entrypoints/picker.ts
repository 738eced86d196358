import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { learnByPointing } from '../utils/guide/learn-by-pointing';
import { offerLessons } from '../utils/guide/teacher';

export default defineUnlistedScript(() => offerLessons(learnByPointing));
