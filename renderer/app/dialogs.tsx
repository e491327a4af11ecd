/** The open dialog of the shell. Dialogs work even if the stage fails, and are loaded after the first screen. */
import type { ReactNode } from 'react';
import { Dialog } from '../ui/dialog';
import { t } from '../ui/language';
import { lazyPartWithField } from '../ui/lazy-part';
import { ErrorBoundary } from './error-boundary';
import type { DialogsProps } from './open-dialog';

const OpenedDialog = lazyPartWithField(() => import('./opened-dialog').then((loaded) => loaded.OpenedDialog));

export function Dialogs(props: DialogsProps): ReactNode {
  const { open, onOpen } = props;
  if (!open) return null;
  const close = (): void => onOpen(null);
  return (
    <ErrorBoundary
      key={open.name}
      instead={(details) => (
        <Dialog title={t('incidents.brokenTitle')} onClose={close}>
          <p>{t('incidents.brokenText')}</p>
          {details}
        </Dialog>
      )}
    >
      <OpenedDialog {...props} />
    </ErrorBoundary>
  );
}
