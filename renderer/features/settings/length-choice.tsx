import type { ReactNode } from 'react';
import { Select } from '../../ui/fields';
import styles from './section.module.css';

export interface LengthChoiceProps {
  readonly label: string;
  readonly lengths: readonly number[];
  readonly chosen: number;
  readonly words: (length: number) => string;
  readonly onChoose: (length: number) => void;
}

/** Chooses a duration from a list; if the current value is not in the list, it is added. */
export function LengthChoice({ label, lengths, chosen, words, onChoose }: LengthChoiceProps): ReactNode {
  const offered = lengths.includes(chosen) ? lengths : [...lengths, chosen].sort((one, other) => one - other);
  return (
    <label className={styles['line']}>
      <span>{label}</span>
      <Select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
        {offered.map((length) => (
          <option key={length} value={length}>
            {words(length)}
          </option>
        ))}
      </Select>
    </label>
  );
}
