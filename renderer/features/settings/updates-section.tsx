/** Says which version is installed, and that the program does not look for others. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { programQueries } from '../../api/query-client';
import { versionsQuery } from '../../domain/program-versions';
import { t } from '../../ui/language';
import { Skeleton } from '../../ui/skeleton';
import { Hint, Selectable } from '../../ui/text-looks';
import { Section } from './section';

export function UpdatesSection(): ReactNode {
  const versions = useQuery(versionsQuery, programQueries);
  return (
    <Section title={t('updates.title')} query={versions} waiting={<Skeleton isLine aria-hidden />}>
      {({ proofsheet }) => (
        <>
          <p>
            <Selectable>{t('updates.installed', { version: proofsheet })}</Selectable>
          </p>
          <Hint>{t('updates.notAutomatic')}</Hint>
          <Hint>{t('updates.noPlace')}</Hint>
        </>
      )}
    </Section>
  );
}
