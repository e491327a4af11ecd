/** The form for signing in again: asks for what is not stored, and for what the last attempt showed to be wrong. */
import type { ReactNode, SubmitEvent } from 'react';
import { useState } from 'react';
import type { Account, AppError, SignInField } from '../../../preload/contract';
import { sentenceOf } from '../../domain/describe-error';
import { t } from '../../ui/language';
import { TextField } from '../../ui/text-field';
import type { AgainDraft } from './again-draft';
import { fieldsOf } from './again-draft';
import { redirectPortOf } from '../../../preload/contract/sign-in-field';
import { portProblem } from './draft';
import { RedirectPort } from './redirect-port';
import { SignInProblem } from './sign-in-problem';
import styles from './again-form.module.css';

export interface AgainFormProps {
  readonly id: string;
  readonly account: Account;
  readonly draft: AgainDraft;
  readonly error: AppError | null;
  readonly isRunning: boolean;
  readonly onChange: (change: Partial<AgainDraft>) => void;
  readonly onStart: () => void;
}

export function AgainForm({ id, account, draft, error, isRunning, onChange, onStart }: AgainFormProps): ReactNode {
  const [isChecked, setIsChecked] = useState(false);
  const fields = fieldsOf(account, error);
  const textOf = ({ id: field }: SignInField): string => draft[field] ?? '';
  const isMissing = (field: SignInField): boolean => account.asksFor.includes(field.id) && textOf(field).trim() === '';
  const isPortWrong = (field: SignInField): boolean =>
    field.kind === 'redirect-port' && textOf(field) !== '' && redirectPortOf(textOf(field)) === null;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsChecked(true);
    if (!fields.some(isMissing) && !fields.some(isPortWrong)) onStart();
  };
  const hasPort = fields.some(({ kind }) => kind === 'redirect-port');
  return (
    <form id={id} className={styles['root']} noValidate onSubmit={submit}>
      {error && !hasPort && <SignInProblem error={error} onRetry={onStart} />}
      {fields.map((field) =>
        field.kind === 'redirect-port' ? (
          <RedirectPort
            key={field.id}
            label={t(`signInFields.${field.text}`)}
            value={textOf(field)}
            problem={isPortWrong(field) ? portProblem() : error ? sentenceOf(error) : undefined}
            hasFocusAtStart
            onChange={(port) => onChange({ [field.id]: port })}
          />
        ) : (
          <TextField
            key={field.id}
            label={t(`signInFields.${field.text}`)}
            isSecret
            value={textOf(field)}
            isReadOnly={isRunning}
            hint={account.asksFor.includes(field.id) ? undefined : t('signIn.savedOneUsed')}
            problem={isChecked && isMissing(field) ? t('signIn.needed') : null}
            onChange={(text) => onChange({ [field.id]: text })}
          />
        ),
      )}
    </form>
  );
}
