import drawn from './overlay.css?inline';
import { HOST_CSS, THEME_CSS } from './overlay-style';

/** Ring, bubble and marks. What is shared with the picker stands apart, so that the picker carries no more than it needs. */
export const OVERLAY_CSS = HOST_CSS + THEME_CSS + drawn;
