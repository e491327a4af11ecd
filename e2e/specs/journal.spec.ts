import {
  connectManager,
  connectOtherManager,
  HERON,
  MANAGER,
  membersOf,
  OTHER_MANAGER,
  PIER,
  startActing,
} from '../fixtures/acting';
import { expectForEverybody } from '../fixtures/axe';
import { ask } from '../fixtures/bridge';
import { MASKED, takeMaskOff } from '../fixtures/mask';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import type { Sandbox } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

const REASON = 'She asked which of them to print';
const HERON_WORDS = `${MANAGER.name} as ${HERON.name}`;
const PIER_WORDS = `${MANAGER.name} as ${PIER.name}`;

/**
 * Acts as one member with a reason, turns masking off and on, acts as another member, then as the first again, and
 * stops.
 */
async function actAsBoth(program: Program, { announcement }: Sandbox): Promise<void> {
  const { album, band, page, toolbar } = program;
  const identity = await connectManager(program, announcement);
  await membersOf(program, identity);
  await startActing(program, identity, HERON.id, REASON);
  await openAlbum(program, HERON.album);
  await takeMaskOff(program);
  await toolbar.mask.click();
  await expect(toolbar.mask).toHaveText(MASKED);
  await startActing(program, identity, PIER.id);
  await openAlbum(program, PIER.album);
  await page.keyboard.press('Control+Shift+1');
  await expect(band.root).toContainText(HERON.name);
  await expect(toolbar.title, 'acting returns to the earlier location with this member').toHaveText(HERON.album);
  await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
  await band.pressReturn();
  await expect(band.root).toHaveCount(0);
}

async function openAlbum({ album, albums }: Program, name: string): Promise<void> {
  await albums.open(name);
  await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
}

async function openJournal(program: Program): Promise<void> {
  await chooseInMenu(program, 'Journal');
  await expect(program.journal.root).toBeVisible();
}

test('the journal shows every act with both names and its reason, and can be filtered, read at 200 % zoom and used by everybody', async ({
  program,
  sandbox,
}) => {
  const { app, journal, page } = program;
  await test.step('a journal without entries shows a message, and exports nothing', async () => {
    await openJournal(program);
    await expect(journal.root).toContainText('Nothing was done as a member yet');
    await expect(journal.exportCsv).toBeDisabled();
    await expect(journal.state).toContainText('Intact: no entries');
    await journal.close.click();
  });
  await actAsBoth(program, sandbox);
  await openJournal(program);
  await test.step('every entry shows its time, both names, the action and the reason, and the newest entry is first', async () => {
    const lines = async () => (await journal.entries()).map(({ who, what, reason }) => [who, what, reason]);
    await expect.poll(lines).toEqual([
      [HERON_WORDS, 'Stopped acting: returned to their own account', ''],
      [HERON_WORDS, `Opened the album “${HERON.album}”`, ''],
      [HERON_WORDS, 'Started acting with masking on', ''],
      [PIER_WORDS, 'Stopped acting: switched to another member', ''],
      [PIER_WORDS, `Opened the album “${PIER.album}”`, ''],
      [PIER_WORDS, 'Started acting with masking on', ''],
      [HERON_WORDS, 'Stopped acting: switched to another member', ''],
      [HERON_WORDS, 'Masked again: all pictures', ''],
      [HERON_WORDS, 'Revealed: all pictures', ''],
      [HERON_WORDS, `Opened the album “${HERON.album}”`, ''],
      [HERON_WORDS, 'Started acting with masking on', REASON],
    ]);
    for (const { time } of await journal.entries())
      expect(Date.now() - Date.parse(time.replace('\u202f', ' '))).toBeLessThan(3_600_000);
    await expect(journal.state).toContainText('Intact: 11 entries, not protected by a keychain');
    await expect(journal.state).toContainText('could still remove entries from the end');

    await journal.table.press('End');
    await expect(journal.full).toContainText(`${HERON_WORDS} in ${MANAGER.group}, Pictures API`);
    await expect(journal.full).toContainText(`Reason: ${REASON}`);
    await expect(journal.full).toContainText(/Entry 1, .*\d{4}.*:\d\d:\d\d/);
  });
  await test.step('axe finds no serious violation in the journal: full, with a selected entry, and without matches', async () => {
    await journal.table.press('Home');
    await expect(journal.full).toBeVisible();
    await expectForEverybody(page, 'the journal');
    await journal.words.fill('nobody ever wrote this');
    await expect(journal.clearFilter).toBeVisible();
    await expectForEverybody(page, 'a journal in which nothing matches');
    await journal.clearFilter.click();
  });
  await test.step('at 200 % zoom in the smallest window the whole journal is reachable, and every row shows both names in full', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds({ x: 0, y: 0, width: 640, height: 480 });
      window?.webContents.setZoomFactor(2);
    });
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(
      await journal.root.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
      'nothing scrolls horizontally',
    ).toBeLessThanOrEqual(0);
    for (const part of [
      journal.state,
      journal.words,
      journal.kind,
      journal.account,
      journal.table,
      journal.exportCsv,
      journal.exportJson,
      journal.close,
    ]) {
      await part.scrollIntoViewIfNeeded();
      await expect(part).toBeInViewport({ ratio: 0.9 });
    }
    await journal.table.press('End');
    await expect(journal.full).toContainText(REASON);
    const who = journal.row(REASON).getByRole('gridcell').nth(1);
    expect(
      await who.evaluate((cell) => cell.scrollWidth - cell.clientWidth),
      'neither name is cut off',
    ).toBeLessThanOrEqual(0);
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.webContents.setZoomFactor(1);
      window?.setBounds({ x: 0, y: 0, width: 1200, height: 800 });
    });
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1200);
    await journal.close.click();
  });
  await test.step('the journal can be filtered by account, event and text, and shows a message when nothing matches', async () => {
    const other = await connectOtherManager(program, sandbox.announcement);
    const lamp = (await membersOf(program, other))[0];
    if (!lamp) throw new Error('The other group has no members.');
    await startActing(program, other, lamp.id, 'A broken cover');
    await openJournal(program);
    await expect(journal.row(/./)).toHaveCount(12);

    await journal.account.selectOption({ label: `${OTHER_MANAGER.name}, Pictures API` });
    await expect(journal.row(/./)).toHaveCount(1);
    await expect(journal.row(`${OTHER_MANAGER.name} as ${lamp.name}`)).toHaveCount(1);
    await journal.kind.selectOption({ label: 'Album opened' });
    await expect(journal.root).toContainText('Nothing matches');
    await expect(journal.exportJson).toBeDisabled();
    await journal.account.selectOption({ label: `${MANAGER.name}, Pictures API` });
    await expect(journal.row('Opened the album')).toHaveCount(3);
    await expect(journal.row(/./)).toHaveCount(3);
    await journal.words.fill(` ${PIER.album.toUpperCase()} `);
    await expect(journal.row(/./)).toHaveCount(1);
    await expect(journal.row(PIER.album)).toHaveCount(1);
    await journal.words.fill('nobody ever wrote this');
    await expect(journal.root).toContainText('Nothing matches');
    await journal.clearFilter.click();
    await expect(journal.row(/./)).toHaveCount(12);
    await journal.words.fill('which of them to print');
    await expect(journal.row(REASON)).toHaveCount(1);
    await expect(journal.row(/./)).toHaveCount(1);
    await journal.close.click();
    await program.band.pressReturn();
    await expect(program.band.root).toHaveCount(0);
    await program.rail.choose(MANAGER.name);
  });
  await test.step('new entries appear while the dialog is open, and the journal closes when the computer is locked', async () => {
    await chooseInMenu(program, 'Palette');
    await program.palette.run(PIER.name);
    await expect(program.toolbar.title).toHaveText(PIER.album);
    await openJournal(program);
    await expect(journal.row(PIER_WORDS)).toHaveCount(5);
    const identity = (await ask(program.page, 'acting.get', {})).current?.identity.key ?? '';
    await ask(program.page, 'mask.reveal', {
      identity,
      scope: { kind: 'everything' },
      kind: 'timed',
      longEdgePx: 400,
    });
    await expect(journal.row(PIER_WORDS), 'the entry appears while the dialog is open').toHaveCount(6);
    await ask(program.page, 'mask.changeRules', { identity, change: { whenUnrated: 'show' } });
    await expect(journal.row('unrated pictures are masked'), 'the changed mask rule is recorded').toHaveCount(1);
    await program.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    await expect(journal.root, 'the journal closes, because it contains names').toHaveCount(0);
    await expect(program.transition.notice).toContainText(`You no longer act as ${PIER.name}`);
  });
});
