/** The settings for acting as a member: how long it may last, and what else ends it. */
import { type ReactNode, useId } from 'react';
import type { Preferences, PreferencesChange } from '../../../preload/contract';
import { formatMinutes } from '../../ui/format-duration';
import { Select } from '../../ui/fields';
import { Hint } from '../../ui/text-looks';
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
      <h3 id={titleId}>Acting as a member</h3>
      <label className={styles['line']}>
        <span>Ends automatically after</span>
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
      <Hint>From the next time on. It can be extended while it runs, and you are warned before it ends.</Hint>
      <label className={joinClasses(styles['line'], styles['check'])}>
        <input
          type="checkbox"
          checked={endsActingWhenAway}
          onChange={(event) => onChange({ endsActingWhenAway: event.target.checked })}
        />
        <span>End it when the computer sleeps or is locked</span>
      </label>
      <Hint>
        macOS and Windows tell programs of both. On Linux a lock is noticed within seconds where the desktop tells of
        it, as GNOME, Cinnamon, MATE and Xfce do; not every desktop does.
      </Hint>
    </section>
  );
}
