import type { Diagnostics } from '../../diagnostics/diagnostics';
import type { PartsReader } from '../../diagnostics/parts';
import type { ProofsheetHandlers } from '../dispatcher';

export interface DiagnosticsHandlerDeps {
  readonly diagnostics: Diagnostics;
  readonly parts: PartsReader;
  /** Throws `bad-request` if the user has not just pressed a key or a button in the window. */
  readonly assertRecentInput: () => void;
}

export function diagnosticsHandlers({
  diagnostics,
  parts,
  assertRecentInput,
}: DiagnosticsHandlerDeps): ProofsheetHandlers['diagnostics'] {
  return {
    versions: () => diagnostics.versions(),
    parts: () => parts.list(),
    licence: async ({ id }) => ({ text: await parts.licenceOf(id) }),
    copyVersions: async () => {
      await diagnostics.copyVersions();
      return {};
    },
    writeReport: () => ({ text: diagnostics.writeReport() }),
    saveReport: () => diagnostics.saveReport(),
    copyReport: async () => {
      await diagnostics.copyReport();
      return {};
    },
    openLogs: async () => {
      assertRecentInput();
      await diagnostics.openLogs();
      return {};
    },
    reportError: (error) => {
      diagnostics.reportPageError(error);
      return {};
    },
  };
}
