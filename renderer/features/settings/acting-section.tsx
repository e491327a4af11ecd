/** The settings for acting as a member: how long it may last, and what else ends it. */
import { type ReactNode, useId } from 'react';
import type { Preferences, PreferencesChange } from '../../../preload/contract';
import { formatMinutes } from '../../ui/format-duration';
import { Hint } from '../../ui/text-looks';
import { t } from '../../ui/language';
import { CheckLine } from './check-line';
import { LengthChoice } from './length-choice';
import styles from './section.module.css';

/** Minutes; within the limits of the contract. */
const LIMITS = [5, 10, 15, 30, 60, 120, 240, 480];

export interface ActingSectionProps {
  readonly preferences: Preferences;
  readonly onChange: (change: PreferencesChange) => void;
}

export function ActingSection({
  preferences: { actingLimitMinutes, endsActingWhenAway },
  onChange,
}: ActingSectionProps): ReactNode {
  const titleId = useId();
  return (
    <section className={styles['root']} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('settings.actingTitle')}</h3>
      <LengthChoice
        label={t('settings.actingLimit')}
        lengths={LIMITS}
        chosen={actingLimitMinutes}
        words={formatMinutes}
        onChoose={(minutes) => onChange({ actingLimitMinutes: minutes })}
      />
      <Hint>{t('settings.actingLimitHint')}</Hint>
      <CheckLine
        label={t('settings.endsActingWhenAway')}
        hint={t('settings.endsActingWhenAwayHint')}
        isOn={endsActingWhenAway}
        onChange={(isOn) => onChange({ endsActingWhenAway: isOn })}
      />
    </section>
  );
}
