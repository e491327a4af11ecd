/** Explains why the mask was not switched; without the dialog, the switch would seem to do nothing. */
import type { ReactNode } from 'react';
import type { AppError } from '../../preload/contract';
import { sentenceOf } from '../api/describe-error';
import { Dialog } from '../ui/dialog';

export interface MaskUnchangedDialogProps {
  readonly error: AppError;
  readonly onClose: () => void;
}

export function MaskUnchangedDialog({ error, onClose }: MaskUnchangedDialogProps): ReactNode {
  return (
    <Dialog title="The mask was not changed" className="mask-unchanged" onClose={onClose}>
      <p>{sentenceOf(error)}</p>
    </Dialog>
  );
}
