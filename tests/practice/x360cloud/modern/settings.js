/* Tabs and toggles of the newer Settings page: there is no password field on it. */
const tabs = [...document.querySelectorAll('[role=tab]')];
for (const tab of tabs) {
  tab.addEventListener('click', () => {
    for (const other of tabs) {
      other.setAttribute('aria-selected', String(other === tab));
      document.getElementById(other.getAttribute('aria-controls')).hidden = other !== tab;
    }
  });
}
for (const toggle of document.querySelectorAll('[role=switch]')) {
  toggle.addEventListener('click', () =>
    toggle.setAttribute('aria-checked', String(toggle.getAttribute('aria-checked') !== 'true')),
  );
}
