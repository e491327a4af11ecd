/** The settings for acting as a member: how long it may last, and what else ends it. */
import { type ReactNode, useId } from 'react';
import type { Preferences, PreferencesChange } from '../../../preload/contract';
import { formatMinutes } from '../../ui/format-duration';
import { Select } from '../../ui/fields';
import { Hint } from '../../ui/text-looks';
import { t } from '../../ui/language';
import { joinClasses } from '../../ui/join-classes';
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
  const limits = LIMITS.includes(actingLimitMinutes)
    ? LIMITS
    : [...LIMITS, actingLimitMinutes].sort((one, other) => one - other);
  return (
    <section className={styles['root']} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('settings.actingTitle')}</h3>
      <label className={styles['line']}>
        <span>{t('settings.actingLimit')}</span>
        <Select
          value={actingLimitMinutes}
          onChange={(event) => onChange({ actingLimitMinutes: Number(event.target.value) })}
        >
          {limits.map((minutes) => (
            <option key={minutes} value={minutes}>
              {formatMinutes(minutes)}
            </option>
          ))}
        </Select>
      </label>
      <Hint>{t('settings.actingLimitHint')}</Hint>
      <label className={joinClasses(styles['line'], styles['check'])}>
        <input
          type="checkbox"
          checked={endsActingWhenAway}
          onChange={(event) => onChange({ endsActingWhenAway: event.target.checked })}
        />
        <span>{t('settings.endsActingWhenAway')}</span>
      </label>
      <Hint>{t('settings.endsActingWhenAwayHint')}</Hint>
    </section>
  );
}
