/** The field for the code that the page in the browser shows. */
import type { ReactNode, SubmitEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import { TextField } from '../../ui/text-field';
import { emptyWhenItGoes, useTyped } from '../../ui/use-typed';
import styles from './sign-in-code.module.css';

export interface SignInCodeProps {
  /** Why the last code did not sign the person in: the service does not accept it, or could not be reached. */
  readonly problem: 'wrong' | 'unchecked' | null;
  /** The number of codes that had a problem: the same problem may occur again. */
  readonly tries: number;
  readonly isBusy: boolean;
  readonly onEnter: (code: string) => void;
}

const SIX_DIGITS = /^\d{6}$/;

export function SignInCode({ problem, tries, isBusy, onEnter }: SignInCodeProps): ReactNode {
  const typed = useTyped<{ readonly code: string }>();
  const texts = typed.of('code', () => ({ code: '' }));
  const [mistake, setMistake] = useState<'signIn.needed' | 'browserSignIn.codeDigits' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const own = field.current;
    if (!own) return undefined;
    own.focus();
    return emptyWhenItGoes(own);
  }, []);
  useEffect(() => {
    if (tries === 0 || isBusy) return;
    field.current?.focus();
    field.current?.select();
  }, [tries, isBusy]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    const found = mistakeIn(texts.code);
    setMistake(found);
    if (found === null) onEnter(texts.code);
    else field.current?.focus();
  };
  return (
    <form className={styles['root']} noValidate onSubmit={submit}>
      <TextField
        label={t('browserSignIn.code')}
        hint={t('browserSignIn.codeHint')}
        problem={isBusy ? null : mistake ? t(mistake) : problem && t(PROBLEMS[problem])}
        isNumber
        isReadOnly={isBusy}
        inputRef={field}
        maxLength={100}
        value={texts.code}
        beside={
          <Button type="submit" isPrimary isBusy={isBusy} busyLabel={t('browserSignIn.codeSend')}>
            {t('browserSignIn.codeSend')}
          </Button>
        }
        onChange={(code) => {
          typed.change(texts, { code });
          setMistake(null);
        }}
      />
    </form>
  );
}

const PROBLEMS = { wrong: 'browserSignIn.codeWrong', unchecked: 'browserSignIn.codeUnchecked' } as const;

function mistakeIn(code: string): 'signIn.needed' | 'browserSignIn.codeDigits' | null {
  const digits = code.replaceAll(/[\s-]/g, '');
  if (SIX_DIGITS.test(digits)) return null;
  return digits === '' ? 'signIn.needed' : 'browserSignIn.codeDigits';
}
