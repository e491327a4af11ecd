/** Words the details of errors. */
import type { AppError, ErrorDetail } from '../../preload/contract';
import { t } from '../ui/language';

/** Returns what main knows about the error as one or two sentences, or null if it knows only the kind. */
export function sentenceOfDetail({ detail, variable }: Pick<AppError, 'detail' | 'variable'>): string | null {
  if (!detail) return null;
  const problem = wordsOf(detail);
  return variable === undefined ? problem : t('errorQuotes.ofVariable', { variable, problem });
}

/** Returns the facts about the answer: the host, the detail, and the service's own words. */
export function detailFacts(error: AppError): readonly string[] {
  const { host, quote } = error;
  const facts = [host ?? null, sentenceOfDetail(error), quote === undefined ? null : t('errorQuotes.said', { quote })];
  return facts.filter((fact) => fact !== null);
}

function wordsOf(detail: ErrorDetail): string {
  const problem = t(`errorDetails.${detail.code}`, detail);
  if (!('cause' in detail)) return problem;
  return `${problem} ${t(`errorDetails.${detail.cause}`, { systemCode: detail.systemCode })}`;
}
