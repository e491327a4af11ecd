/** A dialog with a title and its actions below. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import { Modal } from './modal';

export interface DialogProps {
  readonly title: string;
  /** The class that sets the size. */
  readonly className: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** The label of the button that closes the dialog. */
  readonly closeLabel?: string;
  readonly onClose: () => void;
}

export function Dialog({ title, className, children, actions, closeLabel = 'Close', onClose }: DialogProps): ReactNode {
  const titleId = useId();
  return (
    <Modal className={`dialog ${className}`} labelledBy={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className="dialog-actions">
        {actions}
        <button type="button" className="button" onClick={onClose}>
          {closeLabel}
        </button>
      </div>
    </Modal>
  );
}
