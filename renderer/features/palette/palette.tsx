/**
 * The palette: finds albums, owners, accounts, members and commands by any part of their name, and pictures that were
 * read; Enter runs the active entry.
 */
import type { HTMLAttributes, KeyboardEvent, ReactNode } from 'react';
import { useContext, useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListStateContext,
} from 'react-aria-components/ListBox';
import { Input, TextField } from 'react-aria-components/TextField';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { IdentityKey } from '../../../preload/contract';
import { Modal } from '../../ui/modal';
import { Hint } from '../../ui/text-looks';
import { rankEntries, toSearchable } from './rank-entries';
import type { RecentEntries } from './recent-entries';
import { t } from '../../ui/language';
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
  /** Pictures that main found for the typed text, in its order. */
  readonly pictures: readonly PaletteEntry[];
  readonly onText: (text: string) => void;
  readonly recent: RecentEntries;
  /** Searches for the text at the service; null if that is not possible. */
  readonly onLookUp: ((text: string) => void) | null;
  readonly onClose: () => void;
}

/** Only the visible options are rendered, because the library takes several times as long for each as plain elements. */
const LAYOUT = { rowHeight: 32, headingHeight: 32, padding: 8 };

/** Keys that move in the text. The library would move in the list. */
const TEXT_KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

export function Palette({ entries, pictures, onText, recent, onLookUp, onClose }: PaletteProps): ReactNode {
  const [text, setText] = useState('');
  const searchable = useMemo(() => toSearchable(entries), [entries]);
  const [recentIds] = useState(() => recent.ids);
  const found = rankEntries(searchable, text, recentIds);
  const lookUp = text.trim() !== '' && onLookUp ? lookUpEntry(text.trim(), onLookUp) : null;
  const groups = [
    ...found,
    ...(pictures.length > 0 ? [{ group: t('paletteGroups.pictures'), entries: pictures, hiddenCount: 0 }] : []),
    ...(lookUp ? [{ group: lookUp.group, entries: [lookUp], hiddenCount: 0 }] : []),
  ];
  const placeOf = new Map(groups.flatMap((group) => group.entries).map(({ id }, index) => [id, index + 1]));
  const run = (entry: PaletteEntry): void => {
    if (entries.includes(entry)) recent.add(entry);
    // Close first, because the entry may open another dialog.
    onClose();
    entry.run();
  };
  return (
    <Modal className={styles['root']} label={t('palette.title')} onClose={onClose} onOutside={onClose}>
      <div className={styles['body']} onKeyDownCapture={leaveTextKeys}>
        <Autocomplete
          inputValue={text}
          onInputChange={(typed) => {
            setText(typed);
            onText(typed);
          }}
        >
          <TextField className={styles['text'] ?? ''} aria-label={t('palette.field')}>
            <Input
              dir="auto"
              role="combobox"
              aria-expanded
              className={styles['field'] ?? ''}
              placeholder={t('palette.field')}
            />
          </TextField>
          <Hint className={styles['empty']} role="status">
            {found.length === 0 && pictures.length === 0 && t('palette.nothingFound', { text: text.trim() })}
          </Hint>
          <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
            <ListBox
              // Starts anew with each text and each first entry, so that the first option is active also after text was
              // deleted, and after entries have arrived.
              key={`${groups[0]?.entries[0]?.id ?? ''} ${text}`}
              autoFocus="first"
              aria-label={t('palette.listLabel')}
              data-scrolls
              className={styles['list'] ?? ''}
              items={groups.map((group) => ({ ...group, id: group.group }))}
              shouldFocusWrap
              selectionMode="none"
            >
              {({ group, entries: own, hiddenCount }) => (
                <ListBoxSection id={group}>
                  <Header className={styles['group'] ?? ''} aria-hidden>
                    {hiddenCount > 0 ? t('palette.groupWithMore', { group, count: hiddenCount }) : group}
                  </Header>
                  <Collection items={own}>
                    {(entry) => <Option entry={entry} place={placeOf.get(entry.id)} onRun={() => run(entry)} />}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Virtualizer>
        </Autocomplete>
      </div>
    </Modal>
  );
}

function leaveTextKeys(event: KeyboardEvent): void {
  if (TEXT_KEYS.includes(event.key)) event.stopPropagation();
}

function lookUpEntry(text: string, onLookUp: (text: string) => void): PaletteEntry {
  return {
    id: 'look-up',
    identity: null,
    group: t('paletteGroups.atService'),
    label: t('palette.lookUp', { text }),
    run: () => onLookUp(text),
  };
}

interface OptionProps {
  readonly entry: PaletteEntry;
  /** From 1, in the whole list. The library counts within the group, with its heading. */
  readonly place: number | undefined;
  readonly onRun: () => void;
}

function Option({ entry, place, onRun }: OptionProps): ReactNode {
  return (
    <ListBoxItem
      id={entry.id}
      textValue={entry.label}
      className={styles['option'] ?? ''}
      onAction={onRun}
      render={(props, { isFocused }) => (
        <OptionBox
          {...(props as HTMLAttributes<HTMLDivElement>)}
          entryId={entry.id}
          place={place}
          isActive={isFocused}
        />
      )}
    >
      {entry.mark}
      <span className={styles['label']}>
        <span dir="auto" className={styles['name']}>
          {entry.label}
        </span>
        {entry.detail && (
          <Hint as="span" dir="auto" className={styles['hint']}>
            {entry.detail}
          </Hint>
        )}
      </span>
      {entry.keys && (
        <Hint as="kbd" className={styles['keys']}>
          {entry.keys}
        </Hint>
      )}
    </ListBoxItem>
  );
}

interface OptionBoxProps extends HTMLAttributes<HTMLDivElement> {
  readonly entryId: string;
  readonly place: number | undefined;
  readonly isActive: boolean;
}

/** Makes the option under a moving pointer the active one. */
function OptionBox({ entryId, place, isActive, ...props }: OptionBoxProps): ReactNode {
  const list = useContext(ListStateContext)?.selectionManager;
  const onPointerMove = (): void => {
    list?.setFocused(true);
    list?.setFocusedKey(entryId);
  };
  // The library selects nothing in this list. Screen readers announce the active option only if it is selected.
  return <div {...props} aria-posinset={place} aria-selected={isActive} onPointerMove={onPointerMove} />;
}
