import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findAllByRole, findByRole, readButtonNames, readStatus, readText } from '../popup/find-by-role';
import { press } from '../popup/press';
import { settle } from '../popup/settle';
import { findItems } from './find-items';
import { openOptions } from './open-options';

async function type(label: string, text: string): Promise<void> {
  const field = findByRole('textbox', label);
  await userEvent.fill(field, text);
  await userEvent.tab();
}

test('a setting is saved when the field is left', async () => {
  const played = await openOptions();
  await type('Keep a password for', '25');
  await expect.poll(readStatus).toBe('Saved.');
  expect(played.settings.lifetimeMinutes).toBe(25);
});

test.for(['0', '61', '2.5', 'ten', ''])('"%s" minutes are not saved, and the field says why', async (text) => {
  const played = await openOptions({ settings: { lifetimeMinutes: 7 } });
  await type('Keep a password for', text);
  await expect.poll(readText).toContain('Type a whole number from 1 to 60.');
  expect(findByRole('textbox', 'Keep a password for')).toHaveAttribute('aria-invalid', 'true');
  expect(played.settings.lifetimeMinutes).toBe(7);
});

test('the app password needs a name that Microsoft takes', async () => {
  const played = await openOptions();
  await type('Name of the app password', 'short');
  await expect.poll(readText).toContain('Type 8 to 40 characters.');
  await type('Name of the app password', '  CloudFinder 2  ');
  await expect.poll(() => played.settings.appPasswordName).toBe('CloudFinder 2');
});

test('pressing Submit is off until the person switches it on', async () => {
  const played = await openOptions();
  const toggle = findByRole('switch', 'Press Submit for me');
  expect(toggle).not.toBeChecked();
  toggle.click();
  await expect.poll(() => played.settings.doesSubmit).toBe(true);
});

test('what an administrator set is shown and cannot be changed', async () => {
  await openOptions({
    managed: ['lifetimeMinutes', 'doesSubmit', 'addresses'],
    settings: { addresses: ['a.example'] },
  });
  expect(findByRole('textbox', 'Keep a password for')).toBeDisabled();
  expect(findByRole('switch', 'Press Submit for me')).toBeDisabled();
  expect(readButtonNames()).toEqual([]);
  expect(readText().split('Set by your administrator.')).toHaveLength(4);
});

test('an address is added with the browser’s permission', async () => {
  const played = await openOptions({ settings: { addresses: ['old.example'] } });
  await type('Address', 'https://backup.example.com/#/login');
  await press('Add address');
  expect(played.asked).toEqual([['https://backup.example.com/*']]);
  expect(played.settings.addresses).toEqual(['old.example', 'backup.example.com']);
  expect(readStatus()).toBe('backup.example.com was added.');
  expect(findItems().map((item) => item.querySelector('bdi')?.textContent)).toEqual([
    'old.example',
    'backup.example.com',
  ]);
});

test('an address of other alphabets is shown as the browser reads it', async () => {
  await openOptions();
  await type('Address', 'bаckup.example.com');
  await press('Add address');
  expect(readStatus()).toContain('xn--bckup-4ve.example.com was added.');
  expect(readStatus()).toContain('make sure that it is the address you mean');
});

test('without the browser’s permission nothing is added', async () => {
  const played = await openOptions({ isGranted: false });
  await type('Address', 'backup.example.com');
  await press('Add address');
  expect(played.settings.addresses).toEqual([]);
  expect(readStatus()).toContain('backup.example.com was not added');
  expect((findByRole('textbox', 'Address') as HTMLInputElement).value).toBe('backup.example.com');
});

test('an address that must not be filled is refused before anyone is asked', async () => {
  const played = await openOptions();
  await type('Address', 'https://login.microsoftonline.com/');
  await press('Add address');
  expect(readStatus()).toContain('This address belongs to Microsoft');
  expect(played.asked).toEqual([]);
});

test('removing an address gives its permission back', async () => {
  const played = await openOptions({ settings: { addresses: ['a.example', 'b.example'] } });
  await press('Remove a.example');
  expect(played.settings.addresses).toEqual(['b.example']);
  expect(played.removed).toEqual([['https://a.example/*']]);
  expect(readStatus()).toBe('a.example was removed, and its permission given back.');
});

test('an offered address stands in the field and is not added by itself', async () => {
  const played = await openOptions({ offeredAddress: 'backup.example.com' });
  expect((findByRole('textbox', 'Address') as HTMLInputElement).value).toBe('backup.example.com');
  expect(played.asked).toEqual([]);
});

test('later sections appear only where they are given', async () => {
  await openOptions();
  expect(findAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'App Password Courier options',
    'Journey',
    'x360Cloud addresses',
    'Taught and remembered',
    'History',
    'Recent hand-overs',
  ]);
});

test('“Do the steps for me” is the popup’s own switch, here and there', async () => {
  const played = await openOptions();
  expect(findByRole('switch', 'Do the steps for me')).not.toBeChecked();
  await settle(() => findByRole('switch', 'Do the steps for me').click());
  expect(played.doesSteps).toBe(true);
  expect(findByRole('switch', 'Do the steps for me')).toBeChecked();
  played.doesSteps = false;
  await settle(played.tellChange);
  expect(findByRole('switch', 'Do the steps for me')).not.toBeChecked();
});

test('whether a lock of the screen forgets is shown where a policy says it, and can only be looked at', async () => {
  await openOptions({ settings: { forgetsOnLock: false } });
  expect(findAllByRole('switch', 'Forget passwords when the screen locks')).toEqual([]);
  await openOptions({ settings: { forgetsOnLock: false }, managed: ['forgetsOnLock'] });
  const lock = findByRole('switch', 'Forget passwords when the screen locks');
  expect(lock).toBeDisabled();
  expect(lock).not.toBeChecked();
  expect(readText()).toContain('Set by your administrator.');
});

test('what a policy holds of the history cannot be changed either', async () => {
  await openOptions({ managed: ['remembersHandOvers', 'ticketNote', 'appPasswordName'] });
  expect(findByRole('switch', 'Keep a list of recent hand-overs')).toBeDisabled();
  expect(findByRole('textbox', 'Wording of the ticket note')).toBeDisabled();
  expect(findByRole('textbox', 'Name of the app password')).toBeDisabled();
  expect(readText().split('Set by your administrator.')).toHaveLength(4);
});
