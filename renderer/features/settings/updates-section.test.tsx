import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { AppError, UpdateRefusal, UpdateState } from '../../../preload/contract';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { refuse } from '../../testing/fake-main';
import { renderAlone } from '../../testing/render';
import { ACCEPTED, offered, updateAvailable, updateState } from '../../testing/updates';
import { takeUpdates } from '../../domain/update-state';
import { UpdatesSection } from './updates-section';

const section = page.getByRole('region', { name: 'Updates' });
const button = (name: string) => section.getByRole('button', { name });

async function show(state: UpdateState): Promise<void> {
  fakeMain().answer({ updates: { get: () => state } });
  await renderAlone(<UpdatesSection />);
  await expect.element(section).toHaveTextContent(/Proofsheet 1\.0\.0 is installed\./);
}

const looking = (fields: Partial<UpdateState> = {}): UpdateState => updateState({ updatedBy: 'proofsheet', ...fields });
const refused = (why: UpdateRefusal): UpdateState =>
  looking({ lastLook: { ...ACCEPTED, outcome: { kind: 'refused', why } } });
const failed = (error: AppError): UpdateState =>
  looking({ lastLook: { ...ACCEPTED, outcome: { kind: 'failed', error } } });

it.each([
  ['nobody', /has no address for new versions/],
  ['environment', /PROOFSHEET_UPDATES=off is set/],
  ['deb', /installed as a Debian package/],
  ['rpm', /installed as an RPM package/],
  ['flatpak', /installed with Flatpak/],
  ['snap', /installed with Snap/],
  ['other-package', /A package of your system brought it/],
] as const)('says who updates a program of the kind “%s”, and offers no look', async (updatedBy, words) => {
  await show(updateState({ updatedBy }));
  await expect.element(section).toHaveTextContent(words);
  expect(section.getByRole('button').elements()).toEqual([]);
  expect(section.getByRole('checkbox').elements()).toEqual([]);
  await expectAccessible(`updates by ${updatedBy}`);
});

it('is off until the person turns it on, and looks on request', async () => {
  await show(looking());
  await expect.element(section).toHaveTextContent(/has not checked for updates yet/);
  const automatic = section.getByRole('checkbox', { name: 'Check for updates once a day' });
  await expect.element(automatic).not.toBeChecked();
  fakeMain().answer({
    updates: {
      change: ({ isAutomatic = false, channel = 'stable' }) => looking({ isAutomatic, channel }),
      look: () => looking({ lastLook: ACCEPTED, finding: { kind: 'newest' } }),
    },
  });
  await automatic.click();
  await expect.element(automatic).toBeChecked();
  await section.getByRole('combobox', { name: 'Versions' }).selectOptions('beta');
  expect(fakeMain().inputsOf('updates.change')).toEqual([{ isAutomatic: true }, { channel: 'beta' }]);
  await button('Check now').click();
  await expect.element(section).toHaveTextContent(/You have the newest version\./);
  await expect.element(section).toHaveTextContent(/Last checked: Nov 30, 2026/);
  await expectAccessible('the newest version');
});

it('shows that a look is under way', async () => {
  await show(looking({ isLooking: true }));
  await expect.element(section.getByRole('button', { name: 'Checking…' })).toHaveAttribute('aria-busy', 'true');
});

it('shows an offered version with what is new, its page and how to skip it', async () => {
  await show(updateAvailable());
  await expect.element(section.getByRole('heading', { name: 'Version 1.2.0 is available.' })).toBeVisible();
  await expect.element(section).toHaveTextContent(/Released on November 29, 2026/);
  await expect.element(section).toHaveTextContent(/Albums open faster\..*turned with the keyboard\./s);
  await expect.element(section).toHaveTextContent(/opens a page of downloads\.example\.test in your browser/);
  await expectAccessible('an offered version');
  fakeMain().answer({
    updates: {
      openPage: () => updateAvailable(),
      skip: ({ version }) => updateAvailable({ finding: offered(version !== null) }),
    },
  });
  await button('Download').click();
  expect(fakeMain().inputsOf('updates.openPage')).toEqual([{ version: '1.2.0' }]);
  await button('Skip this version').click();
  await expect.element(section).toHaveTextContent(/You chose to skip this version\./);
  await button('Do not skip').click();
  await expect.element(button('Skip this version')).toBeVisible();
  expect(fakeMain().inputsOf('updates.skip')).toEqual([{ version: '1.2.0' }, { version: null }]);
});

it('says why the page of a version could not be opened', async () => {
  await show(updateAvailable());
  fakeMain().answer({ updates: { openPage: refuse({ kind: 'not-found' }) } });
  await button('Download').click();
  await expect.element(section.getByRole('alert')).toHaveTextContent(/Not found/);
});

it.each([
  [{ kind: 'staged', version: '1.2.0' }, /released in steps, and has not reached this computer/],
  [{ kind: 'not-for-system' }, /no version for this system/],
  [null, /The last list has expired/],
] as const)('says what the list means here: %o', async (finding, words) => {
  await show(looking({ lastLook: ACCEPTED, finding }));
  await expect.element(section.getByRole('status')).toHaveTextContent(words);
});

it.each([
  ['missing', /no list of updates at the moment/],
  ['too-large', /too large for a list of updates/],
  ['wrong-shape', /not a list of updates that this version can read/],
  ['unknown-key', /signed with a key that this program does not know.* download Proofsheet again/],
  ['bad-signature', /was changed after it was signed/],
  ['replayed', /older than one it sent before/],
  ['expired', /has expired, so it was not used/],
] as const)('says why a list was refused: %s', async (why, words) => {
  await show(refused(why));
  await expect.element(section.getByRole('status')).toHaveTextContent(words);
  await expectAccessible(`refused: ${why}`);
});

it.each([
  [
    {
      kind: 'offline',
      host: 'updates.example.test',
      detail: { code: 'network-unreachable', systemCode: 'ENETUNREACH' },
    },
    /could not be loaded\. Check the connection.*Network unreachable/s,
  ],
  [
    {
      kind: 'blocked',
      detail: { code: 'proxy-asks-for-sign-in', proxy: 'proxy.example.test:8080', systemCode: '407' },
    },
    /could not be loaded\. .*The proxy proxy\.example\.test:8080 requires a sign-in/s,
  ],
  [{ kind: 'timed-out' }, /could not be loaded\. .*in time/],
] as const)('says why the server could not be asked: %o', async (error, words) => {
  await show(failed(error));
  await expect.element(section.getByRole('status')).toHaveTextContent(words);
  await expectAccessible(`failed: ${error.kind}`);
});

it('keeps showing a version that was found before a list was refused', async () => {
  await show(updateAvailable({ lastLook: { ...ACCEPTED, outcome: { kind: 'refused', why: 'expired' } } }));
  await expect.element(section.getByRole('status')).toHaveTextContent(/Found earlier:.*Version 1\.2\.0 is available/s);
});

it('shows what main reports later', async () => {
  await show(looking());
  takeUpdates(updateAvailable());
  await expect.element(button('Download')).toBeVisible();
});
