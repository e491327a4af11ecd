/** Edits the mark and the note of a member, an album or a picture. What is typed stays if it cannot be saved. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { AppError, CheckMark, CheckMarking } from '../../../preload/contract';
import { LONGEST_NOTE } from '../../../preload/contract/check-limits';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { CHECK_MARKS, type MarkTarget } from '../../domain/check-marking';
import { draftOf, dropDraft, keepDraft, saveDraft, saveRemoved } from '../../domain/check-notes';
import { takeCheck } from '../../domain/check-state';
import { sentenceOf } from '../../domain/describe-error';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/fields';
import { t } from '../../ui/language';
import { Segmented } from '../../ui/segmented';
import { Hint, Problem } from '../../ui/text-looks';
import styles from './note-dialog.module.css';

export interface NoteDialogProps {
  readonly target: MarkTarget;
  /** As main has it; null if the mark was removed meanwhile. */
  readonly marking: CheckMarking | null;
  readonly onClose: () => void;
}

export function NoteDialog({ target, marking, onClose }: NoteDialogProps): ReactNode {
  const [mark, setMark] = useState<CheckMark>(marking?.mark ?? 'to-discuss');
  const [text, setText] = useState(() => draftOf(target) ?? marking?.note ?? '');
  const [wasTyped] = useState(() => draftOf(target) !== undefined);
  const [isRunning, setIsRunning] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const field = useId();
  useSavedOnRemoval(target, mark);
  const run = async (act: () => Promise<unknown>): Promise<void> => {
    if (isRunning) return;
    setIsRunning(true);
    setProblem(null);
    try {
      await act();
      onClose();
    } catch (reason) {
      setProblem(toAppError(reason));
      setIsRunning(false);
    }
  };
  const cancel = (): void => {
    dropDraft(target);
    onClose();
  };
  const save = (): Promise<void> =>
    run(() => {
      keepDraft(target, text);
      return saveDraft(target, mark);
    });
  const remove = (): Promise<void> =>
    run(async () => {
      const { manager, member, subject } = target;
      takeCheck(manager, await api.check.unmark({ identity: manager, member, subject }));
      dropDraft(target);
    });
  return (
    <Dialog
      title={t('checkNote.title', { title: target.title })}
      className={styles['root']}
      closeLabel={t('common.cancel')}
      onClose={cancel}
      mainAction={
        <Button isPrimary isBusy={isRunning} onClick={() => void save()}>
          {t('common.save')}
        </Button>
      }
      actions={
        marking && (
          <Button isBusy={isRunning} onClick={() => void remove()}>
            {t('checkNote.remove')}
          </Button>
        )
      }
    >
      <Field>
        <label htmlFor={field}>{t('checkNote.note')}</label>
        <textarea
          id={field}
          className={styles['note']}
          dir="auto"
          rows={5}
          maxLength={LONGEST_NOTE}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            keepDraft(target, event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
          }}
        />
      </Field>
      <div className={styles['mark']}>
        <Segmented
          label={t('checkNote.mark')}
          choices={CHECK_MARKS.map((id) => ({ id, label: t(`checkMarks.${id}`) }))}
          chosen={mark}
          onChoose={setMark}
        />
      </div>
      <Hint>{t(wasTyped ? 'checkNote.wasNotSaved' : 'checkNote.hint')}</Hint>
      <Problem>{problem && sentenceOf(problem)}</Problem>
    </Dialog>
  );
}

/** Saves what is typed if the dialog is removed because acting has ended, or with its page. */
function useSavedOnRemoval(target: MarkTarget, mark: CheckMark): void {
  const latest = useRef({ target, mark });
  useEffect(() => {
    latest.current = { target, mark };
  });
  useEffect(() => {
    const save = (): void => void saveRemoved(latest.current.target, latest.current.mark);
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, []);
}
