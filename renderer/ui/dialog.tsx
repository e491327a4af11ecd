/** A dialog with a title and its actions below. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import { Modal } from './modal';
import { Button } from './button';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  /** The class that sets the size. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** The label of the button that closes the dialog. */
  readonly closeLabel?: string;
  readonly onClose: () => void;
}

export function Dialog({ title, className, children, actions, closeLabel = 'Close', onClose }: DialogProps): ReactNode {
  const titleId = useId();
  return (
    <Modal className={className} labelledBy={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className={styles['actions']}>
        {actions}
        <Button onClick={onClose}>{closeLabel}</Button>
      </div>
    </Modal>
  );
}
