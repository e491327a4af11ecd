/** Says that some pictures of a grid could not be loaded, while the others stay. */
import type { ReactNode } from 'react';
import { toAppError } from '../api/api-error';
import { FailureStrip } from '../ui/failure-strip';
import { t } from '../ui/language';
import { describeError } from './describe-error';

export interface SomeMissingStripProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

export function SomeMissingStrip({ error, onRetry }: SomeMissingStripProps): ReactNode {
  const words = describeError(toAppError(error));
  return (
    <FailureStrip words={words} failure={error} onRetry={onRetry}>
      {t('pictures.someMissing', { problem: words.title })}
    </FailureStrip>
  );
}
