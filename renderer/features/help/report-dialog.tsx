/** Shows the report for the developers, which the person can copy or save. The program sends nothing. */
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { sentenceOf } from '../../domain/describe-error';
import { Button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';
import { Hint, Problem } from '../../ui/text-looks';
import styles from './help.module.css';

/** Written anew each time that the dialog opens. */
const reportQuery = queryOptions({
  queryKey: ['report'],
  queryFn: ({ signal }) => api.diagnostics.writeReport({}, { signal }),
  gcTime: 0,
  staleTime: Infinity,
});

export function ReportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const report = useQuery(reportQuery, programQueries);
  const save = useMutation({ mutationFn: () => api.diagnostics.saveReport({}) }, programQueries);
  const copy = useMutation({ mutationFn: (text: string) => api.clipboard.write({ text }) }, programQueries);
  const text = report.data?.text;
  const error = report.error ?? save.error ?? copy.error;
  return (
    <Dialog
      title={t('report.title')}
      className={styles['page']}
      actions={
        <>
          <Button disabled={text === undefined || save.isPending} onClick={() => save.mutate()}>
            {t('report.save')}
          </Button>
          <CopyButton
            label={t('report.copy')}
            isDisabled={text === undefined}
            onCopy={() => copy.mutateAsync(text ?? '')}
          />
        </>
      }
      onClose={onClose}
    >
      <p>{t('report.intro')}</p>
      <Hint>{t('report.contents')}</Hint>
      <pre className={styles['report']} dir="ltr" data-scrolls tabIndex={0} role="region" aria-label={t('report.text')}>
        {text}
      </pre>
      <Hint>{t('report.place')}</Hint>
      <p role="status">{save.data && t('report.saved', { fileName: save.data.fileName })}</p>
      <Problem>{error && sentenceOf(toAppError(error))}</Problem>
    </Dialog>
  );
}
