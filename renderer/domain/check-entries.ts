/** Menu entries that mark an album or a picture in the running check. */
import type { CheckSubject } from '../../preload/contract';
import type { MenuEntry } from '../ui/menu-props';
import { t } from '../ui/language';
import { CHECK_MARKS, type CheckHere } from './check-marking';
import { commandView } from './command-view';

/** Returns no entries unless a member of the running check is acted as. */
export function checkEntries(here: CheckHere | null, subject: CheckSubject, title: string): MenuEntry[] {
  if (!here) return [];
  const marking = here.markingOf(subject);
  return [
    ...CHECK_MARKS.map((mark): MenuEntry => ({
      id: mark,
      ...commandView(`mark-${mark}`),
      run: () => here.mark(subject, mark, title),
    })),
    ...(marking
      ? [{ id: 'note', label: t('checkMarks.editNote'), run: () => here.editNote(subject, title) } as const]
      : []),
  ];
}
