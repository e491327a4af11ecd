/** The saved searches of the identity: each opens, and can be deleted. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IdentityKey, SavedSearch, SearchTerms } from '../../../preload/contract';
import { api } from '../../api/client';
import { take } from '../../domain/favourites';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { t } from '../../ui/language';
import { findSaved, fromSaved, newSearchId, toSaved } from './search-terms';
import styles from './search-screen.module.css';

export interface SavedSearchesProps {
  readonly identity: IdentityKey;
  readonly searches: readonly SavedSearch[];
  readonly onOpen: (terms: SearchTerms) => void;
}

export function SavedSearches({ identity, searches, onOpen }: SavedSearchesProps): ReactNode {
  if (searches.length === 0) return null;
  return (
    <section className={styles['saved']} aria-label={t('search.saved')}>
      <h2>{t('search.saved')}</h2>
      <ul>
        {searches.map((search) => (
          <li key={search.id}>
            <Button dir="auto" onClick={() => onOpen(fromSaved(search))}>
              {search.name}
            </Button>
            <IconButton
              icon={X}
              label={t('search.deleteSaved', { name: search.name })}
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
        ))}
      </ul>
    </section>
  );
}

export interface SaveSearchProps extends Omit<SavedSearchesProps, 'onOpen'> {
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
