/** The form of one sign-in method. Problems appear at their fields, and the first such field gets the focus. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode, SubmitEvent } from 'react';
import { useRef, useState } from 'react';
import type { AppError, SecretsStorage, ServiceOffer, SignInMethod } from '../../../preload/contract';
import { formatKeychain, formatWhyNotSealed } from '../../domain/keychain-labels';
import { sentenceOf } from '../../domain/describe-error';
import { hasMessage, t } from '../../ui/language';
import { programQueries } from '../../api/query-client';
import type { Draft, DraftChange, DraftForm, DraftProblems } from './draft';
import { problemsOf } from './draft';
import { secretsStorageQuery } from './queries';
import { ServerChoice } from './server-choice';
import { SignInFieldInput } from './sign-in-field';
import { SignInProblem } from './sign-in-problem';
import { ActionButtons } from '../../ui/action-buttons';
import { Button } from '../../ui/button';
import { ButtonRow } from '../../ui/lists';
import { Hint } from '../../ui/text-looks';
import accountsStyles from './accounts.module.css';
import styles from './sign-in-form.module.css';

export interface SignInFormProps {
  readonly offer: ServiceOffer;
  readonly method: SignInMethod;
  readonly draft: Draft;
  readonly isRunning: boolean;
  /** The error of the last attempt. */
  readonly error: AppError | null;
  /** The service that the error says to use instead, if there is one. */
  readonly instead: { readonly name: string; readonly onUse: () => void } | null;
  readonly onChange: DraftChange;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

export function SignInForm(props: SignInFormProps): ReactNode {
  const { offer, method, draft, isRunning, error, instead, onChange, onSubmit, onCancel } = props;
  const { data: secretsStorage } = useQuery(secretsStorageQuery, programQueries);
  const form = useRef<HTMLFormElement>(null);
  const [isChecked, setIsChecked] = useState(false);
  const isPortTaken = error?.kind === 'sign-in-failed' && error.reason === 'port-taken';
  const missing = isChecked ? problemsOf(offer, method, draft) : {};
  const problems = isPortTaken ? { ...portProblem(method, sentenceOf(error)), ...missing } : missing;
  const submit = (event?: SubmitEvent): void => {
    event?.preventDefault();
    setIsChecked(true);
    if (Object.keys(problemsOf(offer, method, draft)).length === 0) onSubmit();
    // Waits until the problems are rendered.
    else requestAnimationFrame(() => form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus());
  };
  const fields: DraftForm = { draft, problems, isReadOnly: isRunning, onChange };
  return (
    <form className={styles['root']} ref={form} noValidate onSubmit={submit}>
      {error && !isPortTaken && (
        <SignInProblem
          error={error}
          onRetry={() => submit()}
          action={
            instead && (
              <Button isPrimary onClick={instead.onUse}>
                {t('signIn.useInstead', { service: instead.name })}
              </Button>
            )
          }
        />
      )}
      <ServerChoice offer={offer} method={method} {...fields} />
      {method.parts.map((part) => (
        <FormPart key={part.text} part={part} form={fields} isPortTaken={isPortTaken} />
      ))}
      <KeptNote place={secretsStorage} />
      <ButtonRow className={styles['buttons']}>
        <ActionButtons
          main={
            <Button type="submit" isPrimary isBusy={isRunning} busyLabel={t('signIn.signingIn')}>
              {t(`signInMethodActions.${method.text}`)}
            </Button>
          }
          dismiss={isRunning && <Button onClick={onCancel}>{t('common.cancel')}</Button>}
        />
      </ButtonRow>
    </form>
  );
}

/** Puts the problem at the field for the port. */
function portProblem({ parts }: SignInMethod, problem: string): DraftProblems {
  const ports = parts.flatMap(({ fields }) => fields).filter(({ kind }) => kind === 'redirect-port');
  return Object.fromEntries(ports.map(({ id }) => [id, problem]));
}

interface FormPartProps {
  readonly part: SignInMethod['parts'][number];
  readonly form: DraftForm;
  readonly isPortTaken: boolean;
}

function FormPart({ part: { text, isCollapsed, fields }, form, isPortTaken }: FormPartProps): ReactNode {
  const inputs = fields.map((field) => (
    <SignInFieldInput key={field.id} field={field} form={form} isPortTaken={isPortTaken} />
  ));
  const hint = `signInPartHints.${text}`;
  return isCollapsed ? (
    <details className={styles['more']}>
      <summary>{t(`signInParts.${text}`)}</summary>
      {inputs}
    </details>
  ) : (
    <fieldset className={styles['part']}>
      <legend>{t(`signInParts.${text}`)}</legend>
      {hasMessage(hint) && <Hint>{t(hint)}</Hint>}
      {inputs}
    </fieldset>
  );
}

function KeptNote({ place }: { readonly place: SecretsStorage | undefined }): ReactNode {
  if (!place) return null;
  const why = formatWhyNotSealed(place);
  return place.state === 'sealed' ? (
    <Hint>{t('accounts.keychainSeals', { keychain: formatKeychain(place.keychain) })}</Hint>
  ) : (
    <p className={accountsStyles['session-note']}>
      {t('accounts.willLastUntilClose')}
      {why && <Hint as="span"> {why}</Hint>}
    </p>
  );
}
