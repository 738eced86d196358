/** Drops the second half of a double click on a button: what has come up in that place meanwhile was not meant. */
export function dropSecondClick(event: MouseEvent): void {
  const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
  if (event.detail < 2 || !isOnButton) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Drops what a held Enter repeats, so that the act that took the focus over is not pressed by it. */
export function dropRepeatedEnter(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
