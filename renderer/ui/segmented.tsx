/** A segmented control for choosing one of a few views. */
import type { ReactNode } from 'react';
import { useId } from 'react';

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
    <fieldset className="segmented">
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.id}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
