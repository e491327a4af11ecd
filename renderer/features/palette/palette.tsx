/** The palette: filters all accounts, members and commands by typed text; Enter runs the active entry. */
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { foldText, matchesText, searchTerms } from '../../../preload/contract/text-match';
import { Modal } from '../../ui/modal';
import { Hint } from '../../ui/text-looks';
import styles from './palette.module.css';

export interface PaletteEntry {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** The entry's account or group, or its shortcut. */
  readonly hint: string;
  readonly mark?: ReactNode;
  readonly run: () => void;
}

export interface PaletteProps {
  /** Entries of one group must be adjacent. */
  readonly entries: readonly PaletteEntry[];
  readonly onClose: () => void;
}

export function Palette({ entries, onClose }: PaletteProps): ReactNode {
  const listId = useId();
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState(0);
  const words = searchTerms(text);
  const shown = entries.filter((entry) => matchesText(searchedText(entry), words));
  const active = Math.min(wanted, shown.length - 1);
  const optionId = (index: number): string => `${listId}-${index}`;
  const run = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    // Close first, because the entry may open another dialog.
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = target(event.key, active, shown.length);
    if (to !== null) {
      event.preventDefault();
      setWanted(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(shown[active]);
    }
  };
  return (
    <Modal className={styles['root']} label="Palette" onKeyDown={onKeyDown} onClose={onClose} onOutside={onClose}>
      <div className={styles['body']}>
        <input
          className={styles['field']}
          type="text"
          role="combobox"
          aria-label="Account, member or command"
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          {...(active >= 0 ? { 'aria-activedescendant': optionId(active) } : {})}
          autoComplete="off"
          spellCheck={false}
          placeholder="Account, member or command"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setWanted(0);
          }}
        />
        <div
          id={listId}
          role="listbox"
          aria-label="Accounts, members and commands"
          data-scrolls
          className={styles['list']}
        >
          {groupsOf(shown).map(({ group, first, members }) => (
            <div key={group} role="group" aria-label={group}>
              <p className={styles['group']} aria-hidden>
                {group}
              </p>
              {members.map((entry, offset) => (
                <Option
                  key={entry.id}
                  id={optionId(first + offset)}
                  entry={entry}
                  isActive={first + offset === active}
                  onPoint={() => setWanted(first + offset)}
                  onRun={() => run(entry)}
                />
              ))}
            </div>
          ))}
        </div>
        <Hint className={styles['empty']} role="status">
          {shown.length === 0 && `Nothing is called “${text.trim()}”.`}
        </Hint>
      </div>
    </Modal>
  );
}

interface OptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onRun: () => void;
}

function Option({ id, entry, isActive, onPoint, onRun }: OptionProps): ReactNode {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles['option']}
      onPointerMove={onPoint}
      onClick={onRun}
    >
      {entry.mark}
      <span className={styles['label']}>{entry.label}</span>
      <Hint as="span" className={styles['hint']}>
        {entry.hint}
      </Hint>
    </div>
  );
}

/** Returns the searchable text: label, hint and group. */
function searchedText({ label, hint, group }: PaletteEntry): string {
  return foldText(`${label} ${hint} ${group}`);
}

/** Returns the new active index; null if the key moves nothing. */
function target(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'PageDown':
      return count - 1;
    case 'PageUp':
      return 0;
    default:
      return null;
  }
}

interface Group {
  readonly group: string;
  readonly first: number;
  readonly members: readonly PaletteEntry[];
}

function groupsOf(entries: readonly PaletteEntry[]): Group[] {
  const names = [...new Set(entries.map(({ group }) => group))];
  return names.map((group) => ({
    group,
    first: entries.findIndex((entry) => entry.group === group),
    members: entries.filter((entry) => entry.group === group),
  }));
}
