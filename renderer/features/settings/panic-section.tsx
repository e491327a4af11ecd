/** The panic key, and the PIN that unlocks the lock screen. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { programQueries } from '../../api/query-client';
import { PanicKeyField } from './panic-key-field';
import { PinForm } from './pin-form';
import { panicQuery } from './queries';
import { Section } from './section';
import { Skeleton } from '../../ui/skeleton';
import { Hint } from '../../ui/text-looks';

export function PanicSection(): ReactNode {
  const panic = useQuery(panicQuery, programQueries);
  return (
    <Section title="Panic key" query={panic} waiting={<Skeleton isLine aria-hidden />}>
      {(state) => (
        <>
          <Hint>
            It covers every window at once with a plain grey page, masks everything that was revealed, and turns the
            sound off. Only the button or Enter on that page lifts it, and the PIN if there is one. Pressed again, the
            key does nothing.
          </Hint>
          <PanicKeyField panicKey={state.key} pin={state.pin} />
          <PinForm pin={state.pin} hasKey={state.key !== null} />
        </>
      )}
    </Section>
  );
}
