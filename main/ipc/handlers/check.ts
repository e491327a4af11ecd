import type { Check, CheckReportFormat, IdentityKey, MemberId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { CheckReading } from '../../impersonation/check/check-reading';
import type { Checks } from '../../impersonation/check/checks';
import { groupOf } from '../../impersonation/group/group-controller';
import type { IdentityRegistry } from '../../library/identity-registry';
import { type CheckReport, reportName, reportToCsv, reportToJson } from '../../impersonation/check/check-report';
import { type ReportPages, reportToPages } from '../../impersonation/check/report-pages';
import type { ProofsheetHandlers } from '../dispatcher';
import { type JournalHandlerDeps, notSaved } from './journal';

export interface CheckHandlerDeps {
  readonly checks: Pick<
    Checks,
    'find' | 'state' | 'start' | 'step' | 'resume' | 'pause' | 'finish' | 'remove' | 'mark' | 'unmark'
  >;
  readonly checkReading: Pick<CheckReading, 'news' | 'changes'>;
  readonly identities: Pick<IdentityRegistry, 'find'>;
  readonly chooseFile: JournalHandlerDeps['chooseFile'];
  /** Makes the PDF file of a report. Rejects with `not-saved`, or `cancelled` if the signal aborts. */
  readonly printReport: (pages: ReportPages, signal: AbortSignal) => Promise<Uint8Array>;
  /** The program's version. */
  readonly version: string;
}

export function checkHandlers({
  checks,
  checkReading,
  identities,
  chooseFile,
  printReport,
  version,
}: CheckHandlerDeps): ProofsheetHandlers['check'] {
  const membersOf = async (manager: IdentityKey): Promise<readonly MemberId[]> =>
    groupOf(await identities.find(manager))
      .recent()
      .map(({ id }) => id);
  const contentOf = async (
    report: CheckReport,
    format: CheckReportFormat,
    signal: AbortSignal,
  ): Promise<string | Uint8Array> => {
    if (format === 'pdf') return printReport(await reportToPages(report), signal);
    return format === 'csv' ? reportToCsv(report) : reportToJson(report);
  };
  /** Printing takes seconds, in which the account or a member may be forgotten. */
  const assertNoneForgotten = async (identity: IdentityKey, { id, members }: Check): Promise<void> => {
    const now = await checks.find(identity, id);
    if (now.members.length !== members.length) throw new AppFailure({ kind: 'cancelled' });
  };
  return {
    get: ({ identity }) => checks.state(identity),
    start: ({ identity, members, reason, isMaskOff }, { signal, recorder }) =>
      checks.start(
        identity,
        { members, reason: reason ? reason : null, isMaskOff },
        (event) => recorder.record(event),
        signal,
      ),
    step: ({ identity, to }, { signal }) => checks.step(identity, to, signal),
    mark: ({ identity, member, ...marking }, { signal }) => checks.mark(identity, member, marking, signal),
    unmark: ({ identity, member, subject }) => checks.unmark(identity, member, subject),
    pause: ({ identity }) => checks.pause(identity),
    resume: ({ identity, isMaskOff }, { signal }) => checks.resume(identity, isMaskOff, signal),
    finish: ({ identity }, { recorder }) => checks.finish(identity, (event) => recorder.record(event)),
    remove: ({ identity, check }, { recorder }) => checks.remove(identity, check, (event) => recorder.record(event)),
    export: async ({ identity, check: wanted, format }, { recorder, signal }) => {
      const { id } = await checks.find(identity, wanted);
      const exportedAt = new Date();
      const file = await chooseFile(reportName(format, exportedAt), format);
      if (!file) {
        // The person closed the dialog, so nothing was exported.
        recorder.recordNothing();
        return null;
      }
      // Asked again, because the account or a member may have been forgotten while the dialog was open.
      const check = await checks.find(identity, id);
      const manager = (await identities.find(identity)).identity;
      const content = await contentOf({ check, manager, exportedAt, version }, format, signal);
      await assertNoneForgotten(identity, check);
      if (signal.aborted) throw new AppFailure({ kind: 'cancelled' });
      const memberCount = check.members.length;
      // Recorded before the file is written, so that a report that cannot be recorded is not written.
      const what = { code: 'check', count: memberCount, format: format.toUpperCase() } as const;
      await recorder.record({ kind: 'exported', what });
      await file.write(content).catch(notSaved);
      return { fileName: file.fileName, memberCount };
    },
    news: async ({ identity, member }) => {
      groupOf(await identities.find(identity));
      return checkReading.news(identity, member);
    },
    changes: async ({ identity }) => checkReading.changes(identity, await membersOf(identity)),
  };
}
