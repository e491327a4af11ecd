import { mkdir, mkdtemp, rename, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IdentityKey } from '../../preload/contract';
import { connectManager, HERON, MANAGER, membersOf, PIER, startActing } from '../fixtures/acting';
import { gravelyWrong } from '../fixtures/axe';
import { callBridge } from '../fixtures/bridge';
import {
  entryOf,
  journalPath,
  readJournalEntries,
  readJournalLines,
  writeJournalLines,
} from '../fixtures/journal-file';
import { MASKED, takeMaskOff } from '../fixtures/mask';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

const HERON_WORDS = `${MANAGER.name} as ${HERON.name}`;
/** Name of the test keychain. */
const KEYCHAIN = 'GNOME Keyring (Secret Service)';

async function actAsHeron(program: Program, identity: IdentityKey): Promise<void> {
  const { albums, band, toolbar } = program;
  await membersOf(program, identity);
  await startActing(program, identity, HERON.id);
  await albums.open(HERON.album);
  await expect(toolbar.title).toHaveText(HERON.album);
  await expect.poll(async () => (await readJournalEntries(program.userData)).at(-1)?.event.kind).toBe('album-opened');
  await band.back.click();
  await expect(band.root).toHaveCount(0);
}

async function openJournal(program: Program): Promise<void> {
  await chooseInMenu(program, 'Journal');
  await expect(program.journal.state).not.toHaveAttribute('aria-busy', 'true');
}

async function expectIntact(program: Program, seal: string, canLoseEnd: boolean): Promise<void> {
  await openJournal(program);
  await expect(program.journal.row(HERON_WORDS)).toHaveCount(3);
  await expect(program.journal.state).toContainText(`Intact: 3 entries, ${seal}`);
  await expect(program.journal.state.getByText('could still remove entries from the end')).toHaveCount(
    canLoseEnd ? 1 : 0,
  );
}

test('without a keychain the journal is intact after a restart, and after the program is killed while acting it records the end at the next start', async ({
  launchApp,
  sandbox,
}) => {
  const first = await launchApp();
  const identity = await connectManager(first, sandbox.announcement);
  await actAsHeron(first, identity);
  await first.close();

  const second = await launchApp({ userData: first.userData });
  await expectIntact(second, 'not protected by a keychain', true);
  await second.journal.close.click();
  // Without a keychain the account has ended with the program.
  const again = await connectManager(second, sandbox.announcement);
  await membersOf(second, again);
  await startActing(second, again, HERON.id, 'Interrupted');
  await second.kill();

  const third = await launchApp({ userData: first.userData });
  await expect(third.band.root).toHaveCount(0);
  await openJournal(third);
  await expect(third.journal.row(HERON_WORDS)).toHaveCount(5);
  await expect(
    third.journal.row('Stopped acting: Proofsheet ended unexpectedly; recorded at the next start'),
  ).toHaveCount(1);
  await expect(third.journal.state).toContainText('Intact: 5 entries');
});

const numberOf = (line: string | undefined): number => entryOf(line ?? '')?.number ?? 0;

test('with a keychain the journal is intact after a restart, an edited entry and a cut-off end are reported and stay reported, and acting continues and is recorded', async ({
  launchApp,
  keychain,
  sandbox,
}) => {
  const first = await launchApp({ keychain });
  const { userData } = first;
  const identity = await connectManager(first, sandbox.announcement);
  await actAsHeron(first, identity);
  await first.close();

  const intact = await launchApp({ keychain, userData });
  await expectIntact(intact, `protected by ${KEYCHAIN}`, false);
  await intact.close();
  const edited = 'Broken at entry 2: it was changed.';
  const whole = await readJournalLines(userData);
  await writeJournalLines(
    userData,
    whole.map((line, index) => (index === 1 ? line.replace(HERON.album, 'Something else') : line)),
  );

  const second = await launchApp({ keychain, userData });
  await openJournal(second);
  await expect(second.journal.state).toContainText(`Damaged. ${edited}`);
  await expect(second.journal.row('Found in the journal')).toContainText(edited);
  await expect(second.journal.row('Something else').locator('svg'), 'the edited entry is marked').toHaveCount(1);
  await expect(second.journal.row(HERON_WORDS).locator('svg'), 'the other entries are not marked').toHaveCount(1);
  expect(await gravelyWrong(second.page)).toEqual([]);
  await second.journal.close.click();
  await actAsHeron(second, identity);
  await second.close();
  const lines = await readJournalLines(userData);
  await writeJournalLines(userData, lines.slice(0, -2));

  const third = await launchApp({ keychain, userData });
  const [lastLeft, ...gone] = lines.slice(-3).map(numberOf);
  const cutOff = `Cut off after entry ${lastLeft}: entries ${gone.join(' to ')} are gone.`;
  await openJournal(third);
  await expect(third.journal.state).toContainText('Damaged in 2 places:');
  for (const words of [edited, cutOff]) await expect(third.journal.state).toContainText(words);
  await expect(third.journal.row('Found in the journal').first()).toContainText(cutOff);
  expect(await gravelyWrong(third.page)).toEqual([]);
  await third.journal.close.click();
  await actAsHeron(third, identity);
  await openJournal(third);
  await expect(third.journal.row('Opened the album')).toHaveCount(2);
  const marked = third.journal.row(HERON_WORDS).locator('svg');
  expect(await marked.count(), 'later entries are not marked').toBe(1);
});

test('acting is refused while the journal cannot be written, and everything else works', async ({
  launchApp,
  sandbox,
}) => {
  const userData = await mkdtemp(join(tmpdir(), 'proofsheet-e2e-'));
  // Permissions may stop no write here, for example as root, so a folder with the file's name blocks it.
  await mkdir(journalPath(userData));
  const program = await launchApp({ userData });
  const { album, albums, band, journal, transition, palette, toolbar } = program;
  const identity = await connectManager(program, sandbox.announcement);
  await membersOf(program, identity);
  await openJournal(program);
  await expect(journal.state).toContainText('Damaged. The journal’s file cannot be read.');
  await expect(journal.root).toContainText('There are no entries to show');
  await expect(journal.root, 'an unreadable journal is not shown as empty').not.toContainText('Nothing was done');
  await journal.close.click();
  await chooseInMenu(program, 'Palette');
  await palette.run(HERON.name);
  await expect(transition.notice).toContainText(`Could not act as ${HERON.name}`);
  await expect(transition.notice).toContainText('The journal could not be written. The action was not carried out');
  await expect(band.root).toHaveCount(0);
  await transition.goOn.click();

  await albums.open(MANAGER.album);
  await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
  // The manager's own pictures.
  await takeMaskOff(program);
  await toolbar.back.click();
  await chooseInMenu(program, 'Palette');
  await palette.run(HERON.name);
  await expect(transition.again).toBeVisible();
  await rmdir(journalPath(userData));
  await transition.again.click();
  await expect(band.root).toContainText(HERON.name);
  await openJournal(program);
  await expect(journal.state).toContainText('Intact: 1 entry');
});

test('if the journal becomes unwritable while acting, nothing of the member can be revealed or opened, and acting can be stopped', async ({
  program,
  sandbox,
}) => {
  const { albums, band, page, toolbar, userData } = program;
  const identity = await connectManager(program, sandbox.announcement);
  await membersOf(program, identity);
  await startActing(program, identity, HERON.id);
  await expect(albums.tile(HERON.album)).toBeVisible();
  await rename(journalPath(userData), `${journalPath(userData)}.aside`);
  await mkdir(journalPath(userData));
  await toolbar.mask.click();
  await program.asking.takeOff.click();
  const refused = page.getByRole('dialog', { name: 'The mask rules were not changed' });
  await expect(refused).toContainText('The journal could not be written. The action was not carried out');
  await refused.getByRole('button', { name: 'Close' }).click();
  await expect(toolbar.mask).toHaveText(MASKED);
  await albums.open(HERON.album);
  await expect(page.getByRole('main')).toContainText('The journal could not be written');
  const start = await callBridge(page, 'acting.start', { identity, member: PIER.id });
  expect(start).toMatchObject({ ok: false, error: { kind: 'not-recorded' } });
  await expect(band.root, 'acting as the previous member ended first').toHaveCount(0);
  await expect(albums.tile(MANAGER.album)).toBeVisible();
  await rmdir(journalPath(userData));
  await rename(`${journalPath(userData)}.aside`, journalPath(userData));
});
