/** What happens at the same time as a step of a check: masking, locking, forgetting, and further steps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { actingKey } from '../../identity/identity-key';
import { type ChecksUnderTest, openChecksUnderTest } from '../../testing/impersonation/checks-under-test';
import { HERON, MANAGER, PIER } from '../../testing/impersonation/manager';
import { groupOf } from '../group/group-controller';

const signal = new AbortController().signal;

let opened: ChecksUnderTest;
beforeEach(async () => {
  opened = await openChecksUnderTest();
});
afterEach(() => opened.close());

/** Runs once, while the journal entry of the next start is written, which is in the middle of a step. */
function inTheMiddle(act: () => unknown): void {
  opened.manager.world.onWrite = () => {
    opened.manager.world.onWrite = null;
    act();
  };
}
const state = async () => (await opened.checks.state(MANAGER)).check;
const started = (): readonly (string | undefined)[] =>
  opened.manager.journal.filter(({ event }) => event.kind === 'started').map(({ member }) => member?.id);
const stored = (): string => readFileSync(join(opened.folder, 'checks.json'), 'utf8');

it.each(['step', 'resume', 'start'] as const)(
  'everything that is masked in the middle of a %s, as the lock does, stays masked, and so do the next members',
  async (what) => {
    if (what !== 'start') await opened.begin([PIER, HERON], { isMaskOff: true });
    if (what === 'resume') await opened.checks.pause(MANAGER);
    opened.mask.maskAll();
    if (what === 'step') await opened.checks.resume(MANAGER, true, signal);
    inTheMiddle(() => opened.mask.maskAll());
    if (what === 'step') await opened.step();
    if (what === 'resume') await opened.checks.resume(MANAGER, true, signal);
    if (what === 'start') await opened.begin([PIER, HERON], { isMaskOff: true });
    expect(opened.mask.state.leases).toEqual([]);
    const check = await state();
    expect(check?.isMaskOff).toBe(false);
    expect(check?.members.find(({ member }) => member.id === check.position)).toMatchObject({
      mask: 'on',
      whyMasked: { kind: 'cancelled' },
    });
    await opened.step({ kind: 'member', member: HERON });
    expect(opened.mask.isOff(actingKey(MANAGER, HERON))).toBe(false);
  },
);

it('a step that was asked for before everything was masked turns the mask off for no member', async () => {
  await opened.begin([PIER, HERON], { isMaskOff: true });
  const first = opened.step();
  const second = opened.step({ kind: 'previous' });
  inTheMiddle(() => opened.mask.maskAll());
  await Promise.all([first, second]);
  expect(opened.mask.state.leases).toEqual([]);
  expect((await state())?.isMaskOff).toBe(false);
});

it('two quick steps go two members on, each recorded once', async () => {
  await opened.begin([PIER, HERON]);
  const [next, beyond] = await Promise.allSettled([opened.step(), opened.step()]);
  expect(next.status).toBe('fulfilled');
  expect(beyond).toMatchObject({ status: 'rejected', reason: { error: { kind: 'bad-request' } } });
  expect(started()).toEqual([PIER, HERON]);
  expect((await state())?.position).toBe(HERON);
});

it('an account that is forgotten in the middle of a step leaves no check behind', async () => {
  await opened.begin([PIER, HERON]);
  inTheMiddle(() => {
    void opened.manager.controller.managerLeft(MANAGER);
    opened.manager.forgettables.forget({ identity: MANAGER, hosts: [] });
  });
  await opened.step().catch(() => undefined);
  await opened.settled();
  expect(JSON.parse(stored())).toEqual({ sealed: {} });
  expect(await state()).toBeNull();
  expect(opened.manager.controller.state.current).toBeNull();
});

it('a member who is forgotten in the middle of the step to them is in the check no more, and the check goes on', async () => {
  const { manager } = opened;
  await opened.begin([PIER, HERON]);
  let forgetting: Promise<unknown> = Promise.resolve();
  inTheMiddle(() => {
    forgetting = manager.forgetMember(groupOf(manager.manager), HERON);
  });
  await opened.step().catch(() => undefined);
  await forgetting;
  await opened.settled();
  const check = await state();
  expect(check?.members.map(({ member }) => member.id)).toEqual([PIER]);
  expect(check?.position).toBe(PIER);
  await opened.restart();
  expect(JSON.stringify(await state())).not.toContain(HERON);
});

it('a mark that waits for the name of an album is not stored for a member who is forgotten meanwhile', async () => {
  const { manager } = opened;
  await opened.begin([PIER, HERON]);
  const { album } = await opened.lookAround();
  const subject = { kind: 'album', albumId: album.id } as const;
  const marking = opened.checks.mark(MANAGER, PIER, { subject, mark: 'to-discuss', note: 'Secret' }, signal);
  await manager.forgetMember(groupOf(manager.manager), PIER);
  await marking.catch(() => undefined);
  await opened.settled();
  const check = await state();
  expect(check?.members.map(({ member }) => member.id)).toEqual([HERON]);
  expect(JSON.stringify(check)).not.toContain('Secret');
});
