/** What outlives the program, what is forgotten, and what is never written as plain text. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CheckState, MemberId } from '../../../preload/contract';
import { actingKey } from '../../identity/identity-key';
import { type ChecksUnderTest, openChecksUnderTest } from '../../testing/impersonation/checks-under-test';
import { HERON, MANAGER, PIER } from '../../testing/impersonation/manager';

const signal = new AbortController().signal;
const NOTE = 'Ask about the third picture';

let opened: ChecksUnderTest;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  opened = await openChecksUnderTest();
});
afterEach(async () => {
  await opened.close();
  vi.restoreAllMocks();
});

const file = (): string => readFileSync(join(opened.folder, 'checks.json'), 'utf8');
const state = (): Promise<CheckState> => opened.checks.state(MANAGER);
const note = (member: MemberId, text = NOTE) =>
  opened.checks.mark(MANAGER, member, { subject: { kind: 'member' }, mark: 'to-discuss', note: text }, signal);

it('after a restart a check goes on where it was, paused and masked', async () => {
  await opened.begin([PIER, HERON], { isMaskOff: true });
  await opened.step();
  await note(HERON);
  const before = (await state()).check;
  await opened.restart();
  const { check, isKept, hasUnreadable } = await state();
  expect(check).toMatchObject({ ...before, state: 'paused', isMaskOff: false, members: expect.any(Array) as unknown });
  expect(check?.members[1]?.marks).toEqual(before?.members[1]?.marks);
  expect([isKept, hasUnreadable]).toEqual([true, false]);
  expect((await opened.checks.resume(MANAGER, false, signal)).acting.current?.member.id).toBe(HERON);
});

it('no name, note, reason or ID of a picture is in the file as plain text', async () => {
  await opened.begin([PIER, HERON], { reason: 'A private reason' });
  const { album, pictures } = await opened.lookAround();
  await note(PIER);
  await opened.checks.pause(MANAGER);
  for (const secret of [NOTE, 'A private reason', 'north_pier', PIER, album.name, album.id, pictures[0]?.details.id])
    expect(file()).not.toContain(secret);
  expect(readdirSync(opened.folder)).toEqual(['checks.json']);
});

it('without a keychain a check is in memory only, and says so', async () => {
  opened.keychain.isThere = false;
  await opened.restart();
  await opened.begin([PIER]);
  await note(PIER);
  expect(await state()).toMatchObject({ isKept: false, check: { state: 'running' } });
  await opened.restart();
  expect(await state()).toMatchObject({ check: null });
  expect(readdirSync(opened.folder)).toEqual([]);
});

it('a keychain that fails for a while loses nothing and stops nothing', async () => {
  await opened.begin([PIER, HERON]);
  opened.keychain.isLocked = true;
  expect(await note(PIER)).toMatchObject({ isKept: false });
  expect((await opened.step()).acting.current?.member.id).toBe(HERON);
  opened.keychain.isLocked = false;
  expect(await note(HERON)).toMatchObject({ isKept: true });
  await opened.restart();
  expect((await state()).check?.members.map(({ marks }) => marks.length)).toEqual([1, 1]);
});

it('checks that the keychain no longer opens are reported and stay, and a new check can start', async () => {
  await opened.begin([PIER]);
  const before = file();
  opened.keychain.loseKeys();
  await opened.restart();
  expect(await state()).toMatchObject({ check: null, hasUnreadable: true });
  await opened.begin([HERON]);
  await opened.restart();
  expect(await state()).toMatchObject({ check: { members: [{ member: { id: HERON } }] }, hasUnreadable: true });
  const sealed = (text: string): Record<string, string> =>
    (JSON.parse(text) as { sealed: Record<string, string> }).sealed; // the store writes this type
  expect(sealed(file())).toMatchObject(sealed(before));
});

it.each(['', '[]', '{"sealed": 7}', '{"sealed": {"checks/account/dana/state-0": "AAAA"}}', '\u0000'])(
  'a damaged file stops nothing: %j',
  async (text) => {
    writeFileSync(join(opened.folder, 'checks.json'), text);
    await opened.restart();
    expect((await state()).check).toBeNull();
    await opened.begin([PIER]);
    await opened.restart();
    expect((await state()).check?.members).toHaveLength(1);
  },
);

it('forgetting a member deletes their marks, notes and seen pictures, and keeps those of the others', async () => {
  await opened.begin([PIER, HERON]);
  await opened.lookAround();
  await note(PIER);
  await opened.step();
  await note(HERON, 'Stays');
  await opened.checks.pause(MANAGER);
  const sizeBefore = file().length;
  const group = opened.manager.manager.group;
  if (!group) throw new Error('The manager has a group.');
  const deleted = await opened.manager.forgetMember(group, PIER);
  await opened.settled();
  expect(deleted).toContainEqual({ what: 'checks', count: null });
  expect((await state()).check?.members).toMatchObject([{ member: { id: HERON }, marks: [{ note: 'Stays' }] }]);
  expect(file().length).toBeLessThan(sizeBefore);
  await opened.restart();
  expect((await state()).check?.members.map(({ member }) => member.id)).toEqual([HERON]);
});

it('a member is forgotten in checks that were not opened since the start', async () => {
  await opened.begin([PIER, HERON]);
  await opened.checks.pause(MANAGER);
  await opened.restart();
  opened.manager.forgettables.forget({ identity: actingKey(MANAGER, PIER), hosts: [] });
  await opened.settled();
  await opened.restart();
  expect((await state()).check?.members.map(({ member }) => member.id)).toEqual([HERON]);
});

it('forgetting the account deletes everything, also what was written meanwhile', async () => {
  await opened.begin([PIER]);
  await opened.lookAround();
  const writing = note(PIER);
  expect(opened.manager.forgettables.forget({ identity: MANAGER, hosts: [] })).toContainEqual({
    what: 'checks',
    count: 1,
  });
  await writing.catch(() => undefined);
  await opened.settled();
  expect(JSON.parse(file())).toEqual({ sealed: {} });
});

it('the checks of an account that no longer exists are forgotten at the start', async () => {
  await opened.begin([PIER]);
  await opened.checks.pause(MANAGER);
  await opened.restart();
  opened.manager.forgettables.forgetGone(() => true);
  await opened.settled();
  expect(JSON.parse(file())).toEqual({ sealed: {} });
});
