/** Exports the listed members of the overview to a file, and says what became of it. */
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { IdentityKey, MemberId } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { sentenceOf } from '../../domain/describe-error';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';

export interface ExportOverviewProps {
  readonly identity: IdentityKey;
  /** In the order of the rows. */
  readonly members: readonly MemberId[];
}

export function ExportOverview({ identity, members }: ExportOverviewProps): ReactNode {
  const save = useMutation(
    { mutationFn: () => api.overview.export({ identity, members: [...members] }) },
    programQueries,
  );
  return (
    <>
      <Button disabled={members.length === 0} isBusy={save.isPending} onClick={() => save.mutate()}>
        {t('overviewExporting.csv')}
      </Button>
      <Hint role="status">
        {save.isPending
          ? t('overviewExporting.busy')
          : save.data && t('overviewExporting.saved', { count: save.data.memberCount, fileName: save.data.fileName })}
      </Hint>
      {save.error && <p role="alert">{sentenceOf(toAppError(save.error))}</p>}
    </>
  );
}
