/** The field for the port of the redirect address, with the address that must be registered at the service. */
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { api } from '../../api/client';
import { t } from '../../ui/language';
import { CopyButton } from '../../ui/copy-button';
import { TextField } from '../../ui/text-field';
import { redirectAddressOf } from './draft';
import { Hint } from '../../ui/text-looks';
import styles from './redirect-port.module.css';

export interface RedirectPortProps {
  readonly label: string;
  readonly value: string;
  readonly problem: string | undefined;
  /** Focuses the port on mount, if it must be changed first. */
  readonly hasFocusAtStart?: boolean;
  readonly onChange: (value: string) => void;
}

export function RedirectPort({ label, value, problem, hasFocusAtStart, onChange }: RedirectPortProps): ReactNode {
  const redirectAddress = redirectAddressOf(value);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!hasFocusAtStart) return;
    field.current?.focus();
    field.current?.select();
  }, [hasFocusAtStart]);
  return (
    <>
      <TextField
        label={label}
        isNumber
        inputRef={field}
        value={value}
        problem={problem}
        maxLength={5}
        onChange={onChange}
      />
      <Hint>{t('signIn.redirectHint')}</Hint>
      <div className={styles['address']}>
        <code>{redirectAddress ?? '…'}</code>
        <CopyButton
          key={redirectAddress}
          label={t('common.copy')}
          isDisabled={redirectAddress === null}
          onCopy={() => api.clipboard.write({ text: redirectAddress ?? '' })}
        />
      </div>
    </>
  );
}
