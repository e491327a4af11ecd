/** Copies something, and says that it did. */
import type { ReactNode } from 'react';
import { useState } from 'react';

export interface CopyButtonProps {
  readonly label: string;
  readonly isDisabled?: boolean;
  /** Rejects where it could not be copied; whoever gives it says so. */
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
    <button type="button" className="button" disabled={isDisabled ?? false} onClick={() => void copy()}>
      <span aria-live="polite">{isCopied ? 'Copied' : label}</span>
    </button>
  );
}
