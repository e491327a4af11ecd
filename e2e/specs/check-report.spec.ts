/** The report of a check, and what is left of marks and notes: for other identities, on the disk and after signing out. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AlbumId, IdentityKey } from '../../preload/contract';
import { connectManager, connectOtherManager, HERON, membersOf, PIER } from '../fixtures/acting';
import { ask, callBridge } from '../fixtures/bridge';
import { readJournalEntries } from '../fixtures/journal-file';
import { changeLanguage } from '../fixtures/language';
import { answerSaveDialog } from '../fixtures/native-dialogs';
import { readPdf } from '../fixtures/pdf';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';
import { createSearch } from '../sweep/pattern-search';

/** Without spaces, so that a line break of a page cannot part it. */
const NOTE = 'whose-boat-is-in-the-harbour?';
const HOSTILE = '<img-src=x-onerror=alert(1)>';
const PAPERS = [
  [595, 842],
  [612, 792],
];

test('a report is a PDF with names, marks and notes and no pictures; notes are found by no other account, nor on the disk, nor after signing out', async ({
  launchApp,
  keychain,
  sandbox,
  evidence,
}, testInfo) => {
  evidence.keepNote(NOTE);
  const program = await launchApp({ keychain });
  const { page } = program;
  const identity = await connectManager(program, sandbox.announcement);
  await membersOf(program, identity);
  await ask(page, 'check.start', { identity, members: [HERON.id, PIER.id], reason: 'Weekly', isMaskOff: false });
  await mark(program, identity, NOTE);
  await ask(page, 'check.step', { identity, to: { kind: 'next' } });
  await ask(page, 'check.mark', {
    identity,
    member: PIER.id,
    subject: { kind: 'member' },
    mark: 'fine',
    note: HOSTILE,
  });

  await test.step('the report of the running check', async () => {
    const created = await watchPages(program);
    const pages = await exportPdf(program, identity, testInfo.outputPath('running.pdf'));
    expect(await created.jsonValue(), 'the page runs no script').toEqual([
      { javascript: false, sandbox: true, preload: null, isStored: false },
    ]);
    const text = pages.map((each) => each.text).join(' ');
    for (const expected of [HERON.name, PIER.name, HERON.album, NOTE, HOSTILE, 'Weekly', 'dana_reyes', 'not yet'])
      expect(text).toContain(expected);
    expect(text).toContain(`Page ${pages.length} of ${pages.length}`);
    expect(pages.map(({ pictureCount }) => pictureCount)).toEqual(pages.map(() => 0));
    for (const { size } of pages) expect(PAPERS).toContainEqual(size);
    expect(await printedPages(program), 'the printed page has ended').toEqual([]);
    const exported = (await readJournalEntries(program.userData)).at(-1);
    expect(exported).toMatchObject({ event: { kind: 'exported', what: { code: 'check', count: 2, format: 'PDF' } } });
  });

  await test.step('the report of a finished check, in Arabic', async () => {
    const { finished } = await ask(page, 'check.finish', { identity });
    await changeLanguage(program, 'ar');
    const pages = await exportPdf(program, identity, testInfo.outputPath('finished.pdf'), finished[0]?.id);
    const text = pages.map((each) => each.text).join(' ');
    for (const expected of [HERON.name, PIER.name, NOTE]) expect(text).toContain(expected);
    expect(text, 'the labels are Arabic').toMatch(/[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]/);
    await changeLanguage(program, 'en');
  });

  await test.step('another account finds no check', async () => {
    const other = await connectOtherManager(program, sandbox.announcement);
    expect(await ask(page, 'check.get', { identity: other })).toMatchObject({ check: null, finished: [] });
    const { finished } = await ask(page, 'check.get', { identity });
    const wanted = { identity: other, check: finished[0]?.id, format: 'json' };
    expect(await callBridge(page, 'check.export', wanted)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    const member = `${identity}/as/${HERON.id}`;
    expect((await callBridge(page, 'check.get', { identity: member })).ok, 'a member finds none').toBe(false);
  });

  await test.step('on the disk the note is sealed', async () => {
    expect(await entriesOf(program, identity)).not.toEqual([]);
    expect(await placesOf(program, NOTE)).toEqual([]);
  });

  await test.step('signing out deletes the checks', async () => {
    const account = (await ask(page, 'accounts.list', {})).find((each) => each.identity === identity);
    if (!account) throw new Error('The manager has an account.');
    const { deleted } = await ask(page, 'accounts.signOut', { account: account.id });
    expect(deleted).toContainEqual({ what: 'checks', count: 1 });
    expect((await callBridge(page, 'check.get', { identity })).ok).toBe(false);
    await expect.poll(() => entriesOf(program, identity)).toEqual([]);
  });

  await program.close();
  expect(await placesOf(program, NOTE)).toEqual([]);
});

/** Marks an album of the member who is acted as. */
async function mark({ page }: Program, manager: IdentityKey, note: string): Promise<void> {
  const identity = `${manager}/as/${HERON.id}` as IdentityKey;
  const { albums } = await ask(page, 'albums.list', { identity, ownerId: HERON.id });
  const albumId = albums.find(({ name }) => name === HERON.album)?.id as AlbumId;
  const subject = { kind: 'album', albumId } as const;
  await ask(page, 'check.mark', { identity: manager, member: HERON.id, subject, mark: 'to-discuss', note });
}

async function exportPdf(program: Program, identity: IdentityKey, path: string, check?: string) {
  const dialog = await answerSaveDialog(program, path);
  await ask(program.page, 'check.export', { identity, format: 'pdf', ...(check === undefined ? {} : { check }) });
  expect(await dialog.suggested()).toEqual([expect.stringMatching(/ [\d-]+\.pdf$/)]);
  return readPdf(path);
}

/** Returns the properties of each page that is created from now on. */
function watchPages({ app }: Program) {
  return app.evaluateHandle((electron) => {
    const pages: unknown[] = [];
    electron.app.on('web-contents-created', (_event, contents) => {
      // Electron's types lack this method.
      const { javascript, sandbox, preload } = (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
      pages.push({ javascript, sandbox, preload: preload ?? null, isStored: contents.session.isPersistent() });
    });
    return pages;
  });
}

function printedPages({ app }: Program): Promise<readonly string[]> {
  return app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) => contents.getURL())
      .filter((url) => url.includes('://report')),
  );
}

/** Returns the names of the stored entries of the manager's checks. */
async function entriesOf({ userData }: Program, identity: IdentityKey): Promise<readonly string[]> {
  const text = await readFile(join(userData, 'checks.json'), 'utf8').catch(() => '');
  return text.match(new RegExp(`checks/${identity}/[\\w-]+`, 'g')) ?? [];
}

/** Returns the files of the data folder that contain the note in any form. */
async function placesOf({ userData }: Program, note: string): Promise<readonly string[]> {
  const search = createSearch([{ kind: 'note', value: note }]);
  const entries = await readdir(userData, { recursive: true, withFileTypes: true });
  const places: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (search(bytes).length > 0) places.push(path);
  }
  return places;
}
