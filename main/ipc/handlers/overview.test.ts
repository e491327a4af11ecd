/** Tests the group data that the window receives, and the journal entries that must be written first. */
import { expect, it } from 'vitest';
import type { IdentityKey, MemberId, ProcedureName } from '../../../preload/contract';
import { Comparison } from '../../../preload/contract/group';
import { subjectText } from '../../../preload/contract/journal-subject-text';
import { t } from '../../core/language';
import { AlbumLibrary } from '../../library/album-library';
import { AppFailure } from '../../core/errors';
import { createRecorder } from '../../testing/core/call-recorder';
import type { AuditTrail } from '../../impersonation/audit-trail';
import { readComparison } from '../../impersonation/group/comparison';
import { openGroupForEachTest } from '../../testing/impersonation/group-in-sandbox';
import type { GroupUnderTest } from '../../testing/impersonation/group-under-test';
import { ask, failureOf } from '../../testing/services/conformance';
import type { SandboxControl } from '../../testing/services/sandbox-control';
import { createDispatcher, type Dispatch, type ProofsheetHandlers } from '../dispatcher';
import { comparisonHandlers, overviewHandlers, type OverviewHandlerDeps } from './group';
import type { ChosenFile } from './journal';

const identity = 'a manager' as IdentityKey;
const HERON = '123456' as MemberId;
const context = { signal: new AbortController().signal };
/** Generous, because the machine may be busy. */
const TIME_LIMIT = { timeout: 45_000 };
const notRecorded = (): Promise<void> => Promise.reject(new AppFailure({ kind: 'not-recorded' }));

let control: SandboxControl;
let group: GroupUnderTest;

openGroupForEachTest((opened) => ({ control, group } = opened));

function readingDeps(write: ChosenFile['write'] | null = null): OverviewHandlerDeps {
  const { overview, service, albums } = group;
  const library = new AlbumLibrary(albums, group.asksForMaskedForms);
  const reportIncident = ({ reason }: { reason: unknown }): never => {
    throw reason;
  };
  return {
    chooseFile: () => Promise.resolve(write && { fileName: 'chosen.csv', write }),
    groupOf: () =>
      Promise.resolve({
        overview,
        known: () => [{ id: HERON, name: 'Quiet Heron' }],
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

it('an export is recorded before it is written, reads nothing, and leaves out members who are no longer known', async () => {
  const steps: string[] = [];
  const recorder = createRecorder((event) => {
    if (event.kind === 'exported') steps.push(subjectText(event.what, t));
  });
  const handlers = overviewHandlers(
    readingDeps((text) => Promise.resolve(void steps.push(typeof text === 'string' ? text : ''))),
  );
  const members = ['999999' as MemberId, HERON];
  expect(await handlers.export({ identity, members }, { ...context, recorder })).toEqual({
    fileName: 'chosen.csv',
    memberCount: 1,
  });
  expect(steps).toEqual(['overview of the group, 1 member, CSV', expect.stringContaining('"Quiet Heron","123456"')]);
  expect(await control.readRequests()).toEqual([]);
});

it('an export is neither recorded nor written if the person cancels the dialog, and not written if it cannot be recorded', async () => {
  const cancelled = auditedContext();
  expect(await overviewHandlers(readingDeps()).export({ identity, members: [HERON] }, cancelled)).toBeNull();
  expect(cancelled.recorder.recorded).toEqual([]);
  const unrecorded = auditedContext();
  unrecorded.recorder.isWritable = false;
  const written: unknown[] = [];
  const handlers = overviewHandlers(readingDeps((text) => Promise.resolve(void written.push(text))));
  const failure = await failureOf(Promise.resolve(handlers.export({ identity, members: [HERON] }, unrecorded)));
  expect([failure.kind, written]).toEqual(['not-recorded', []]);
});

it('an export reports that the file could not be written, without its path', async () => {
  const full = Object.assign(new Error("ENOSPC: no space left, open '/home/dana/plans'"), { code: 'ENOSPC' });
  const handlers = overviewHandlers(readingDeps(() => Promise.reject(full)));
  expect(await failureOf(Promise.resolve(handlers.export({ identity, members: [HERON] }, auditedContext())))).toEqual({
    kind: 'not-saved',
    detail: { code: 'file-not-written', systemCode: 'ENOSPC' },
  });
});
