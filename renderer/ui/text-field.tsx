/** A single-line input with its label, a hint, and its problem. */
import { type ReactNode, type Ref, useId } from 'react';
import { emptyWhenItGoes } from './use-typed';
import { Field, FieldRow, Input } from './fields';
import { Hint } from './text-looks';
import styles from './text-field.module.css';

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
    <Field data-field className={styles['root']}>
      <label htmlFor={id}>{label}</label>
      <FieldRow>
        <Input
          id={id}
          className={isNumber ? styles['narrow'] : undefined}
          ref={isSecret ? emptyWhenItGoes : props.inputRef}

          type={isSecret ? 'password' : 'text'}
          inputMode={isNumber ? 'numeric' : 'text'}
          dir="auto"
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
      </FieldRow>
      <p data-problem id={`${id}-problem`} className={styles['problem']}>
        {problem}
      </p>
      <Hint id={`${id}-hint`} as="div" className={styles['hint']}>
        {hint}
      </Hint>
    </Field>
  );
}
