import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Check, CheckedMember, MemberId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { actingKey } from '../../identity/identity-key';
import { type ChecksUnderTest, openChecksUnderTest } from '../../testing/impersonation/checks-under-test';
import { HERON, MANAGER, PIER } from '../../testing/impersonation/manager';

const AMBER = '600001' as MemberId;
const signal = new AbortController().signal;

let opened: ChecksUnderTest;
beforeEach(async () => {
  opened = await openChecksUnderTest();
});
afterEach(async () => {
  opened.manager.world.isJournalWritable = true;
  await opened.manager.control.reset();
  await opened.close();
  vi.restoreAllMocks();
});

const current = async (): Promise<Check> => {
  const { check } = await opened.checks.state(MANAGER);
  if (!check) throw new Error('There is no check.');
  return check;
};
const member = async (id: MemberId): Promise<CheckedMember> => {
  const found = (await current()).members.find((each) => each.member.id === id);
  if (!found) throw new Error(`The check has no ${id}.`);
  return found;
};
const journal = (): string[] =>
  opened.manager.journal.map(({ member: of, event }) =>
    [of?.name, event.kind, 'why' in event ? event.why : '', 'reason' in event ? event.reason : '']
      .filter(Boolean)
      .join(' '),
  );

it('a check acts as each member in the chosen order, with its reason in the entry of each', async () => {
  const { acting } = await opened.begin([PIER, HERON], { reason: 'Weekly' });
  expect(acting.current?.member.id).toBe(PIER);
  expect((await opened.step()).acting.current?.member.id).toBe(HERON);
  expect((await opened.step({ kind: 'previous' })).acting.current?.member.id).toBe(PIER);
  await opened.step({ kind: 'member', member: HERON });
  expect((await current()).position).toBe(HERON);
  expect(journal()).toEqual([
    'north_pier started Weekly',
    'north_pier ended switched',
    'quiet_heron started Weekly',
    'quiet_heron ended switched',
    'north_pier started Weekly',
    'north_pier ended switched',
    'quiet_heron started Weekly',
  ]);
  expect(opened.recorded).toEqual([{ kind: 'check-started', memberCount: 2, reason: 'Weekly', isMaskOff: false }]);
});

it('a check stays where it is at both ends of its order, and for a member that it does not contain', async () => {
  await opened.begin([PIER, HERON]);
  const refusal = (code: string) => ({ error: { detail: { code } } });
  await expect(opened.step({ kind: 'previous' })).rejects.toMatchObject(refusal('check-without-next-member'));
  await opened.step();
  await expect(opened.step()).rejects.toMatchObject(refusal('check-without-next-member'));
  await expect(opened.step({ kind: 'member', member: AMBER })).rejects.toMatchObject(refusal('check-without-member'));
  expect((await current()).position).toBe(HERON);
  expect(opened.manager.controller.state.current?.member.id).toBe(HERON);
});

it('a second check cannot start before the first one is finished', async () => {
  await opened.begin([PIER]);
  const refusal = { error: { kind: 'bad-request', detail: { code: 'check-not-finished' } } };
  await expect(opened.begin([HERON])).rejects.toMatchObject(refusal);
  await opened.finish();
  expect(opened.manager.controller.state.current).toBeNull();
  expect((await opened.begin([HERON])).acting.current?.member.id).toBe(HERON);
  expect((await opened.checks.state(MANAGER)).finished).toMatchObject([{ memberCount: 1, markCount: 0 }]);
});

it('without an entry in the journal no check starts, and none ends', async () => {
  opened.world.isJournalWritable = false;
  await expect(opened.begin([PIER])).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
  expect((await opened.checks.state(MANAGER)).check).toBeNull();
  opened.world.isJournalWritable = true;
  await opened.begin([PIER]);
  opened.world.isJournalWritable = false;
  await expect(opened.finish()).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
  expect((await current()).state).toBe('paused');
  expect(opened.manager.controller.state.current).toBeNull();
});

it('if the journal cannot record the next member, the check stays at the present one', async () => {
  await opened.begin([PIER, HERON]);
  opened.manager.world.isJournalWritable = false;
  await expect(opened.step()).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
  expect((await current()).position).toBe(PIER);
  expect((await member(HERON)).firstAt).toBeNull();
});

it('the mask is turned off for each next member, and recorded once for each', async () => {
  await opened.begin([PIER, HERON], { isMaskOff: true });
  expect(opened.mask.isOff(actingKey(MANAGER, PIER))).toBe(true);
  await opened.step();
  expect(opened.mask.isOff(actingKey(MANAGER, PIER))).toBe(false);
  expect(opened.mask.isOff(actingKey(MANAGER, HERON))).toBe(true);
  expect(journal().filter((line) => line.includes('revealed'))).toEqual([
    'north_pier revealed',
    'quiet_heron revealed',
  ]);
  expect((await member(HERON)).mask).toBe('off');
});

it('a refused reveal does not stop the check; the member says why the mask is on', async () => {
  opened.world.isRevealAllowed = false;
  const { acting } = await opened.begin([PIER], { isMaskOff: true });
  expect(acting.current?.member.id).toBe(PIER);
  expect(await member(PIER)).toMatchObject({ mask: 'on', whyMasked: { kind: 'mask-required' } });
  expect(opened.mask.state.leases).toEqual([]);
});

it('after the person masked everything, the next member stays masked', async () => {
  await opened.begin([PIER, HERON], { isMaskOff: true });
  opened.mask.maskAll();
  expect((await current()).isMaskOff).toBe(false);
  await opened.step();
  expect(opened.mask.state.leases).toEqual([]);
  await opened.checks.resume(MANAGER, true, signal);
  expect(opened.mask.isOff(actingKey(MANAGER, HERON))).toBe(true);
});

it('a mask that came back because its time was over is turned off again for the next member', async () => {
  await opened.begin([PIER, HERON], { isMaskOff: true });
  opened.manager.world.nowMs += 11 * 60_000;
  opened.manager.world.steadyMs += 11 * 60_000;
  expect(opened.mask.state.leases).toEqual([]);
  // Announces the end of the lease, as its timer does.
  opened.mask.preferencesChanged();
  expect((await current()).isMaskOff).toBe(true);
  await opened.step();
  expect(opened.mask.isOff(actingKey(MANAGER, HERON))).toBe(true);
});

it('a check that was paused goes on at its member, with the mask on unless the person turns it off', async () => {
  await opened.begin([PIER, HERON], { isMaskOff: true });
  await opened.step();
  expect((await opened.checks.pause(MANAGER)).check).toMatchObject({ state: 'paused', isMaskOff: false });
  expect(opened.manager.controller.state.current).toBeNull();
  await expect(opened.step()).rejects.toMatchObject({ error: { detail: { code: 'check-is-paused' } } });
  const { acting } = await opened.checks.resume(MANAGER, false, signal);
  expect(acting.current?.member.id).toBe(HERON);
  expect(opened.mask.state.leases).toEqual([]);
});

it.each(['returned', 'time-limit', 'slept', 'locked', 'signed-out'] as const)(
  'a check is paused and masked when acting ends because of %s, and goes on at its member',
  async (why) => {
    await opened.begin([PIER, HERON], { isMaskOff: true });
    await opened.step();
    await opened.manager.controller.end(why);
    expect(await current()).toMatchObject({ state: 'paused', isMaskOff: false, position: HERON });
    expect(opened.changes.at(-1)?.check?.state).toBe('paused');
    await expect(opened.step()).rejects.toMatchObject({ error: { detail: { code: 'check-is-paused' } } });
    expect((await opened.checks.resume(MANAGER, false, signal)).acting.current?.member.id).toBe(HERON);
    expect(opened.mask.state.leases).toEqual([]);
  },
);

it('a step that cannot be recorded ends acting as the member before, and the check is not paused', async () => {
  await opened.begin([PIER, HERON]);
  opened.manager.world.isJournalWritable = false;
  await expect(opened.step()).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
  expect((await current()).state).toBe('running');
  opened.manager.world.isJournalWritable = true;
  expect((await opened.step()).acting.current?.member.id).toBe(HERON);
});

it('two steps at once go exactly two members on', async () => {
  await opened.begin([AMBER, PIER, HERON]);
  const [first, second] = await Promise.all([opened.step(), opened.step()]);
  expect([first.state.check?.position, second.state.check?.position]).toEqual([PIER, HERON]);
  expect(second.acting.current?.member.id).toBe(HERON);
});

it('a member whose right is revoked in the middle of a check is recorded, and the check goes on behind them', async () => {
  await opened.begin([PIER, HERON]);
  await opened.manager.control.setFaults([
    { match: { methodName: 'GetAlbums', parameters: { UserID: PIER } }, status: 403 },
  ]);
  await expect(opened.lookAround()).rejects.toBeDefined();
  await expect.poll(() => opened.manager.controller.state.ended?.why).toBe('refused');
  expect((await member(PIER)).problems).toMatchObject([{ albumId: null, error: { kind: 'forbidden' } }]);
  expect((await opened.step()).acting.current?.member.id).toBe(HERON);
});

it('an album that cannot be read is among the problems, with its name', async () => {
  await opened.begin([PIER]);
  await opened.manager.control.setFaults([{ match: { methodName: 'GetGallery' }, status: 500 }]);
  await expect(opened.lookAround()).rejects.toBeDefined();
  const [problem] = (await member(PIER)).problems;
  expect(problem).toMatchObject({ error: { kind: 'service-failed' } });
  expect(problem?.albumName).toEqual(expect.any(String));
});

it('the check says what was looked at: the time, the albums, and the number of pictures', async () => {
  await opened.begin([PIER, HERON]);
  const { album, pictures } = await opened.lookAround();
  opened.manager.world.steadyMs += 61_500;
  await opened.step();
  const pier = await member(PIER);
  expect(pier).toMatchObject({ seconds: 61, albumCount: 1, pictureCount: pictures.length, problems: [] });
  expect(pier.albums).toMatchObject([{ albumId: album.id, name: album.name }]);
});

it('marks of members, albums and pictures have names, and a new mark replaces an earlier one', async () => {
  await opened.begin([PIER, HERON]);
  const { album, pictures } = await opened.lookAround();
  const picture = pictures[0]?.details;
  if (!picture) throw new Error('The album has pictures.');
  const subject = { kind: 'picture', albumId: album.id, pictureId: picture.id } as const;
  const mark = (of: Parameters<typeof opened.checks.mark>[2]) => opened.checks.mark(MANAGER, PIER, of, signal);
  await mark({ subject, mark: 'to-discuss', note: 'Whose boat?' });
  await mark({ subject: { kind: 'album', albumId: album.id }, mark: 'fine', note: '' });
  await mark({ subject: { kind: 'member' }, mark: 'looked-at', note: '' });
  await mark({ subject, mark: 'fine', note: 'Asked' });
  expect((await member(PIER)).marks).toMatchObject([
    { subject: { kind: 'album' }, albumName: album.name, pictureTitle: null },
    { subject: { kind: 'member' }, albumName: null },
    { subject, mark: 'fine', note: 'Asked', albumName: album.name, pictureTitle: picture.title },
  ]);
  await opened.checks.unmark(MANAGER, PIER, subject);
  expect((await member(PIER)).marks).toHaveLength(2);
});

it('a picture of a member who is not acted as cannot be marked, and an earlier mark can be changed', async () => {
  await opened.begin([PIER, HERON]);
  const { album } = await opened.lookAround();
  const subject = { kind: 'album', albumId: album.id } as const;
  await opened.checks.mark(MANAGER, PIER, { subject, mark: 'to-discuss', note: '' }, signal);
  await opened.step();
  await opened.checks.mark(MANAGER, PIER, { subject, mark: 'fine', note: 'Later' }, signal);
  const other = { kind: 'album', albumId: `${album.id}0` as typeof album.id } as const;
  await expect(
    opened.checks.mark(MANAGER, PIER, { subject: other, mark: 'fine', note: '' }, signal),
  ).rejects.toMatchObject({ error: { kind: 'cancelled', detail: { code: 'acting-over' } } });
  expect((await member(PIER)).marks).toMatchObject([{ note: 'Later' }]);
});

it('a finished check is deleted with its notes, is in the journal, and what was seen in it stays seen', async () => {
  const NOTE = 'Whose boat?';
  await opened.begin([PIER]);
  const { pictures } = await opened.lookAround();
  const member = { subject: { kind: 'member' }, mark: 'to-discuss', note: NOTE } as const;
  await opened.checks.mark(MANAGER, PIER, member, signal);
  const { finished } = await opened.finish();
  const id = finished[0]?.id;
  if (!id) throw new Error('The check is finished.');
  await expect(
    opened.checks.remove(MANAGER, id, () => Promise.reject(new AppFailure({ kind: 'not-recorded' }))),
  ).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
  expect((await opened.checks.state(MANAGER)).finished).toHaveLength(1);
  expect((await opened.remove(id)).finished).toEqual([]);
  expect(opened.recorded.at(-1)).toEqual({ kind: 'check-deleted', memberCount: 1, markCount: 1 });
  await expect(opened.remove(id)).rejects.toMatchObject({ error: { kind: 'not-found' } });
  await opened.restart();
  expect(JSON.stringify(await opened.checks.state(MANAGER))).not.toContain(NOTE);
  await opened.begin([PIER]);
  await opened.lookAround();
  const news = await opened.reading.news(MANAGER, PIER);
  expect(pictures.length).toBeGreaterThan(0);
  expect(news.albums.reduce((sum, { newCount }) => sum + newCount, 0)).toBe(0);
});

it('an identity that manages no group has no checks', async () => {
  await opened.begin([PIER]);
  const acting = actingKey(MANAGER, PIER);
  await expect(opened.checks.state(acting)).rejects.toMatchObject({ error: { kind: 'bad-request' } });
});
