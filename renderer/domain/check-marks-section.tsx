/** Marks a picture or an album in the running check: the buttons, and the note in full. */
import type { ReactNode } from 'react';
import type { CheckSubject } from '../../preload/contract';
import { CheckMarkButtons } from './check-mark-buttons';
import { useCheckHere } from './check-marking';
import { commandView } from './command-view';
import styles from './check-marks-section.module.css';

export interface CheckMarksSectionProps {
  readonly subject: CheckSubject;
  /** The name of the album or picture. */
  readonly title: string;
}

/** Renders nothing unless a member of the running check is acted as. */
export function CheckMarksSection({ subject, title }: CheckMarksSectionProps): ReactNode {
  const here = useCheckHere();
  if (!here) return null;
  const marking = here.markingOf(subject);
  return (
    <div className={styles['root']}>
      <CheckMarkButtons
        title={title}
        marking={marking}
        keysOf={(mark) => commandView(`mark-${mark}`).keys}
        onMark={(mark) => here.mark(subject, mark, title)}
        onNote={() => here.editNote(subject, title)}
      />
      {marking?.note && (
        <p className={styles['note']} dir="auto">
          {marking.note}
        </p>
      )}
    </div>
  );
}
