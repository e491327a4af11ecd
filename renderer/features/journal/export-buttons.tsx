/** Exports the journal to a file; the filter applies to the export. */
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { JournalFilter } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { programQueries } from '../../api/query-client';
import { t } from '../../ui/language';
import { Button } from '../../ui/button';
import { Hint } from '../../ui/text-looks';
import styles from './export-buttons.module.css';

const FORMATS = ['csv', 'json'] as const;

export interface ExportButtonsProps {
  readonly filter: JournalFilter;
  readonly isEmpty: boolean;
}

export function ExportButtons({ filter, isEmpty }: ExportButtonsProps): ReactNode {
  const save = useMutation(
    { mutationFn: (format: (typeof FORMATS)[number]) => api.journal.export({ ...filter, format }) },
    programQueries,
  );
  return (
    <div className={styles['root']} role="group" aria-label={t('journalExporting.label')}>
      <Hint role="status">
        {save.data && t('journalExporting.saved', { count: save.data.entryCount, fileName: save.data.fileName })}
      </Hint>
      <p role="alert">{save.error && sentenceOf(toAppError(save.error))}</p>
      {FORMATS.map((format) => (
        <Button
          key={format}
          disabled={isEmpty || (save.isPending && save.variables !== format)}
          isBusy={save.isPending && save.variables === format}
          onClick={() => save.mutate(format)}
        >
          {t(`journalExporting.${format}`)}
        </Button>
      ))}
    </div>
  );
}
