/**
 * The palette: finds albums, owners, accounts, members and commands by any part of their name; Enter runs the active
 * entry.
 */
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { IdentityKey } from '../../../preload/contract';
import { formatCount } from '../../domain/format-count';
import { Modal } from '../../ui/modal';
import { Hint } from '../../ui/text-looks';
import { rankEntries, toSearchable } from './rank-entries';
import type { RecentEntries } from './recent-entries';
import styles from './palette.module.css';

export interface PaletteEntry {
  readonly id: string;
  /** The entry is forgotten with this identity; null for an entry of the program. */
  readonly identity: IdentityKey | null;
  readonly group: string;
  readonly label: string;
  readonly detail?: string | undefined;
  /** The shortcut, in the system's notation. */
  readonly keys?: string;
  readonly mark?: ReactNode;
  readonly run: () => void;
}

export interface PaletteProps {
  readonly entries: readonly PaletteEntry[];
  readonly recent: RecentEntries;
  /** Searches for the text at the service; null if that is not possible. */
  readonly onLookUp: ((text: string) => void) | null;
  readonly onClose: () => void;
}

const NAMES = 'Album, owner, account, member or command';

export function Palette({ entries, recent, onLookUp, onClose }: PaletteProps): ReactNode {
  const listId = useId();
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState(0);
  const searchable = useMemo(() => toSearchable(entries), [entries]);
  const [recentIds] = useState(() => recent.ids);
  const found = rankEntries(searchable, text, recentIds);
  const foundCount = found.reduce((count, group) => count + group.entries.length, 0);
  const lookUp = text.trim() !== '' && onLookUp ? lookUpEntry(text.trim(), onLookUp) : null;
  const groups = lookUp
    ? [...found, { group: lookUp.group, first: foundCount, entries: [lookUp], hiddenCount: 0 }]
    : found;
  const shown = groups.flatMap((group) => group.entries);
  const active = Math.min(wanted, shown.length - 1);
  const optionId = (index: number): string => `${listId}-${index}`;
  const run = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    if (entry !== lookUp) recent.add(entry);
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
          aria-label={NAMES}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          {...(active >= 0 ? { 'aria-activedescendant': optionId(active) } : {})}
          autoComplete="off"
          spellCheck={false}
          placeholder={NAMES}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setWanted(0);
          }}
        />
        <Hint className={styles['empty']} role="status">
          {foundCount === 0 && `Nothing is called “${text.trim()}”.`}
        </Hint>
        <div id={listId} role="listbox" aria-label="What was found" data-scrolls className={styles['list']}>
          {groups.map(({ group, first, entries: own, hiddenCount }) => (
            <div key={group} role="group" aria-label={group}>
              <p className={styles['group']} aria-hidden>
                {group}
                {hiddenCount > 0 && ` · ${formatCount(hiddenCount, 'more', 'more')}, type more of the name`}
              </p>
              {own.map((entry, offset) => (
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
      </div>
    </Modal>
  );
}

function lookUpEntry(text: string, onLookUp: (text: string) => void): PaletteEntry {
  return {
    id: 'look up',
    identity: null,
    group: 'At the service',
    label: `Open “${text}” as an owner or album…`,
    run: () => onLookUp(text),
  };
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
      <span className={styles['label']}>
        <span className={styles['name']}>{entry.label}</span>
        {entry.detail && (
          <Hint as="span" className={styles['hint']}>
            {entry.detail}
          </Hint>
        )}
      </span>
      {entry.keys && (
        <Hint as="kbd" className={styles['keys']}>
          {entry.keys}
        </Hint>
      )}
    </div>
  );
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
