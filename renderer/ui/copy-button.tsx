/** A button that copies something, and confirms it. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import { EitherText } from './busy-face';
import { Button } from './button';
import { t } from './language';

export interface CopyButtonProps {
  readonly label: string;
  readonly isDisabled?: boolean;
  /** Rejects if copying failed; the caller shows the error. */
  readonly onCopy: () => Promise<unknown>;
}

export function CopyButton({ label, isDisabled, onCopy }: CopyButtonProps): ReactNode {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await onCopy();
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  };
  return (
    <Button disabled={isDisabled ?? false} onClick={() => void copy()}>
      <span aria-live="polite">
        <EitherText shown={isCopied ? t('common.copied') : label} other={isCopied ? label : t('common.copied')} />
      </span>
    </Button>
  );
}
