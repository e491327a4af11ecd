/** The panic key, and the PIN that unlocks the lock screen. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { programQueries } from '../../api/query-client';
import { t } from '../../ui/language';
import { PanicKeyField } from './panic-key-field';
import { PinForm } from './pin-form';
import { panicQuery } from './queries';
import { Section } from './section';
import { Skeleton } from '../../ui/skeleton';
import { Hint } from '../../ui/text-looks';

export function PanicSection(): ReactNode {
  const panic = useQuery(panicQuery, programQueries);
  return (
    <Section title={t('panicKey.title')} query={panic} waiting={<Skeleton isLine aria-hidden />}>
      {(state) => (
        <>
          <Hint>{t('panicKey.explanation')}</Hint>
          <PanicKeyField panicKey={state.key} pin={state.pin} />
          <PinForm pin={state.pin} hasKey={state.key !== null} />
        </>
      )}
    </Section>
  );
}
