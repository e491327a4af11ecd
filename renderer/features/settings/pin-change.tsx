/** A change that the PIN protects: its call, its form and the answer about the PIN. */
import { useMutation } from '@tanstack/react-query';
import type { ReactNode, SubmitEvent } from 'react';
import type { LockState, PinOutcome } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { sentenceOf } from '../../domain/describe-error';
import { programQueries } from '../../api/query-client';
import { t } from '../../ui/language';
import { pinProblem } from './panic-labels';
import { panicQuery } from './queries';
import { ActionButtons } from '../../ui/action-buttons';
import { Button } from '../../ui/button';
import panicStyles from './panic.module.css';
import sectionStyles from './section.module.css';

export const LONGEST_PIN = 64;

export interface PinChange {
  readonly isPending: boolean;
  /** Why the change was not made; null if it was, or was not tried. */
  readonly problem: string | null;
  readonly send: () => void;
}

interface PinChangeOptions {
  readonly call: () => Promise<{ readonly state: LockState; readonly current: PinOutcome }>;
  /** Called with false if the PIN was wrong. */
  readonly onAnswer: (isRight: boolean) => void;
}

export function usePinChange({ call, onAnswer }: PinChangeOptions): PinChange {
  const { data, error, isPending, mutate } = useMutation(
    {
      mutationFn: call,
      onSuccess: ({ state, current }) => {
        programQueries.setQueryData(panicQuery.queryKey, state);
        onAnswer(current.outcome === 'right');
      },
      // The answer must not keep what was typed in memory.
      gcTime: 0,
    },
    programQueries,
  );
  return {
    isPending,
    problem: data ? pinProblem(data.current) : error && sentenceOf(toAppError(error)),
    send: () => mutate(),
  };
}

export interface PinChangeFormProps {
  readonly change: PinChange;
  /** Label of the button that sends the form. */
  readonly label: string;
  /** True if the change removes something. */
  readonly isDestructive?: boolean;
  readonly isComplete: boolean;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

export function PinChangeForm({
  change,
  label,
  isDestructive = false,
  isComplete,
  onCancel,
  children,
}: PinChangeFormProps): ReactNode {
  const canSend = isComplete && !change.isPending;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (canSend) change.send();
  };
  return (
    <form className={panicStyles['form']} onSubmit={submit} aria-busy={change.isPending}>
      {children}
      <div className={sectionStyles['line']}>
        <ActionButtons
          main={
            <Button
              type="submit"
              isPrimary
              isDestructive={isDestructive}
              disabled={!isComplete}
              isBusy={change.isPending}
            >
              {label}
            </Button>
          }
          dismiss={<Button onClick={onCancel}>{t('common.cancel')}</Button>}
        />
      </div>
    </form>
  );
}
