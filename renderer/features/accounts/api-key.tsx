/** Adds the project's API key to a signed-in account, or replaces the existing key. */
import type { ReactNode, SubmitEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Account } from '../../../preload/contract';
import { api } from '../../api/client';
import { identityOnScreen, programQueries, readAllOnScreenAgain } from '../../api/query-client';
import { t } from '../../ui/language';
import { TextField } from '../../ui/text-field';
import { useTyped } from '../../ui/use-typed';
import { accountDetailsQuery } from './queries';
import { SignInProblem } from './sign-in-problem';
import { useSignIn } from './use-sign-in';
import { ActionButtons } from '../../ui/action-buttons';
import { Button } from '../../ui/button';
import { ButtonRow } from '../../ui/lists';
import { Hint } from '../../ui/text-looks';
import styles from './api-key.module.css';

export function ApiKey({ account }: { readonly account: Account }): ReactNode {
  const { hasApiKey, apiKeyUse } = account;
  const [isOpen, setIsOpen] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // Returns the focus to the button, because the focused field has been removed.
  useEffect(() => {
    if (isDone) button.current?.focus();
  }, [isDone]);
  const finish = (): void => {
    setIsOpen(false);
    setIsDone(true);
    void programQueries.invalidateQueries({ queryKey: accountDetailsQuery(account.id).queryKey });
    if (identityOnScreen() === account.identity) readAllOnScreenAgain();
  };
  return (
    <section className={styles['root']}>
      <h3>{t('apiKey.title')}</h3>
      {isOpen ? (
        <ApiKeyForm account={account} onKept={finish} onCancel={() => setIsOpen(false)} />
      ) : (
        <>
          <Hint role="status">
            {hasApiKey ? t(isDone ? 'apiKey.wasAdded' : 'apiKey.isThere') : apiKeyUse && t(`apiKeyUses.${apiKeyUse}`)}
          </Hint>
          <Button
            ref={button}
            onClick={() => {
              setIsOpen(true);
              setIsDone(false);
            }}
          >
            {t(hasApiKey ? 'apiKey.replace' : 'apiKey.add')}
          </Button>
        </>
      )}
    </section>
  );
}

interface ApiKeyFormProps {
  readonly account: Account;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

function ApiKeyForm({ account, onKept, onCancel }: ApiKeyFormProps): ReactNode {
  const typed = useTyped<{ readonly apiKey: string }>();
  const texts = typed.of(account.id, () => ({ apiKey: '' }));
  const [isChecked, setIsChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { state, start } = useSignIn(() => {
    typed.forget();
    onKept();
  });
  const isRunning = state.is === 'running';
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const send = (): void => {
    setIsChecked(true);
    if (texts.apiKey.trim() === '') return;
    start((signal) => api.accounts.setApiKey({ account: account.id, apiKey: texts.apiKey.trim() }, { signal }));
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  return (
    <form className={styles['form']} ref={form} noValidate aria-busy={isRunning} onSubmit={submit}>
      {state.is === 'failed' && <SignInProblem error={state.error} onRetry={send} />}
      <TextField
        label={t('apiKey.title')}
        isSecret
        value={texts.apiKey}
        isReadOnly={isRunning}
        hint={t('apiKey.hint')}
        problem={isChecked && texts.apiKey.trim() === '' ? t('signIn.needed') : null}
        onChange={(apiKey) => typed.change(texts, { apiKey })}
      />
      <ButtonRow>
        <ActionButtons
          main={
            <Button type="submit" isPrimary isBusy={isRunning} busyLabel={t('apiKey.testing')}>
              {t('apiKey.keep')}
            </Button>
          }
          dismiss={<Button onClick={onCancel}>{t('common.cancel')}</Button>}
        />
      </ButtonRow>
    </form>
  );
}
