/** Whether screen captures contain the window, and how reliable that is on this system. */
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { programQueries } from '../../api/query-client';
import { t } from '../../ui/language';
import { formatCapture } from './panic-labels';
import { screenQuery } from './queries';
import { Section } from './section';
import { Skeleton } from '../../ui/skeleton';
import { Problem } from '../../ui/text-looks';
import { CheckLine } from './check-line';

export function ScreenSection(): ReactNode {
  const screen = useQuery(screenQuery, programQueries);
  const save = useMutation(
    {
      mutationFn: (isKeptOut: boolean) => api.screen.keepOut({ isKeptOut }),
      onSuccess: (state) => programQueries.setQueryData(screenQuery.queryKey, state),
    },
    programQueries,
  );
  return (
    <Section title={t('screenCaptures.title')} query={screen} waiting={<Skeleton isLine aria-hidden />}>
      {({ system, isKeptOut }) => (
        <>
          <CheckLine
            label={t('screenCaptures.keepOut')}
            hint={formatCapture(system)}
            isOn={isKeptOut}
            isDisabled={system === null || save.isPending}
            onChange={(wanted) => save.mutate(wanted)}
          />
          <Problem>{save.error && sentenceOf(toAppError(save.error))}</Problem>
        </>
      )}
    </Section>
  );
}
