/** The browser's interface where there is none: the unit tests' stand-in for `wxt/browser` and `@wxt-dev/browser`. */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
