/** The words for what the test of a server finds. */
import type { TestStep } from '../../../preload/contract';
import { describeError } from '../../domain/describe-error';
import { sentenceOfDetail } from '../../domain/error-details';
import { t } from '../../ui/language';

export function formatFinding(found: TestStep['found']): string {
  if (found.code === 'error') return sentenceOfDetail(found.error) ?? describeError(found.error).title;
  return t(`testFindings.${found.code}`, { ...found });
}
