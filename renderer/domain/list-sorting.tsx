/** How the pictures of a list over several albums are sorted. */
import type { ReactNode } from 'react';
import type { SortBy } from '../../preload/contract';
import { t } from '../ui/language';
import { type ArrangementMemory, useArrangement } from './arrangement';
import { SortControl } from './sort-control';
import styles from './sort-control.module.css';

const SORTS = ['service', 'name', 'taken', 'uploaded', 'size'] as const satisfies readonly SortBy[];

export interface ListSortingProps {
  readonly arrangement: ArrangementMemory;
  readonly areTitlesMasked: boolean;
  /** The list's own order; by default the latest first. */
  readonly ownOrder?: string;
}

export function ListSorting({ arrangement: memory, areTitlesMasked, ownOrder }: ListSortingProps): ReactNode {
  const arrangement = useArrangement(memory);
  return (
    <>
      <SortControl
        label={t('stage.order')}
        sorts={SORTS}
        ownOrder={ownOrder ?? t('sortBy.ofList')}
        arrangement={arrangement}
        onSort={(order) => memory.keep(order)}
      />
      <NamesMaskedNote isSortedByName={arrangement.sortBy === 'name'} areTitlesMasked={areTitlesMasked} />
    </>
  );
}

export interface NamesMaskedNoteProps {
  readonly isSortedByName: boolean;
  readonly areTitlesMasked: boolean;
}

/** Main does not sort by titles that may not be shown. */
export function NamesMaskedNote({ isSortedByName, areTitlesMasked }: NamesMaskedNoteProps): ReactNode {
  return isSortedByName && areTitlesMasked ? (
    <p className={styles['note']} role="note">
      {t('sort.namesMasked')}
    </p>
  ) : null;
}
