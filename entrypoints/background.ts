import { defineBackground } from 'wxt/utils/define-background';
import { startCourier } from '../utils/background/start-courier';

export default defineBackground(() => startCourier());
