/** The field for the code that the page in the browser shows. */
import type { ReactNode, SubmitEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import { TextField } from '../../ui/text-field';
import styles from './sign-in-code.module.css';

export interface SignInCodeProps {
  /** The service did not accept the last code. */
  readonly isWrong: boolean;
  readonly isBusy: boolean;
  readonly onEnter: (code: string) => void;
}

export function SignInCode({ isWrong, isBusy, onEnter }: SignInCodeProps): ReactNode {
  const [code, setCode] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problem = isMissing ? t('signIn.needed') : isWrong ? t('browserSignIn.codeWrong') : null;
  useEffect(() => {
    if (!isWrong || isBusy) return;
    field.current?.focus();
    field.current?.select();
  }, [isWrong, isBusy]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    setIsMissing(code.trim() === '');
    if (code.trim() === '') field.current?.focus();
    else onEnter(code);
  };
  return (
    <form className={styles['root']} noValidate onSubmit={submit}>
      <TextField
        label={t('browserSignIn.code')}
        hint={t('browserSignIn.codeHint')}
        problem={isBusy ? null : problem}
        isNumber
        isReadOnly={isBusy}
        inputRef={field}
        maxLength={100}
        value={code}
        beside={
          <Button type="submit" isPrimary isBusy={isBusy} busyLabel={t('browserSignIn.codeSend')}>
            {t('browserSignIn.codeSend')}
          </Button>
        }
        onChange={(text) => {
          setCode(text);
          setIsMissing(false);
        }}
      />
    </form>
  );
}
