/** Words what an entry of the journal is about: main for the export and the search, the window for its table. */
import type { JournalSubject, SettingChange } from './journal-subject';

type Code = Exclude<JournalSubject['code'], 'settings'> | SettingChange['code'];

/** `t`: returns the message in the language of main or of the window. Returns the text of earlier versions as stored. */
export function subjectText(
  what: string | JournalSubject,
  t: (key: `journalSubjects.${Code}`, values: Readonly<Record<string, string | number | undefined>>) => string,
): string {
  if (typeof what === 'string') return what;
  if (what.code !== 'settings') return t(`journalSubjects.${what.code}`, { way: 'none', ...what });
  return what.changes.map((change) => t(`journalSubjects.${change.code}`, change)).join('; ');
}
