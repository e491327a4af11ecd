/** A dialog that asks before something is deleted for good, and stays open with the reason if that fails. */
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { toAppError } from '../api/api-error';
import { programQueries } from '../api/query-client';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { t } from '../ui/language';
import { Problem } from '../ui/text-looks';
import { sentenceOf } from './describe-error';

export interface DestructiveQuestionProps {
  readonly title: string;
  /** The class that sets the size. */
  readonly className?: string | undefined;
  /** Says what is deleted and what stays. */
  readonly children: ReactNode;
  readonly action: string;
  /** Replaces `action` while it runs. */
  readonly runningLabel: string;
  /** Deletes; the caller then replaces or closes the question. */
  readonly onConfirm: () => Promise<void>;
  readonly onClose: (isRunning: boolean) => void;
}

export function DestructiveQuestion({
  title,
  className,
  children,
  action,
  runningLabel,
  onConfirm,
  onClose,
}: DestructiveQuestionProps): ReactNode {
  // The cache must not keep the closure, which names what was deleted.
  const deleting = useMutation({ mutationFn: onConfirm, gcTime: 0 }, programQueries);
  return (
    <Dialog
      title={title}
      className={className}
      closeLabel={t('common.cancel')}
      onClose={() => onClose(deleting.isPending)}
      isDestructive
      mainAction={
        <Button
          isPrimary
          isDestructive
          isBusy={deleting.isPending}
          busyLabel={runningLabel}
          onClick={() => deleting.mutate()}
        >
          {action}
        </Button>
      }
    >
      {children}
      <Problem>{deleting.error && sentenceOf(toAppError(deleting.error))}</Problem>
    </Dialog>
  );
}
