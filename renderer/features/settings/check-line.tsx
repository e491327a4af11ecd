/** A line of Settings: a checkbox with its label, and a hint below the label. */
import type { ReactNode } from 'react';
import { Hint } from '../../ui/text-looks';
import styles from './section.module.css';

export interface CheckLineProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function CheckLine({ label, hint, isOn, isDisabled = false, onChange }: CheckLineProps): ReactNode {
  return (
    <div className={styles['check']}>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      <Hint>{hint}</Hint>
    </div>
  );
}
