/**
 * A field for a day, in the order, digits and calendar of the page's language. Chromium's own field is in the language
 * of Chromium while it has the focus.
 */
import { parseDate } from '@internationalized/date';
import { type ReactNode, useRef } from 'react';
import { DateField as LibraryField, DateInput, DateSegment, Label } from 'react-aria-components/DateField';
import styles from './date-field.module.css';

export interface DateFieldProps {
  readonly label: string;
  /** A day as in ISO 8601: "2026-05-04". */
  readonly day: string | undefined;
  /** Called with undefined if the focus leaves a day of which a part is empty. */
  readonly onChange: (day: string | undefined) => void;
}

export function DateField({ label, day, onChange }: DateFieldProps): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  return (
    <LibraryField
      ref={root}
      className={styles['root'] ?? ''}
      value={day === undefined ? null : parseDate(day)}
      onChange={(value) => onChange(value?.toString())}
      onBlur={() => {
        // The library keeps the last whole day while a part is empty.
        if (day !== undefined && root.current?.querySelector('[data-placeholder]')) onChange(undefined);
      }}
    >
      <Label>{label}</Label>
      <DateInput className={styles['field'] ?? ''}>
        {(segment) => <DateSegment className={styles['segment'] ?? ''} segment={segment} />}
      </DateInput>
    </LibraryField>
  );
}
