/** The dialog for signing in again: asks only for what is not stored; the content behind it stays. */
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import type { Account } from '../../../preload/contract';
import { api } from '../../api/client';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';
import { useTyped } from '../../ui/use-typed';
import type { AgainDraft } from './again-draft';
import { fieldsOf, startAgainDraft, toAgainRequest } from './again-draft';
import { AgainForm } from './again-form';
import { useSignIn } from './use-sign-in';
import { WaitingPanel } from './waiting-panel';
import { Button } from '../../ui/button';
import styles from './sign-in-again-dialog.module.css';

export interface SignInAgainDialogProps {
  readonly account: Account;
  /** Requested in addition to the permissions of the last sign-in. */
  readonly permission: string | undefined;
  readonly onSignedIn: () => void;
  readonly onClose: () => void;
}

export function SignInAgainDialog({ account, permission, onSignedIn, onClose }: SignInAgainDialogProps): ReactNode {
  const typed = useTyped<AgainDraft>();
  const draft = typed.of(account.id, () => startAgainDraft(account));
  const signIn = useSignIn(onSignedIn);
  const formId = useId();
  const { state } = signIn;
  const start = (): void =>
    signIn.start((signal) => api.accounts.signInAgain(toAgainRequest(account, draft, permission), { signal }));
  useStartAtOnce(account.asksFor.length === 0, start);
  const error = state.is === 'failed' ? state.error : null;
  const hasForm = fieldsOf(account, error).length > 0;
  const isRunning = state.is === 'running';
  return (
    <Dialog
      title={t('signIn.signInAgainAs', { name: account.name })}
      className={styles['root']}
      closeLabel={t('common.cancel')}
      onClose={onClose}
      mainAction={
        hasForm &&
        !(isRunning && account.usesBrowser) && (
          <Button type="submit" form={formId} isPrimary isBusy={isRunning} busyLabel={t('signIn.signingIn')}>
            {t(account.usesBrowser ? 'signIn.openBrowser' : 'signIn.signIn')}
          </Button>
        )
      }
    >
      {isRunning && account.usesBrowser && <WaitingPanel state={state} onCancel={null} />}
      {isRunning && !account.usesBrowser && !hasForm && <p role="status">{t('signIn.asking')}</p>}
      {!(isRunning && account.usesBrowser) && (
        <AgainForm
          id={formId}
          account={account}
          draft={draft}
          error={error}
          isRunning={isRunning}
          onChange={(change) => typed.change(draft, change)}
          onStart={start}
        />
      )}
    </Dialog>
  );
}

/**
 * Starts immediately if nothing has to be typed, because the person already pressed the button that opened the dialog.
 */
function useStartAtOnce(isWanted: boolean, start: () => void): void {
  const first = useRef(isWanted ? start : null);
  useEffect(() => {
    // Deferred: React runs every effect twice in development, which would start two sign-ins.
    const timer = setTimeout(() => {
      first.current?.();
      first.current = null;
    });
    return () => clearTimeout(timer);
  }, []);
}
