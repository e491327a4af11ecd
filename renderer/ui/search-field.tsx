/**
 * A search field that filters the content below it during typing. Escape clears the text; Enter and the down arrow move
 * to the results.
 */
import { Search } from 'lucide-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';

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
    <div className="search-field">
      <Search aria-hidden size={16} />
      <input
        ref={inputRef}
        className="input"
        type="search"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
