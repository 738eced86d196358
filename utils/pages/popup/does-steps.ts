const KEY = 'does-steps';

/** Whether the person had "Do the steps for me" switched on when they last started the guide. */
export function recallDoesSteps(): boolean {
  return localStorage.getItem(KEY) === 'true';
}

/** Keeps the switch as the person left it, in this browser profile. */
export function rememberDoesSteps(isOn: boolean): void {
  localStorage.setItem(KEY, String(isOn));
}
