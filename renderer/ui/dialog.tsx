/** A dialog of the browser's own: everything else is inert, Escape closes it, and the focus goes back. */
import type { ReactNode } from 'react';
import { useId, useRef } from 'react';
import { useModal } from './use-modal';

export interface DialogProps {
  readonly title: string;
  /** Class for its size. */
  readonly className: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** What the button says that closes it. */
  readonly closeWords?: string;
  readonly onClose: () => void;
}

export function Dialog({ title, className, children, actions, closeWords = 'Close', onClose }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useModal(dialog);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      // Asked to close by Escape: whoever shows the dialog takes it away, so that it cannot be asked for again meanwhile.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className="dialog-actions">
        {actions}
        <button type="button" className="button" onClick={onClose}>
          {closeWords}
        </button>
      </div>
    </dialog>
  );
}
