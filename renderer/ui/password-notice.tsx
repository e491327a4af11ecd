/** Asks for a password in place of the protected content. The typed text stays if the password is wrong. */
import { KeyRound } from 'lucide-react';
import { type SubmitEvent, type ReactNode, useId, useState } from 'react';
import { emptyWhenItGoes, useTyped } from './use-typed';
import { t } from './language';
import { Button } from './button';
import { FieldRow, Input } from './fields';
import { Hint, VisuallyHidden } from './text-looks';
import noticeStyles from './notice.module.css';
import styles from './password-notice.module.css';

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
    <form data-notice className={noticeStyles['root']} onSubmit={submit}>
      <KeyRound aria-hidden size={32} strokeWidth={1.5} />
      <h2 className={noticeStyles['title']} role={wasWrong ? 'alert' : 'status'}>
        {title}
      </h2>
      <p>{explanation}</p>
      {scopes.length > 1 && (
        <fieldset className={styles['choices']}>
          <VisuallyHidden as="legend">{t('albumPassword.which')}</VisuallyHidden>
          {scopes.map((scope) => (
            <label key={scope.id}>
              <input type="radio" name={id} checked={scope.id === scopeId} onChange={() => setScopeId(scope.id)} />
              {scope.label}
            </label>
          ))}
        </fieldset>
      )}
      <FieldRow>
        <VisuallyHidden as="label" htmlFor={`${id}-password`}>
          {scopes.find((scope) => scope.id === scopeId)?.label ?? t('albumPassword.password')}
        </VisuallyHidden>
        <Input
          className={styles['password']}
          id={`${id}-password`}
          ref={emptyWhenItGoes}

          type="password"
          autoComplete="off"
          placeholder={scopes.find((scope) => scope.id === scopeId)?.label}
          value={texts.password}
          aria-invalid={wasWrong}
          onChange={(event) => typed.change(texts, { password: event.target.value })}
        />
        <Button
          type="submit"
          isPrimary
          disabled={!texts.password && !isBusy}
          isBusy={isBusy}
          busyLabel={t('albumPassword.trying')}
        >
          {t('albumPassword.open')}
        </Button>
      </FieldRow>
      <Hint>{t('albumPassword.kept')}</Hint>
    </form>
  );
}
