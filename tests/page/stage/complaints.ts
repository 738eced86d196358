/** What went wrong in the page since its first line: what it threw, could not load, or wrote to the console as an error. */
export const complaints: string[] = [];

const { error } = console;
// oxlint-disable-next-line no-console -- to hear what pages complain about
console.error = (...said: unknown[]) => {
  complaints.push(said.map(String).join(' '));
  error.apply(console, said);
};
addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
// What cannot be loaded is told to its element alone: on the way there it passes the window.
addEventListener(
  'error',
  ({ target, message }: ErrorEvent) =>
    complaints.push(target instanceof Element ? `cannot load ${target.outerHTML}` : message),
  { capture: true },
);
