import type { ReactNode } from 'react';
import { SelectLine } from './select-line';

export interface LengthChoiceProps {
  readonly label: string;
  readonly lengths: readonly number[];
  readonly chosen: number;
  readonly words: (length: number) => string;
  readonly onChoose: (length: number) => void;
}

/** Chooses a duration from a list; if the current value is not in the list, it is added. */
export function LengthChoice({ label, lengths, chosen, words, onChoose }: LengthChoiceProps): ReactNode {
  const choices = lengths.includes(chosen) ? lengths : [...lengths, chosen].sort((one, other) => one - other);
  return <SelectLine label={label} choices={choices} chosen={chosen} nameOf={words} onChoose={onChoose} />;
}
