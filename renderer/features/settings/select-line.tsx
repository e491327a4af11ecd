/** A line of Settings: a label with a list of choices beside it. */
import type { ReactNode } from 'react';
import { Select } from '../../ui/fields';
import styles from './section.module.css';

export interface SelectLineProps<Value extends string | number> {
  readonly label: string;
  readonly choices: readonly Value[];
  readonly chosen: Value | undefined;
  readonly nameOf: (choice: Value) => string;
  readonly onChoose: (choice: Value) => void;
}

export function SelectLine<Value extends string | number>({
  label,
  choices,
  chosen,
  nameOf,
  onChoose,
}: SelectLineProps<Value>): ReactNode {
  return (
    <label className={styles['line']}>
      <span>{label}</span>
      <Select
        value={chosen}
        onChange={(event) => {
          const choice = choices.find((one) => `${one}` === event.target.value);
          if (choice !== undefined) onChoose(choice);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </Select>
    </label>
  );
}
