/** What is new since the last check, in a week in which the members change, and the report. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MemberId } from '../../../preload/contract';
import { WEEK } from '../../../sandbox/world/week';
import { type ChecksUnderTest, openChecksUnderTest } from '../../testing/impersonation/checks-under-test';
import { MANAGER } from '../../testing/impersonation/manager';
import { type CheckReport, reportToCsv, reportToJson } from './check-report';

const idOf = ({ userId }: { readonly userId: number }): MemberId => String(userId) as MemberId; // as the service derives it
const UPLOADING = idOf(WEEK.uploading);
const RERATED = idOf(WEEK.rerated);
const REVOKED = idOf(WEEK.revoked);
const signal = new AbortController().signal;

let opened: ChecksUnderTest;
beforeEach(async () => {
  opened = await openChecksUnderTest();
});
afterEach(async () => {
  await opened.manager.control.reset();
  await opened.close();
});

/** Reads every album of the member who is acted as. */
async function readAll(): Promise<void> {
  const current = opened.manager.controller.current();
  if (!current) throw new Error('No member is acted as.');
  const { albums } = await opened.lookAround();
  for (const { id } of albums) {
    // Reads the album anew, as the window does when it opens one.
    await current.library.outline(id, undefined, signal);
    await current.library.range(id, { from: 0, count: 100 }, signal);
  }
  await opened.reading.save(MANAGER);
}

async function newsOf(member: MemberId) {
  const { albums, ...news } = await opened.reading.news(MANAGER, member);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    ...news,
    newCount: sum(albums.map(({ newCount }) => newCount)),
    reratedCount: sum(albums.map(({ reratedPictures }) => reratedPictures.length)),
    readCount: sum(albums.map(({ readCount }) => readCount)),
    newAlbums: albums.filter(({ isNew }) => isNew).length,
  };
}

it('in the first check everything is new, and in the next one nothing, also after a restart', async () => {
  await opened.begin([UPLOADING]);
  await readAll();
  const first = await newsOf(UPLOADING);
  expect(first).toMatchObject({ since: null, newCount: first.readCount });
  expect(first.readCount).toBeGreaterThan(0);
  await opened.finish();
  await opened.restart();
  await opened.begin([UPLOADING]);
  await readAll();
  const { since, ...next } = await newsOf(UPLOADING);
  expect(since).not.toBeNull();
  expect(next).toEqual({ isIncomplete: false, newCount: 0, reratedCount: 0, readCount: first.readCount, newAlbums: 0 });
});

it('pictures that were uploaded, and pictures that are rated otherwise, are found a week later', async () => {
  await opened.begin([UPLOADING, RERATED]);
  await readAll();
  await opened.step();
  await readAll();
  await opened.finish();
  await opened.manager.control.setSettings({ day: 2 });
  await opened.begin([UPLOADING, RERATED]);
  await readAll();
  expect(await newsOf(UPLOADING)).toMatchObject({ newCount: 2 * WEEK.uploading.picturesADay });
  await opened.step();
  await readAll();
  const rerated = await newsOf(RERATED);
  expect(rerated.newCount).toBe(0);
  expect(rerated.reratedCount).toBeGreaterThan(0);
});

it('what was seen in a check that is not finished stays new after a pause and a restart', async () => {
  await opened.begin([UPLOADING]);
  await readAll();
  const before = await newsOf(UPLOADING);
  await opened.checks.pause(MANAGER);
  await opened.restart();
  await opened.checks.resume(MANAGER, false, signal);
  await readAll();
  expect(await newsOf(UPLOADING)).toEqual(before);
});

it('the window gets an event when the list of albums was read, because it says what is new before a picture is read', async () => {
  await opened.begin([UPLOADING]);
  const { library } = opened.manager.controller.current() ?? {};
  const [owner] = (await library?.listOwners(signal)) ?? [];
  if (!library || !owner) throw new Error('The member is an owner.');
  await library.listAlbums(owner.id, signal);
  expect(opened.advanced).toEqual([UPLOADING]);
});

it('nothing is noted of a member outside the check, or after the check is paused', async () => {
  await opened.begin([UPLOADING]);
  await opened.manager.controller.start(MANAGER, RERATED, null, signal);
  await readAll();
  expect(await newsOf(RERATED)).toMatchObject({ readCount: 0 });
});

it('a report names what was looked at, marked and not read, in both formats, and its cells are no formulas', async () => {
  await opened.manager.control.setSettings({ day: 4 });
  await opened.begin([UPLOADING, REVOKED]);
  await readAll();
  const note = '=HYPERLINK("x")';
  await opened.checks.mark(MANAGER, UPLOADING, { subject: { kind: 'member' }, mark: 'to-discuss', note }, signal);
  await opened.step();
  await expect(opened.lookAround()).rejects.toBeDefined();
  const report: CheckReport = {
    check: await opened.checks.find(MANAGER, undefined),
    manager: { accountName: 'Mira', serviceName: 'Pictures' },
    exportedAt: new Date(0),
    version: '1.0.0',
  };
  const csv = reportToCsv(report, 'en-US').split('\r\n');
  expect(csv[0]).toContain('"Could not be read"');
  expect(csv.filter((row) => row.startsWith('"member"'))).toHaveLength(2);
  expect(csv.find((row) => row.startsWith('"marked"'))).toContain(`"to discuss","'=HYPERLINK(""x"")"`);
  expect(csv.find((row) => row.startsWith('"not read"'))).toContain(REVOKED);
  const json = JSON.parse(reportToJson(report)) as unknown;
  expect(json).toMatchObject({
    program: 'Proofsheet 1.0.0',
    manager: { account: 'Mira' },
    check: { members: [{ marks: [{ note }] }, {}] },
  });
});
