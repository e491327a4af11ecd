/** The saved searches of the identity: each opens, and can be renamed or deleted. */
import { Pencil, X } from 'lucide-react';
import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import type { AlbumId, IdentityKey, SavedSearch, SavedSearchId, SearchTerms } from '../../../preload/contract';
import { api } from '../../api/client';
import { take } from '../../domain/favourites';
import { EitherText } from '../../ui/busy-face';
import { Button } from '../../ui/button';
import { Input } from '../../ui/fields';
import { IconButton } from '../../ui/icon-button';
import { t } from '../../ui/language';
import { showToast } from '../../ui/toast';
import { chosenLabels } from './facet-menus';
import { useFocusOnNextItem } from './focus-when-gone';
import { findSaved, fromSaved, newSearchId, toSaved } from './search-terms';
import styles from './search-screen.module.css';

/** Of a name, as main allows. */
const MOST_CHARACTERS = 100;

export interface SavedSearchesProps {
  readonly identity: IdentityKey;
  readonly searches: readonly SavedSearch[];
  readonly areTitlesMasked: boolean;
  readonly nameOfAlbum: (albumId: AlbumId) => string;
  readonly onOpen: (terms: SearchTerms) => void;
}

export function SavedSearches({
  identity,
  searches,
  areTitlesMasked,
  nameOfAlbum,
  onOpen,
}: SavedSearchesProps): ReactNode {
  const [renamed, setRenamed] = useState<{ readonly id: SavedSearchId; readonly wereTitlesMasked: boolean } | null>(
    null,
  );
  // Its field would still show a name that is hidden now.
  const mustEnd = renamed !== null && areTitlesMasked && !renamed.wereTitlesMasked;
  if (mustEnd) setRenamed(null);
  const list = useRef<HTMLUListElement>(null);
  const endRenaming = (id: SavedSearchId): void => {
    setRenamed(null);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-search="${id}"] button`)?.focus());
  };
  const onFocus = useFocusOnNextItem(
    list,
    searches.map(({ id }) => id),
  );
  if (searches.length === 0) return null;
  return (
    <section className={styles['saved']} aria-label={t('search.saved')}>
      <h2>{t('search.saved')}</h2>
      <ul ref={list} onFocus={onFocus}>
        {searches.map((search) => {
          const terms = labelOf(search, nameOfAlbum);
          const isShown = search.isNamed === true && !isNameHidden(search, areTitlesMasked);
          const name = isShown ? search.name : terms;
          if (search.id === renamed?.id && !mustEnd)
            return (
              <li key={search.id}>
                <NameForm
                  // Not the terms: with them, the names of albums would be part of what the person chose.
                  name={name === terms ? search.text.trim() : name}
                  terms={terms}
                  onName={(next) => rename(identity, search, next)}
                  onEnd={() => endRenaming(search.id)}
                />
              </li>
            );
          return (
            <li key={search.id} data-search={search.id}>
              <Button onClick={() => onOpen(fromSaved(search))}>
                <span dir="auto" className={styles['saved-name']}>
                  {name}
                </span>
                {terms !== name && (
                  <span dir="auto" className={styles['saved-terms']}>
                    {terms}
                  </span>
                )}
              </Button>
              <IconButton
                icon={Pencil}
                label={t('search.renameSaved', { name })}
                onClick={() => {
                  // The person would replace a name that they cannot see.
                  if (isNameHidden(search, areTitlesMasked)) showToast(t('search.nameHidden'));
                  else setRenamed({ id: search.id, wereTitlesMasked: areTitlesMasked });
                }}
              />
              <IconButton
                icon={X}
                label={t('search.deleteSaved', { name })}
                onClick={() =>
                  void take(
                    identity,
                    api.favourites.removeSearch({ identity, id: search.id }),
                    'search',
                    t('search.deletedSaved'),
                  )
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A name that was chosen for a search in an album may contain the album's name, which earlier versions suggested. */
function isNameHidden({ isNamed, filters }: SavedSearch, areTitlesMasked: boolean): boolean {
  return areTitlesMasked && isNamed === true && filters.some(({ facet }) => facet === 'albumIds');
}

function rename(identity: IdentityKey, search: SavedSearch, name: string): void {
  const renamed = { ...search, name, isNamed: true };
  void take(identity, api.favourites.saveSearch({ identity, search: renamed }), 'search', t('search.renamedSaved'));
}

interface NameFormProps {
  /** The person's own words. */
  readonly name: string;
  readonly terms: string;
  readonly onName: (name: string) => void;
  readonly onEnd: () => void;
}

/** Escape and an empty name leave the name as it is. */
function NameForm({ name, terms, onName, onEnd }: NameFormProps): ReactNode {
  const [text, setText] = useState(name.slice(0, MOST_CHARACTERS));
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const next = text.trim();
    if (next !== '' && next !== name) onName(next);
    onEnd();
  };
  return (
    <form className={styles['name-form']} onSubmit={save}>
      <Input
        ref={focusAndSelect}
        aria-label={t('search.savedName')}
        placeholder={terms}
        dir="auto"
        maxLength={MOST_CHARACTERS}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onEnd();
        }}
      />
      <Button type="submit">{t('common.save')}</Button>
    </form>
  );
}

function focusAndSelect(field: HTMLInputElement | null): void {
  field?.select();
}

/** The text and the filters. They are not stored as the name, because masked titles hide the names of albums. */
function labelOf(search: SavedSearch, nameOfAlbum: SavedSearchesProps['nameOfAlbum']): string {
  const { text, facets } = fromSaved(search);
  const filters = labelsUnlessDamaged(facets, nameOfAlbum);
  const own = text.trim() || (filters.length === 0 ? search.name : '');
  return [...(own === '' ? [] : [own]), ...filters].join(' · ');
}

/** A damaged file may have other values than filters have. */
function labelsUnlessDamaged(...of: Parameters<typeof chosenLabels>): string[] {
  try {
    return chosenLabels(...of);
  } catch {
    return [];
  }
}

export interface SaveSearchProps extends Omit<SavedSearchesProps, 'onOpen' | 'nameOfAlbum' | 'areTitlesMasked'> {
  readonly terms: SearchTerms;
  /** A name for a search without a text. */
  readonly name: string;
}

/** Says of a search that is saved that it is. */
export function SaveSearch({ identity, searches, terms, name }: SaveSearchProps): ReactNode {
  const isSaved = findSaved(searches, terms) !== undefined;
  const save = (): void => {
    const search = {
      id: newSearchId(),
      name: (terms.text.trim() || name).slice(0, MOST_CHARACTERS),
      ...toSaved(terms),
    };
    void take(identity, api.favourites.saveSearch({ identity, search }), 'search', t('search.savedNow'));
  };
  const labels = [t('search.save'), t('search.isSaved')] as const;
  return (
    // Not disabled, so that it keeps the focus.
    <Button aria-disabled={isSaved} onClick={isSaved ? undefined : save}>
      <EitherText shown={labels[isSaved ? 1 : 0]} other={labels[isSaved ? 0 : 1]} />
    </Button>
  );
}
