/** A single-line input with its label, a hint, and its problem. */
import { type ReactNode, type Ref, useId } from 'react';
import { emptyWhenItGoes } from './use-typed';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The purpose of the field, and where to find its value. */
  readonly hint?: ReactNode;
  /** The problem with the value; null or empty if there is none. */
  readonly problem?: string | null | undefined;
  readonly isSecret?: boolean;
  readonly isNumber?: boolean;
  readonly isReadOnly?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Ignored for a secret field. */
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Content beside the field, in the same line. */
  readonly beside?: ReactNode;
}

export function TextField(props: TextFieldProps): ReactNode {
  const { label, value, hint, problem, isSecret, isNumber, isReadOnly, onChange } = props;
  const id = useId();
  return (
    <div className="field text-field" data-narrow={isNumber ?? false}>
      <label htmlFor={id}>{label}</label>
      <div className="field-row">
        <input
          id={id}
          ref={isSecret ? emptyWhenItGoes : props.inputRef}
          className="input"
          type={isSecret ? 'password' : 'text'}
          inputMode={isNumber ? 'numeric' : 'text'}
          autoComplete="off"
          spellCheck={false}
          value={value}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          readOnly={isReadOnly ?? false}
          aria-invalid={Boolean(problem)}
          aria-describedby={`${id}-problem ${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
        {props.beside}
      </div>
      <p id={`${id}-problem`} className="field-problem">
        {problem}
      </p>
      <div id={`${id}-hint`} className="hint">
        {hint}
      </div>
    </div>
  );
}
