import { subjectText } from '../../../preload/contract/journal-subject-text';
import { t } from '../../core/language';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Acting } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { createRecorder } from '../../testing/core/call-recorder';
import { createTemporaryJournal, opened, type TemporaryJournal } from '../../testing/impersonation/temporary-journal';
import { type JournalHandlerDeps, journalHandlers } from './journal';

let place: TemporaryJournal;
beforeEach(() => {
  place = createTemporaryJournal();
});
afterEach(() => place.remove());

const SIGNAL = new AbortController().signal;
const CONTEXT = { signal: SIGNAL };
const HERON = {
  manager: { name: 'Dana Reyes' },
  member: { name: 'Quiet Heron' },
  groupName: 'Marsh',
} as unknown as Acting; // the only fields that are read

async function start(deps: Partial<JournalHandlerDeps> = {}) {
  const journal = await place.open();
  await journal.write(opened('a1'));
  await journal.write(opened('a2'));
  const steps: string[] = [];
  const handlers = journalHandlers({
    journal,
    chooseFile: (name) => {
      steps.push(`asked for a place for ${name}`);
      return Promise.resolve({
        fileName: 'chosen',
        async write(content) {
          let length = 0;
          for await (const part of content) length += String(part).length;
          steps.push(`wrote ${length > 0 ? 'it' : 'nothing'}`);
        },
      });
    },
    actingNow: () => null,
    nowMs: () => new Date(2026, 10, 22, 9).getTime(),
    version: '0.1.0',
    ...deps,
  });
  const recorder = createRecorder((event) => {
    if (event.kind === 'exported') steps.push(`recorded ${subjectText(event.what, t)}`);
  });
  return { handlers, steps, recorder, context: { signal: SIGNAL, recorder } };
}

const failureOf = async (promise: unknown): Promise<unknown> => {
  const reason: unknown = await Promise.resolve(promise).catch((error: unknown) => error);
  return reason instanceof AppFailure ? reason.error : reason;
};

describe('an export of the journal', () => {
  it('is recorded before it is written, and reports the saved file', async () => {
    const { handlers, steps, context } = await start({ actingNow: () => HERON });
    expect(await handlers.export({ format: 'csv', text: 'a2' }, context)).toEqual({
      fileName: 'chosen',
      entryCount: 1,
    });
    expect(steps).toEqual([
      'asked for a place for Proofsheet journal 2026-11-22 (acting as Quiet Heron).csv',
      'recorded journal, 1 entry, CSV',
      'wrote it',
    ]);
  });

  it('is neither recorded nor written if the user cancels the dialog', async () => {
    const { handlers, steps, context } = await start({ chooseFile: () => Promise.resolve(null) });
    expect(await handlers.export({ format: 'json' }, context)).toBeNull();
    expect(steps).toEqual([]);
  });

  it('is not written if it cannot be recorded', async () => {
    const { handlers, steps, recorder, context } = await start();
    recorder.isWritable = false;
    expect(await failureOf(handlers.export({ format: 'json' }, context))).toEqual({ kind: 'not-recorded' });
    expect(steps).toEqual(['asked for a place for Proofsheet journal 2026-11-22.json']);
  });

  it('reports that the file could not be written, without the file’s path', async () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device, open '/home/dana/secret plans'"), {
      code: 'ENOSPC',
    });
    const { handlers, context } = await start({
      chooseFile: () => Promise.resolve({ fileName: 'x', write: () => Promise.reject(full) }),
    });
    expect(await failureOf(handlers.export({ format: 'json' }, context))).toEqual({
      kind: 'not-saved',
      detail: { code: 'file-not-written', systemCode: 'ENOSPC' },
    });
  });
});

it('main lists the entries that match the filter, and reports whether the journal is intact', async () => {
  const { handlers } = await start();
  expect(await handlers.list({ from: 0, count: 10, text: 'a1' }, CONTEXT)).toMatchObject({
    total: 1,
    entries: [{ number: 1 }],
  });
  expect(await handlers.check({}, CONTEXT)).toMatchObject({ entryCount: 2, damage: [] });
});
