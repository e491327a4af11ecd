/** Settings › Updates: whether the program looks for new versions, and what the last look came to. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { UpdateState } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { changeUpdates, updatesQuery } from '../../domain/update-state';
import { t } from '../../ui/language';
import { Skeleton } from '../../ui/skeleton';
import { Hint, Selectable } from '../../ui/text-looks';
import { CheckLine } from './check-line';
import { Section } from './section';
import { SelectLine } from './select-line';
import { UpdateResult } from './update-result';

const CHANNELS = ['stable', 'beta'] as const;

export function UpdatesSection(): ReactNode {
  const updates = useQuery(updatesQuery, programQueries);
  return (
    <Section title={t('updates.title')} query={updates} waiting={<Skeleton isLine aria-hidden />}>
      {(state) => (
        <>
          <p>
            <Selectable>{t('updates.installed', { version: state.installed })}</Selectable>
          </p>
          {state.updatedBy === 'proofsheet' ? (
            <OwnUpdates state={state} />
          ) : (
            <Hint>{t(`updatedBy.${state.updatedBy}`)}</Hint>
          )}
        </>
      )}
    </Section>
  );
}

function OwnUpdates({ state }: { readonly state: UpdateState }): ReactNode {
  return (
    <>
      <UpdateResult state={state} />
      <CheckLine
        label={t('updates.isAutomatic')}
        hint={t('updates.isAutomaticHint')}
        isOn={state.isAutomatic}
        onChange={(isAutomatic) => void changeUpdates(api.updates.change({ isAutomatic }))}
      />
      <SelectLine
        label={t('updates.channel')}
        choices={CHANNELS}
        chosen={state.channel}
        nameOf={(channel) => t(`updates.${channel}`)}
        onChoose={(channel) => void changeUpdates(api.updates.change({ channel }))}
      />
      <Hint>{t('updates.betaHint')}</Hint>
    </>
  );
}
