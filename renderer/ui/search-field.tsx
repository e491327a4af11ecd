/**
 * A search field that filters the content below it during typing. Escape clears the text; Enter and the down arrow move
 * to the results.
 */
import { Search } from 'lucide-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Input } from './fields';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  readonly label: string;
  /** A short form of the label. */
  readonly placeholder: string;
  readonly text: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onChange: (text: string) => void;
  /** Called on Escape if the text is empty. */
  readonly onEscape: () => void;
  readonly onLeaveDown: () => void;
}

export function SearchField({
  label,
  placeholder,
  text,
  inputRef,
  onChange,
  onEscape,
  onLeaveDown,
}: SearchFieldProps): ReactNode {
  const onKeyDown = (event: KeyboardEvent): void => {
    switch (event.key) {
      case 'Escape':
        event.preventDefault();
        if (text === '') onEscape();
        else onChange('');
        return;
      case 'Enter':
      case 'ArrowDown':
        event.preventDefault();
        onLeaveDown();
        return;
      default:
    }
  };
  return (
    <div className={styles['root']}>
      <Search aria-hidden size={16} />
      <Input
        className={styles['input']}
        ref={inputRef}

        type="search"
        aria-label={label}
        placeholder={placeholder}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
