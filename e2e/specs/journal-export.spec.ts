import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
import { readJournalEntries } from '../fixtures/journal-file';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { answerSaveDialog } from '../fixtures/native-dialogs';
import { expect, test } from '../fixtures/test';

/** Creates a folder that the sweep searches as well. */
async function exportFolder({ userData }: Program): Promise<string> {
  const folder = join(userData, 'exports');
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Returns the local date. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** An account's default mask rules. */
const RULES = 'unrated pictures are masked, style: soft colours, masked pictures are requested';

test('an export has both names on every line, states as whom it was made, and is recorded in the journal', async ({
  program,
  sandbox,
}) => {
  const { albums, band, journal } = program;
  const identity = await connectManager(program, sandbox.announcement);
  await membersOf(program, identity);
  await startActing(program, identity, HERON.id, '=SUM(A1), she said');
  await albums.open(HERON.album);
  await expect.poll(async () => (await readJournalEntries(program.userData)).length).toBe(2);
  await startActing(program, identity, PIER.id);
  const folder = await exportFolder(program);
  await chooseInMenu(program, 'Journal');
  await expect(journal.row('Started acting with masking')).toHaveCount(2);

  const csvDialog = await answerSaveDialog(program, join(folder, 'as-pier.csv'));
  await journal.exportCsv.click();
  await expect(journal.saved).toHaveText('Saved 4 entries as “as-pier.csv”.');
  expect(await csvDialog.suggested()).toEqual([`Proofsheet journal ${today()} (acting as ${PIER.name}).csv`]);
  const csv = (await readFile(join(folder, 'as-pier.csv'), 'utf8')).split('\r\n');
  expect(csv[0]).toBe(
    '\ufeff"Number","Time (UTC)","Manager","Service","Group","Member","Member ID","Event","What","Reason","Mask","Intact"',
  );
  const who = (member: { readonly name: string; readonly id: string }): string =>
    `"${MANAGER.name}","Pictures API","${MANAGER.group}","${member.name}","${member.id}"`;
  expect(csv.slice(1).map((line) => line.replace(/"\d{4}-[^"]*Z"/, 'T'))).toEqual([
    `"1",T,${who(HERON)},"Acting started","${RULES}","'=SUM(A1), she said","on","yes"`,
    `"2",T,${who(HERON)},"Album opened","${HERON.album}","","","yes"`,
    `"3",T,${who(HERON)},"Acting ended","switched to another member","","","yes"`,
    `"4",T,${who(PIER)},"Acting started","${RULES}","","on","yes"`,
    '',
  ]);
  await expect(journal.row('Exported journal, 4 entries, CSV'), 'the export is recorded at once').toHaveCount(1);

  const jsonDialog = await answerSaveDialog(program, join(folder, 'as-pier.json'));
  await journal.exportJson.click();
  await expect(journal.saved).toContainText('Saved 5 entries');
  expect(await jsonDialog.suggested()).toEqual([`Proofsheet journal ${today()} (acting as ${PIER.name}).json`]);
  const json: unknown = JSON.parse(await readFile(join(folder, 'as-pier.json'), 'utf8'));
  expect(json).toMatchObject({
    actingAs: { manager: MANAGER.name, member: PIER.name, group: MANAGER.group },
    check: { entryCount: 5, damage: [], sealedBy: null },
    entries: [HERON, HERON, HERON, PIER, PIER].map(({ id, name }, index) => ({
      number: index + 1,
      account: { name: MANAGER.name },
      member: { id, name },
      isIntact: true,
    })),
  });

  await journal.close.click();
  await band.back.click();
  await expect(band.root).toHaveCount(0);
  await chooseInMenu(program, 'Journal');
  const ownDialog = await answerSaveDialog(program, join(folder, 'own.json'));
  await journal.kind.selectOption({ label: 'Exported' });
  await expect(journal.row(/./)).toHaveCount(2);
  await journal.exportJson.click();
  await expect(journal.saved).toContainText('Saved 2 entries');
  expect(await ownDialog.suggested(), 'without acting, the suggested name contains no member').toEqual([
    `Proofsheet journal ${today()}.json`,
  ]);
  const own: unknown = JSON.parse(await readFile(join(folder, 'own.json'), 'utf8'));
  expect(own, 'only the filtered entries are exported').toMatchObject({
    actingAs: null,
    filter: { kind: 'exported' },
    entries: [{ number: 5 }, { number: 6 }],
  });
});

test('cancelling the save dialog exports nothing, a path that cannot be written is reported without a loss of data, and the entries of one account can be exported alone', async ({
  program,
  sandbox,
}) => {
  const { journal } = program;
  const identity = await connectManager(program, sandbox.announcement);
  await membersOf(program, identity);
  await startActing(program, identity, HERON.id);
  const folder = await exportFolder(program);
  await chooseInMenu(program, 'Journal');
  await expect(journal.row('Started acting with masking')).toHaveCount(1);
  const dialog = await answerSaveDialog(program, null);
  await journal.exportCsv.click();
  await expect.poll(() => dialog.suggested()).toHaveLength(1);
  await expect(journal.exportCsv).toBeEnabled();
  await expect(journal.saved).toHaveText('');
  await expect(journal.problem).toHaveText('');
  expect(await readdir(folder)).toEqual([]);
  expect(await readJournalEntries(program.userData), 'a cancelled export is not recorded').toHaveLength(1);

  // Permissions may stop no write here, for example as root, so a folder with the file's name blocks it.
  const taken = join(folder, 'taken.csv');
  await mkdir(taken);
  await writeFile(join(taken, 'kept.txt'), 'kept');
  for (const path of [taken, join(folder, 'nowhere', 'journal.csv')]) {
    await answerSaveDialog(program, path);
    await journal.exportCsv.click();
    await expect(journal.problem).toContainText('The file could not be written');
    await expect(journal.problem).not.toContainText(folder);
    await answerSaveDialog(program, null);
    await journal.exportCsv.click();
    await expect(journal.problem).toHaveText('');
  }
  expect(await readdir(folder), 'no partial file is left').toEqual(['taken.csv']);
  expect(await readFile(join(taken, 'kept.txt'), 'utf8')).toBe('kept');
  await answerSaveDialog(program, join(folder, 'journal.csv'));
  await journal.exportCsv.click();
  await expect(journal.saved).toHaveText('Saved 3 entries as “journal.csv”.');
  await journal.close.click();

  await test.step('only the entries of the selected account are exported, not those of the other manager', async () => {
    const bram = await connectOtherManager(program, sandbox.announcement);
    const [lamp] = await membersOf(program, bram);
    await startActing(program, bram, lamp?.id ?? '');
    const path = join(folder, 'bram.json');
    await answerSaveDialog(program, path);
    await chooseInMenu(program, 'Journal');
    await journal.account.selectOption({ label: `${OTHER_MANAGER.name}, Pictures API` });
    await expect(journal.row(/./)).toHaveCount(1);
    await journal.exportJson.click();
    await expect(journal.saved).toContainText('Saved 1 entry');
    const json = JSON.parse(await readFile(path, 'utf8')) as { readonly entries: readonly object[] }; // written by the program
    expect(json.entries).toMatchObject([
      {
        account: { identity: bram, name: OTHER_MANAGER.name },
        groupName: OTHER_MANAGER.group,
        member: { name: lamp?.name },
      },
    ]);
    expect(JSON.stringify(json)).not.toContain(HERON.name);
  });
});
