/** Tests the export of a check's report: what is written and recorded, and what may happen before it is written. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CheckReportFormat } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { createRecorder, type RecorderUnderTest } from '../../testing/core/call-recorder';
import { type ChecksUnderTest, openChecksUnderTest } from '../../testing/impersonation/checks-under-test';
import { HERON, MANAGER, PIER } from '../../testing/impersonation/manager';
import { checkHandlers } from './check';

const NOTE = 'Whose boat?';
const PDF = new Uint8Array([0x25, 0x50, 0x44, 0x46]);

let opened: ChecksUnderTest;
let recorder: RecorderUnderTest;
let written: (string | Uint8Array)[];
/** Runs while the dialog is open, and while the pages are printed. */
let whileChoosing: () => unknown;
let whilePrinting: () => unknown;
let isChosen: boolean;

beforeEach(async () => {
  opened = await openChecksUnderTest();
  recorder = createRecorder();
  written = [];
  isChosen = true;
  whileChoosing = whilePrinting = () => undefined;
  await opened.begin([PIER, HERON]);
  const member = { subject: { kind: 'member' }, mark: 'to-discuss', note: NOTE } as const;
  await opened.checks.mark(MANAGER, PIER, member, new AbortController().signal);
});
afterEach(() => opened.close());

async function exportAs(format: CheckReportFormat, signal = new AbortController().signal) {
  const handlers = checkHandlers({
    checks: opened.checks,
    checkReading: opened.reading,
    identities: opened.manager.identities,
    version: '1.0.0',
    printReport: async ({ document }) => {
      await whilePrinting();
      expect(document).toContain(NOTE);
      return PDF;
    },
    chooseFile: async (suggestedName) => {
      await whileChoosing();
      const write = async (content: string | Uint8Array | AsyncIterable<string>): Promise<void> => {
        expect(recorder.recorded, 'the export is recorded before the file is written').toHaveLength(1);
        if (typeof content === 'string' || content instanceof Uint8Array) written.push(content);
        return Promise.resolve();
      };
      return isChosen ? { fileName: suggestedName, write } : null;
    },
  });
  return handlers.export({ identity: MANAGER, format }, { signal, recorder });
}
const forgetAccount = (): unknown => opened.manager.forgettables.forget({ identity: MANAGER, hosts: [] });

it.each(['pdf', 'csv', 'json'] as const)('a report as %s is written and named in the journal', async (format) => {
  expect(await exportAs(format)).toEqual({
    fileName: expect.stringMatching(new RegExp(`^Proofsheet check [\\d-]+\\.${format}$`)) as string,
    memberCount: 2,
  });
  expect(recorder.recorded).toEqual([
    { kind: 'exported', what: { code: 'check', count: 2, format: format.toUpperCase() } },
  ]);
  if (format === 'pdf') expect(written).toEqual([PDF]);
  else expect(written).toEqual([expect.stringContaining(NOTE)]);
});

it('nothing is written or recorded if the person closes the dialog', async () => {
  isChosen = false;
  expect(await exportAs('pdf')).toBeNull();
  expect([written, recorder.recorded]).toEqual([[], []]);
});

it('nothing is written if the export cannot be recorded', async () => {
  recorder.isWritable = false;
  await expect(exportAs('pdf')).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
  expect(written).toEqual([]);
});

it('pages that cannot be printed are an error, and nothing is written or recorded', async () => {
  whilePrinting = () => {
    throw new AppFailure({ kind: 'not-saved', detail: { code: 'report-not-printed' } });
  };
  await expect(exportAs('pdf')).rejects.toMatchObject({ error: { kind: 'not-saved' } });
  expect([written, recorder.recorded]).toEqual([[], []]);
});

it.each(['pdf', 'csv', 'json'] as const)(
  'no report as %s is written of an account that is forgotten while the dialog is open',
  async (format) => {
    whileChoosing = forgetAccount;
    await expect(exportAs(format)).rejects.toMatchObject({ error: { kind: 'not-found' } });
    expect([written, recorder.recorded]).toEqual([[], []]);
  },
);

it('no report is written of an account or a member that is forgotten while the pages are printed', async () => {
  const { manager } = opened;
  whilePrinting = () => manager.manager.group && manager.forgetMember(manager.manager.group, HERON);
  await expect(exportAs('pdf')).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  whilePrinting = forgetAccount;
  await expect(exportAs('pdf')).rejects.toMatchObject({ error: { kind: 'not-found' } });
  expect([written, recorder.recorded]).toEqual([[], []]);
});

it.each(['pdf', 'csv', 'json'] as const)(
  'no report as %s is written if the export was cancelled meanwhile',
  async (format) => {
    const cancelling = new AbortController();
    whileChoosing = () => cancelling.abort();
    await expect(exportAs(format, cancelling.signal)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
    expect([written, recorder.recorded]).toEqual([[], []]);
  },
);

it('a check that is finished while the dialog is open is reported as finished', async () => {
  whileChoosing = () => opened.finish();
  expect(await exportAs('json')).toMatchObject({ memberCount: 2 });
  expect(written).toEqual([expect.stringContaining('"state": "finished"')]);
});
