/** One section of Settings: its title and main's data, or the error of loading it. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useContext, useId } from 'react';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { t, tNodes } from '../../ui/language';
import { DetailsActionsContext } from '../../ui/notice';
import { Button } from '../../ui/button';
import { Hint, Selectable } from '../../ui/text-looks';
import styles from './section.module.css';

export interface SectionProps<Value> {
  readonly title: string;
  readonly query: UseQueryResult<Value>;
  /** A placeholder as high as the loaded content. */
  readonly waiting: ReactNode;
  readonly children: (value: Value) => ReactNode;
}

export function Section<Value>({ title, query, waiting, children }: SectionProps<Value>): ReactNode {
  const titleId = useId();
  return (
    <section className={styles['root']} aria-labelledby={titleId} aria-busy={query.isPending}>
      <h3 id={titleId}>{title}</h3>
      {query.error && <Failure reason={query.error} onRetry={() => void query.refetch()} />}
      {query.data === undefined ? query.isPending && waiting : children(query.data)}
    </section>
  );
}

function Failure({ reason, onRetry }: { readonly reason: unknown; readonly onRetry: () => void }): ReactNode {
  const actionsFor = useContext(DetailsActionsContext);
  const { title, explanation, facts } = describeError(toAppError(reason));
  return (
    <div className={styles['failure']} role="alert">
      <p>{tNodes('common.titleAndExplanation', { title: <strong>{title}</strong>, explanation })}</p>
      {facts && (
        <Hint>
          <Selectable>{facts}</Selectable>
        </Hint>
      )}
      {facts && actionsFor(facts)}
      <Button onClick={onRetry}>{t('common.tryAgain')}</Button>
    </div>
  );
}
