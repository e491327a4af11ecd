/** Asks for a password in place of the protected content. The typed text stays if the password is wrong. */
import { KeyRound } from 'lucide-react';
import { type SubmitEvent, type ReactNode, useId, useState } from 'react';
import { emptyWhenItGoes, useTyped } from './use-typed';

export interface PasswordScope {
  readonly id: string;
  readonly label: string;
}

export interface PasswordNoticeProps {
  readonly title: string;
  readonly explanation: string;
  readonly wasWrong: boolean;
  readonly isBusy: boolean;
  /** If there is only one scope, its password is asked for; otherwise the person chooses. */
  readonly scopes: readonly PasswordScope[];
  readonly onSubmit: (scopeId: string, password: string) => void;
}

export function PasswordNotice(props: PasswordNoticeProps): ReactNode {
  const { title, explanation, wasWrong, isBusy, scopes, onSubmit } = props;
  const [scopeId, setScopeId] = useState(scopes[0]?.id ?? '');
  const typed = useTyped<{ readonly password: string }>();
  const texts = typed.of('password', () => ({ password: '' }));
  const id = useId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (texts.password && !isBusy) onSubmit(scopeId, texts.password);
  };
  return (
    <form className="notice" onSubmit={submit}>
      <KeyRound aria-hidden size={32} strokeWidth={1.5} />
      <h2 role={wasWrong ? 'alert' : 'status'}>{title}</h2>
      <p>{explanation}</p>
      {scopes.length > 1 && (
        <fieldset className="choices">
          <legend className="visually-hidden">Which password</legend>
          {scopes.map((scope) => (
            <label key={scope.id}>
              <input type="radio" name={id} checked={scope.id === scopeId} onChange={() => setScopeId(scope.id)} />
              {scope.label}
            </label>
          ))}
        </fieldset>
      )}
      <div className="field-row">
        <label className="visually-hidden" htmlFor={`${id}-password`}>
          {scopes.find((scope) => scope.id === scopeId)?.label ?? 'Password'}
        </label>
        <input
          id={`${id}-password`}
          ref={emptyWhenItGoes}
          className="input"
          type="password"
          autoComplete="off"
          placeholder={scopes.find((scope) => scope.id === scopeId)?.label}
          value={texts.password}
          aria-invalid={wasWrong}
          onChange={(event) => typed.change(texts, { password: event.target.value })}
        />
        <button type="submit" className="button button-primary" disabled={!texts.password || isBusy}>
          {isBusy ? 'Trying' : 'Open'}
        </button>
      </div>
      <p className="hint">Kept only until Proofsheet closes.</p>
    </form>
  );
}
