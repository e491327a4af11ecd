/** A dialog with a title and its actions below. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import { ActionButtons } from './action-buttons';
import { Modal } from './modal';
import { Button } from './button';
import { t } from './language';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  /** The class that sets the size. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
  /** The action that the dialog is for; absent if the dialog only shows something. */
  readonly mainAction?: ReactNode;
  /** Further actions, at the other end of the line. */
  readonly actions?: ReactNode;
  /** The label of the button that closes the dialog, if it is not "Close". */
  readonly closeLabel?: string;
  /** True if the main action deletes something, so that Enter alone does not do it. */
  readonly isDestructive?: boolean;
  /** `process.platform`, if it is not that of this computer. */
  readonly platform?: string;
  readonly onClose: () => void;
}

export function Dialog({
  title,
  className,
  children,
  mainAction,
  actions,
  closeLabel,
  isDestructive = false,
  platform,
  onClose,
}: DialogProps): ReactNode {
  const titleId = useId();
  const closesByDefault = isDestructive || !mainAction;
  const close = (
    <span className={styles['action']} data-default-action={closesByDefault}>
      <Button onClick={onClose}>{closeLabel ?? t('common.close')}</Button>
    </span>
  );
  const main = mainAction ? (
    <span className={styles['action']} data-default-action={!closesByDefault}>
      {mainAction}
    </span>
  ) : null;
  return (
    <Modal className={className} labelledBy={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className={styles['actions']} data-actions>
        {actions && <div className={styles['others']}>{actions}</div>}
        <ActionButtons main={main} dismiss={close} {...(platform ? { platform } : {})} />
      </div>
    </Modal>
  );
}
