const KEY = 'does-steps';

/** Whether the person left "Do the steps for me" switched on before the start. Read at once, before the first draw. */
export function recallDoesSteps(): boolean {
  return openStorage()?.getItem(KEY) === 'true';
}

/** Keeps the switch as the person left it, in this browser profile. */
export function rememberDoesSteps(isOn: boolean): void {
  openStorage()?.setItem(KEY, String(isOn));
}

/** `null` where the browser is told to keep nothing. */
function openStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
