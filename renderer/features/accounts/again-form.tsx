/** The form for signing in again: asks for what is not stored, and for what the last attempt showed to be wrong. */
import type { ReactNode, SubmitEvent } from 'react';
import { useState } from 'react';
import type { Account, AppError } from '../../../preload/contract';
import { sentenceOf } from '../../api/describe-error';
import { TextField } from '../../ui/text-field';
import type { AgainDraft, AgainField } from './again-draft';
import { fieldsOf } from './again-draft';
import { RedirectPort } from './browser-fields';
import { PORT_PROBLEM, portOf, redirectAddressOf } from './draft';
import { SECRET_WORDS } from './method-labels';
import { SignInProblem } from './sign-in-problem';

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
  const isMissing = (field: AgainField): boolean =>
    field !== 'redirectPort' && account.asksFor.includes(field) && draft[field].trim() === '';
  const isPortWrong = draft.redirectPort !== '' && portOf(draft.redirectPort) === null;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsChecked(true);
    if (!fields.some(isMissing) && !isPortWrong) onStart();
  };
  const hasPort = fields.includes('redirectPort');
  return (
    <form id={id} className="again-form" noValidate onSubmit={submit}>
      {error && !hasPort && <SignInProblem error={error} onRetry={onStart} />}
      {fields.map((field) =>
        field === 'redirectPort' ? (
          <RedirectPort
            key={field}
            value={draft.redirectPort}
            redirectAddress={redirectAddressOf(draft)}
            problem={isPortWrong ? PORT_PROBLEM : error ? sentenceOf(error) : undefined}
            hasFocusAtStart
            onChange={(redirectPort) => onChange({ redirectPort })}
          />
        ) : (
          <TextField
            key={field}
            label={SECRET_WORDS[field]}
            isSecret
            value={draft[field]}
            isReadOnly={isRunning}
            hint={account.asksFor.includes(field) ? undefined : 'Left empty, the one that is kept is used again.'}
            problem={isChecked && isMissing(field) ? 'This is needed.' : null}
            onChange={(text) => onChange({ [field]: text })}
          />
        ),
      )}
    </form>
  );
}
