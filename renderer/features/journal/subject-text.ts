/** Words what an entry is about. */
import type { JournalSubject } from '../../../preload/contract';
import { t } from '../../ui/language';

/** Returns the text of earlier versions as it was stored. */
export function subjectText(what: string | JournalSubject): string {
  if (typeof what === 'string') return what;
  if (what.code !== 'settings') return t(`journalSubjects.${what.code}`, { way: 'none', ...what });
  return what.changes.map((change) => t(`journalSubjects.${change.code}`, change)).join('; ');
}
