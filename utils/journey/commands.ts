/**
 * What a keyboard shortcut can order, by the manifest's name for it: open the popup (the browser does that itself), start
 * or pause the guide, send the held password.
 */
export const COMMANDS = ['_execute_action', 'toggle-guide', 'send-password'] as const;
export type Command = (typeof COMMANDS)[number];
