/** What happens at the same time as a step of a check: masking, locking, forgetting, and further steps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppFailure } from '../../core/errors';
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
afterEach(() => vi.restoreAllMocks());

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

it.each(['step', 'resume', 'start'] as const)(
  'a check is paused if acting is ended in the middle of a %s, and no later step reveals anything',
  async (what) => {
    if (what !== 'start') await opened.begin([PIER, HERON], { isMaskOff: true });
    if (what === 'resume') await opened.checks.pause(MANAGER);
    inTheMiddle(() => {
      opened.mask.maskAllFor('locked');
      void opened.manager.controller.end('locked');
    });
    const going = {
      step: () => opened.step(),
      resume: () => opened.checks.resume(MANAGER, true, signal),
      start: () => opened.begin([PIER, HERON], { isMaskOff: true }),
    };
    await expect(going[what]()).rejects.toMatchObject({ error: { kind: 'cancelled' } });
    expect(await state()).toMatchObject({ state: 'paused', isMaskOff: false });
    expect(opened.changes.at(-1)?.check?.state).toBe('paused');
    expect(opened.manager.controller.state.current).toBeNull();
    await opened.checks.resume(MANAGER, false, signal);
    expect(opened.mask.state.leases).toEqual([]);
  },
);

it('the steps that wait when acting is ended act as no further member', async () => {
  await opened.begin([PIER, HERON]);
  inTheMiddle(() => void opened.manager.controller.end('locked'));
  const steps = await Promise.allSettled([
    opened.step(),
    opened.step({ kind: 'member', member: HERON }),
    opened.step(),
  ]);
  expect(steps.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(opened.manager.controller.state.current).toBeNull();
  expect(await state()).toMatchObject({ state: 'paused', position: PIER });
});

it('pausing the check also cancels the steps that wait', async () => {
  await opened.begin([PIER, HERON]);
  const steps = Promise.allSettled([opened.step(), opened.step({ kind: 'member', member: HERON })]);
  await opened.checks.pause(MANAGER);
  expect((await steps).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(opened.manager.controller.state.current).toBeNull();
  expect((await state())?.state).toBe('paused');
});

it('a step that waits while a member who has left is skipped goes on', async () => {
  await opened.begin([HERON, PIER]);
  vi.spyOn(opened.manager.controller, 'start').mockRejectedValueOnce(new AppFailure({ kind: 'not-found' }));
  const steps = await Promise.allSettled([opened.step(), opened.step({ kind: 'previous' })]);
  expect(steps).toMatchObject([{ value: { error: { kind: 'not-found' } } }, { value: { error: null } }]);
  expect((await state())?.position).toBe(HERON);
  expect(opened.manager.controller.state.current?.member.id).toBe(HERON);
});

it.each([
  ['another window gets the focus', () => opened.mask.raiseForBlur()],
  ['the person masks all pictures', () => void opened.mask.setLevel('everything')],
])('a step reveals nothing if %s in the middle of it, and neither do the next ones', async (_what, maskMore) => {
  await opened.begin([PIER, HERON], { isMaskOff: true });
  inTheMiddle(maskMore);
  await opened.step();
  expect(opened.mask.state.leases).toEqual([]);
  expect((await state())?.isMaskOff).toBe(false);
});

it('masking everything after the reveal of a member has ended also masks the next members', async () => {
  await opened.begin([PIER, HERON], { isMaskOff: true });
  expect(opened.mask.state.leases).toHaveLength(1);
  opened.manager.world.nowMs += 15 * 60_000;
  expect(opened.mask.state.leases).toEqual([]);
  opened.mask.maskAll();
  await opened.step();
  expect(opened.mask.state.leases).toEqual([]);
  expect(await state()).toMatchObject({ isMaskOff: false, members: [{}, { mask: 'on', whyMasked: null }] });
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
