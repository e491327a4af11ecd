/** The panic key, and the PIN that unlocks the lock screen. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Preferences, PreferencesChange } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { t } from '../../ui/language';
import { PanicKeyField } from './panic-key-field';
import { PinForm } from './pin-form';
import { panicQuery } from './queries';
import { Section } from './section';
import { SelectLine } from './select-line';
import { Skeleton } from '../../ui/skeleton';
import { Hint } from '../../ui/text-looks';

const DECOYS = ['plain', 'document', 'terminal'] as const satisfies readonly Preferences['decoy'][];

export interface PanicSectionProps {
  /** Undefined until the preferences are loaded. */
  readonly preferences: Preferences | undefined;
  readonly onChange: (change: PreferencesChange) => void;
}

export function PanicSection({ preferences, onChange }: PanicSectionProps): ReactNode {
  const panic = useQuery(panicQuery, programQueries);
  return (
    <Section title={t('panicKey.title')} query={panic} waiting={<Skeleton isLine aria-hidden />}>
      {(state) => (
        <>
          <Hint>{t('panicKey.explanation')}</Hint>
          <PanicKeyField panicKey={state.key} pin={state.pin} />
          <PinForm pin={state.pin} />
          {preferences && (
            <>
              <SelectLine
                label={t('panicKey.decoy')}
                choices={DECOYS}
                chosen={preferences.decoy}
                nameOf={(choice) => t(`decoyChoices.${choice}`)}
                onChoose={(decoy) => onChange({ decoy })}
              />
              <Hint>{t('panicKey.decoyHint')}</Hint>
            </>
          )}
        </>
      )}
    </Section>
  );
}
