/** A dialog with a title and its actions below. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import { Modal } from './modal';
import { Button } from './button';
import { t } from './language';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  /** The class that sets the size. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** The label of the button that closes the dialog, if it is not "Close". */
  readonly closeLabel?: string;
  readonly onClose: () => void;
}

export function Dialog({ title, className, children, actions, closeLabel, onClose }: DialogProps): ReactNode {
  const titleId = useId();
  return (
    <Modal className={className} labelledBy={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className={styles['actions']}>
        {actions}
        <Button onClick={onClose}>{closeLabel ?? t('ui.close')}</Button>
      </div>
    </Modal>
  );
}
