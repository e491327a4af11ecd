/** The calls for anything that helps to find out why something went wrong. */
import * as z from 'zod';
import { PageError, ProgramVersions, SavedReport } from './diagnostics';
import { nothing } from './inputs';
import { LicenceText, PartChoice, Parts } from './parts';
import { changing, event, procedure, unrestricted } from './procedure';

export const diagnosticsCalls = {
  versions: procedure({ input: nothing, output: ProgramVersions, ...unrestricted }),
  /** Lists everything that the program consists of. Reads files of several megabytes. */
  parts: procedure({ input: nothing, output: Parts, ...changing }),
  /** Returns the licence of a part; null if its text is not in this copy of the program. */
  licence: procedure({ input: PartChoice, output: LicenceText, ...changing }),
  /** Copies the versions and the system, without the errors of the log. */
  copyVersions: procedure({ input: nothing, output: nothing, ...changing }),
  /** Writes a report for the window to show. It contains no names, no addresses and no secrets. */
  writeReport: procedure({ input: nothing, output: z.object({ text: z.string() }), ...changing }),
  /** Saves the report that `writeReport` returned last, in a file that the person chooses; null if they cancel. */
  saveReport: procedure({ input: nothing, output: SavedReport.nullable(), ...changing }),
  /** Copies a new report to the clipboard. */
  copyReport: procedure({ input: nothing, output: nothing, ...changing }),
  /** Opens the log's folder in the system's file manager. */
  openLogs: procedure({ input: nothing, output: nothing, ...changing }),
  /** Logs an error of the window under the number that the window shows. */
  reportError: procedure({ input: PageError, output: nothing, ...unrestricted }),
  /** A report was copied from the menu. */
  reportCopied: event(nothing),
};
