/** The saved searches of the identity: each opens, and can be deleted. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AlbumId, IdentityKey, SavedSearch, SearchTerms } from '../../../preload/contract';
import { api } from '../../api/client';
import { take } from '../../domain/favourites';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { t } from '../../ui/language';
import { chosenLabels } from './facet-menus';
import { findSaved, fromSaved, newSearchId, toSaved } from './search-terms';
import styles from './search-screen.module.css';

export interface SavedSearchesProps {
  readonly identity: IdentityKey;
  readonly searches: readonly SavedSearch[];
  readonly nameOfAlbum: (albumId: AlbumId) => string;
  readonly onOpen: (terms: SearchTerms) => void;
}

export function SavedSearches({ identity, searches, nameOfAlbum, onOpen }: SavedSearchesProps): ReactNode {
  if (searches.length === 0) return null;
  return (
    <section className={styles['saved']} aria-label={t('search.saved')}>
      <h2>{t('search.saved')}</h2>
      <ul>
        {searches.map((search) => {
          const name = labelOf(search, nameOfAlbum);
          return (
            <li key={search.id}>
              <Button dir="auto" onClick={() => onOpen(fromSaved(search))}>
                {name}
              </Button>
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

/** The text and the filters. They are not stored as the name, because masked titles hide the names of albums. */
function labelOf(search: SavedSearch, nameOfAlbum: SavedSearchesProps['nameOfAlbum']): string {
  const { text, facets } = fromSaved(search);
  const filters = labelsUnlessDamaged(facets, nameOfAlbum);
  const own = text.trim() === '' && filters.length > 0 ? [] : [search.name];
  return [...own, ...filters].join(' · ');
}

/** A damaged file may have other values than filters have. */
function labelsUnlessDamaged(...of: Parameters<typeof chosenLabels>): string[] {
  try {
    return chosenLabels(...of);
  } catch {
    return [];
  }
}

export interface SaveSearchProps extends Omit<SavedSearchesProps, 'onOpen' | 'nameOfAlbum'> {
  readonly terms: SearchTerms;
  /** A name for a search without a text. */
  readonly name: string;
}

/** Nothing for a search that is saved already. */
export function SaveSearch({ identity, searches, terms, name }: SaveSearchProps): ReactNode {
  if (findSaved(searches, terms)) return null;
  const save = (): void => {
    const search = { id: newSearchId(), name: (terms.text.trim() || name).slice(0, 100), ...toSaved(terms) };
    void take(identity, api.favourites.saveSearch({ identity, search }), 'search', t('search.savedNow'));
  };
  return <Button onClick={save}>{t('search.save')}</Button>;
}
