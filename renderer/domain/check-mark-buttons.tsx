/** Three buttons that mark something in the running check, and one that opens its note. */
import { NotebookPen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CheckMark, CheckMarking } from '../../preload/contract';
import { Button } from '../ui/button';
import { t } from '../ui/language';
import { joinClasses } from '../ui/join-classes';
import { tooltip } from '../ui/tooltip';
import { CheckMarkIcon } from './check-mark-icon';
import { CHECK_MARKS } from './check-marking';
import styles from './check-mark-buttons.module.css';

export interface CheckMarkButtonsProps {
  /** What is marked. */
  readonly title: string;
  readonly marking: CheckMarking | null;
  /** The shortcut of a mark: "Shift F". */
  readonly keysOf: (mark: CheckMark) => string | undefined;
  readonly onMark: (mark: CheckMark) => void;
  readonly onNote: () => void;
}

export function CheckMarkButtons({ title, marking, keysOf, onMark, onNote }: CheckMarkButtonsProps): ReactNode {
  return (
    <div className={styles['root']} role="group" aria-label={t('checkMarks.label', { title })}>
      {CHECK_MARKS.map((mark) => (
        <Button
          key={mark}
          className={styles['mark']}
          aria-pressed={marking?.mark === mark}
          {...tooltip(t(`checkMarks.${mark}`), { keys: keysOf(mark) })}
          onClick={() => onMark(mark)}
        >
          <CheckMarkIcon mark={mark} />
          <span>{t(`checkMarks.${mark}`)}</span>
        </Button>
      ))}
      {marking && (
        <Button
          className={joinClasses(styles['mark'], styles['edit'])}
          {...tooltip(marking.note || t('checkMarks.editNote'))}
          data-has-note={marking.note !== ''}
          onClick={onNote}
        >
          <NotebookPen aria-hidden size={16} />
          <span>{t('checkMarks.editNote')}</span>
        </Button>
      )}
    </div>
  );
}
