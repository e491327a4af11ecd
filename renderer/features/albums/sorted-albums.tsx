/** The albums of an owner or of a category: those that the filter finds, in the order that the person chose. */
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Album, Arrangement } from '../../../preload/contract';
import { type ArrangementMemory, useArrangement } from '../../domain/arrangement';
import { GridMemory } from '../../ui/grid/grid-memory';
import { reordered } from '../../ui/grid/reordered';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { SearchX } from 'lucide-react';
import { AlbumGrid, type AlbumGridProps } from './album-grid';
import { albumsMeant, sortAlbums, sortsOf } from './album-order';
import { AlbumsBar } from './albums-bar';
import styles from './albums-screen.module.css';

export interface SortedAlbumsProps extends Omit<AlbumGridProps, 'label' | 'isBusy' | 'orderKey' | 'findsByName'> {
  readonly ownerName: string;
  readonly arrangement: ArrangementMemory;
}

export function SortedAlbums({ arrangement: memory, ownerName, albums, ...props }: SortedAlbumsProps): ReactNode {
  const arrangement = useArrangement(memory);
  const [filter, setFilter] = useState(memory.filter);
  const grid = useRef<HTMLDivElement>(null);
  const { sortBy, isDescending } = arrangement;
  const sorted = useMemo(() => albums && sortAlbums(albums, { sortBy, isDescending }), [albums, sortBy, isDescending]);
  const found = useMemo(() => sorted && albumsMeant(sorted, filter), [sorted, filter]);
  const isFiltered = filter !== '';
  // The albums that a filter finds have a position of their own, so that the other one is there again without it.
  const [ofFound, setOfFound] = useState(newMemory);
  const place = isFiltered ? ofFound : props.memory;
  const change = (next: string): void => {
    memory.keepFilter(next);
    setFilter(next);
    setOfFound(newMemory());
  };
  const sort = (order: Pick<Arrangement, 'sortBy' | 'isDescending'>): void => {
    if (albums && found)
      place.keep(reordered(place.view, indexIn(found, albumsMeant(sortAlbums(albums, order), filter))));
    memory.keep(order);
  };
  const focusGrid = (): void => grid.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  return (
    <>
      <AlbumsBar
        filter={filter}
        onFilter={change}
        found={found && albums ? { shown: found.length, total: albums.length } : null}
        sorts={useMemo(() => sortsOf(albums ?? []), [albums])}
        arrangement={arrangement}
        onSort={sort}
        onLeave={focusGrid}
      />
      <div ref={grid} className={styles['grid']}>
        {found?.length === 0 && isFiltered ? (
          <Notice
            icon={SearchX}
            title={t('albums.noneFoundTitle')}
            action={<Button onClick={() => change('')}>{t('albums.showAll')}</Button>}
          >
            {t('albums.noneFoundText')}
          </Notice>
        ) : (
          <AlbumGrid
            {...props}
            key={isFiltered ? `found ${filter}` : 'all'}
            label={t('albums.gridLabel', { name: ownerName })}
            findsByName
            memory={place}
            albums={found}
            orderKey={`${sortBy} ${isDescending}`}
            hasFocusAtStart={props.hasFocusAtStart && !isFiltered}
          />
        )}
      </div>
    </>
  );
}

function newMemory(): GridMemory {
  return new GridMemory({ activeIndex: 0, anchor: null }, () => undefined);
}

function indexIn(before: readonly Album[], after: readonly Album[]): (index: number) => number | null {
  const indexes = new Map(after.map(({ id }, index) => [id, index]));
  return (index) => {
    const album = before[index];
    return (album && indexes.get(album.id)) ?? null;
  };
}
