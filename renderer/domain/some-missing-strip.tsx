/** Says that some pictures of a grid could not be loaded, while the others stay. Stays while they are tried again. */
import { type ReactNode, useState } from 'react';
import { toAppError } from '../api/api-error';
import { FailureStrip } from '../ui/failure-strip';
import { t } from '../ui/language';
import { describeError } from './describe-error';

export interface SomeMissingStripProps {
  /** Null if nothing failed, and also while what failed is tried again. */
  readonly error: Error | null;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

export function SomeMissingStrip({ error, isRetrying, onRetry }: SomeMissingStripProps): ReactNode {
  const [latest, setLatest] = useState(error);
  const failure = error ?? (isRetrying ? latest : null);
  if (failure !== latest) setLatest(failure);
  if (failure === null) return null;
  const words = describeError(toAppError(failure));
  return (
    <FailureStrip words={words} failure={failure} isBusy={isRetrying} onRetry={onRetry}>
      {t('pictures.someMissing', { problem: words.title })}
    </FailureStrip>
  );
}
