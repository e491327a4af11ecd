/** A segmented control for choosing one of a few views. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import { VisuallyHidden } from './text-looks';
import styles from './segmented.module.css';

export interface SegmentedProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: Choice; readonly label: string }[];
  readonly chosen: Choice;
  readonly onChoose: (id: Choice) => void;
}

export function Segmented<Choice extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: SegmentedProps<Choice>): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles['root']}>
      <VisuallyHidden as="legend">{label}</VisuallyHidden>
      {choices.map((choice) => (
        <label key={choice.id}>
          <VisuallyHidden
            type="radio"
            name={name}
            as="input"
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
