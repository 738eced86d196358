/** Whether a click is one by itself: the second half of a double click on what stood there before confirms nothing. */
export function isOnce(event: MouseEvent): boolean {
  return event.detail <= 1;
}
