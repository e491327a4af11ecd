/** Above the albums: the field that filters them, and their order. */
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { SearchField } from '../../ui/search-field';
import { t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import { SortControl, type SortControlProps } from '../../domain/sort-control';
import styles from './albums-bar.module.css';

export interface AlbumsBarProps extends Omit<SortControlProps, 'label'> {
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  /** Moves the focus to the albums. */
  readonly onLeave: () => void;
  /** Null until the albums are loaded. */
  readonly found: { readonly shown: number; readonly total: number } | null;
}

export function AlbumsBar({ filter, onFilter, onLeave, found, ...sort }: AlbumsBarProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['root']}>
      <SearchField
        label={t('albums.filter')}
        placeholder={t('albums.filterShort')}
        text={filter}
        inputRef={field}
        onChange={onFilter}
        onEscape={onLeave}
        onLeaveDown={onLeave}
      />
      {/* Always there, because a live region that appears with its text is not announced. */}
      <Hint as="p" role="status" className={styles['count']}>
        {found && filter !== '' ? t('albums.found', found) : ''}
      </Hint>
      <SortControl {...sort} label={t('albums.order')} />
    </div>
  );
}
