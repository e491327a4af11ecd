/** Tests the group data that the window receives, and the journal entries that must be written first. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { IdentityKey, MemberId, ProcedureName } from '../../../preload/contract';
import { Comparison } from '../../../preload/contract/group';
import { startSandbox } from '../../../sandbox/sandbox';
import { AlbumLibrary } from '../../library/album-library';
import { AppFailure } from '../../core/errors';
import { createRecorder } from '../../testing/core/call-recorder';
import type { AuditTrail } from '../../impersonation/audit-trail';
import { readComparison } from '../../impersonation/group/comparison';
import { type GroupUnderTest, openGroup } from '../../testing/impersonation/group-under-test';
import { ask, failureOf } from '../../testing/services/conformance';
import { controlOf, type SandboxControl } from '../../testing/services/sandbox-control';
import { createDispatcher, type Dispatch, type ProofsheetHandlers } from '../dispatcher';
import { comparisonHandlers, type GroupReadingDeps, overviewHandlers } from './group';

const identity = 'a manager' as IdentityKey;
const HERON = '123456' as MemberId;
const context = { signal: new AbortController().signal };
/** Generous, because the machine may be busy. */
const TIME_LIMIT = { timeout: 45_000 };
const notRecorded = (): Promise<void> => Promise.reject(new AppFailure({ kind: 'not-recorded' }));

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let control: SandboxControl;
let group: GroupUnderTest;

beforeAll(async () => {
  sandbox = await startSandbox();
  control = controlOf(sandbox.announcement);
});
beforeEach(async () => {
  group = openGroup(sandbox.announcement);
  await control.forgetRequests();
});
afterEach(() => group.overview.close());
afterAll(() => sandbox.stop());

function readingDeps(): GroupReadingDeps {
  const { overview, service, albums } = group;
  const library = new AlbumLibrary(albums, group.asksForMaskedForms);
  const reportIncident = ({ reason }: { reason: unknown }): never => {
    throw reason;
  };
  return {
    groupOf: () =>
      Promise.resolve({
        overview,
        members: async (signal) => (await service.listMembers(ask({ signal }))).map(({ id }) => id),
        compare: (member, signal) => readComparison({ library, service, overview, reportIncident }, member, signal),
      }),
  };
}

const auditedContext = () => ({ ...context, recorder: createRecorder() });

type DispatchByName = (
  name: ProcedureName,
  ...rest: Parameters<Dispatch> extends [string, ...infer Rest] ? Rest : never
) => ReturnType<Dispatch>;

function dispatcherWith(recordOfGroup: AuditTrail['recordOfGroup']): DispatchByName {
  const deps = readingDeps();
  return createDispatcher({
    // Only these handlers are called.
    handlers: { overview: overviewHandlers(deps), comparison: comparisonHandlers(deps) } as ProofsheetHandlers,
    auditTrail: {
      isActing: () => false,
      record: () => Promise.resolve(),
      recordChange: () => Promise.resolve(),
      recordAlbum: () => Promise.resolve(),
      recordOfGroup,
    },
    isLocked: () => false,
    reportIncident: ({ reason }) => {
      throw reason;
    },
  });
}

async function membersAsked(): Promise<number> {
  return (await control.readRequests()).filter(({ path }) => path.includes('GetAlbums')).length;
}

it('an overview opens, reports progress for visible members, refreshes a member and closes', async () => {
  const { open, setVisibleMembers, refresh, close } = overviewHandlers(readingDeps());
  const rows = await open({ identity }, auditedContext());
  expect(rows.map(({ member }) => member)).toContain(HERON);
  expect(await setVisibleMembers({ identity, members: [HERON] }, context)).toEqual({});
  await expect.poll(() => group.rowOf(HERON)?.state.name, TIME_LIMIT).toBe('done');
  expect(await refresh({ identity, member: HERON }, context)).toEqual({});
  await expect
    .poll(() => group.told.filter(({ member, state }) => member === HERON && state.name === 'done').length, TIME_LIMIT)
    .toBeGreaterThan(1);
  expect(await close({ identity }, context)).toEqual({});
});

it('no member is read if the journal cannot be written', async () => {
  const dispatch = dispatcherWith(notRecorded);
  const refusal = { ok: false, error: { kind: 'not-recorded' } };
  expect(await dispatch('overview.open', { identity }, context)).toEqual(refusal);
  expect(await dispatch('comparison.read', { identity, member: HERON }, context)).toEqual(refusal);
  expect(await membersAsked()).toBe(0);
});

it('an overview that is closed before it has opened reads no member', async () => {
  const { open, close } = overviewHandlers(readingDeps());
  const opened = Promise.resolve(open({ identity }, auditedContext()));
  await close({ identity }, context);
  expect((await failureOf(opened)).kind).toBe('cancelled');
  const cancellation = new AbortController();
  const recorder = createRecorder(() => cancellation.abort());
  const givenUp = Promise.resolve(open({ identity }, { signal: cancellation.signal, recorder }));
  expect((await failureOf(givenUp)).kind).toBe('cancelled');
  expect(await membersAsked()).toBe(0);
});

it('a comparison is recorded with its member before it is read', async () => {
  const written: unknown[] = [];
  const dispatch = dispatcherWith(async (manager, member, { kind }) => {
    written.push([manager, member, kind], await membersAsked());
  });
  const reply = await dispatch('comparison.read', { identity, member: HERON }, context);
  const { errors, albums } = reply.ok ? Comparison.parse(reply.value) : { errors: null, albums: [] };
  expect([errors, albums.length, written]).toEqual([
    { plain: null, acting: null },
    5,
    [[identity, HERON, 'compared'], 0],
  ]);
});
