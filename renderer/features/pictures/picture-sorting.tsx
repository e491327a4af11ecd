/** How an album's pictures are sorted and grouped: by an order of the service, or on this computer. */
import type { ReactNode } from 'react';
import type { Arrangement, Capabilities, GroupBy, SortBy } from '../../../preload/contract';
import { type ArrangementMemory, isUsuallyDescending, useArrangement } from '../../domain/arrangement';
import { NamesMaskedNote } from '../../domain/list-sorting';
import { SortDirection } from '../../domain/sort-control';
import { Select } from '../../ui/fields';
import { t } from '../../ui/language';

export interface PictureSortingProps {
  readonly orders: Capabilities['orders'];
  /** The order of the service; undefined for its default. */
  readonly orderBy: string | undefined;
  readonly onOrder: (orderBy: string) => void;
  readonly arrangement: ArrangementMemory;
  readonly areTitlesMasked: boolean;
}

const SORTS = ['name', 'taken', 'uploaded', 'size'] as const satisfies readonly SortBy[];
const GROUPS = ['nothing', 'day', 'month', 'year'] as const satisfies readonly GroupBy[];
const OF_SERVICE = 'service:';

export function PictureSorting({
  orders,
  orderBy,
  onOrder,
  arrangement: memory,
  areTitlesMasked,
}: PictureSortingProps): ReactNode {
  const arrangement = useArrangement(memory);
  const { sortBy, isDescending, groupBy } = arrangement;
  const sort = (chosen: string): void => {
    if (chosen.startsWith(OF_SERVICE)) {
      memory.keep({ sortBy: 'service', isDescending: false, groupBy: 'nothing' });
      const id = chosen.slice(OF_SERVICE.length);
      if (id !== '') onOrder(id);
      return;
    }
    const by = SORTS.find((each) => each === chosen) ?? 'name';
    memory.keep({
      sortBy: by,
      isDescending: isUsuallyDescending(by),
      groupBy: isByDate(by) ? groupBy : 'nothing',
    });
  };
  const group = (chosen: string): void => {
    const wanted = GROUPS.find((each) => each === chosen) ?? 'nothing';
    const isDated = wanted === 'nothing' || isByDate(sortBy);
    memory.keep({ groupBy: wanted, ...(isDated ? {} : byDate(orders)) });
  };
  return (
    <>
      <Select
        aria-label={t('stage.order')}
        value={sortBy === 'service' ? OF_SERVICE + (orderBy ?? orders[0]?.id ?? '') : sortBy}
        onChange={({ target }) => sort(target.value)}
      >
        {orders.length === 0 && <option value={OF_SERVICE}>{t('sortBy.service')}</option>}
        {orders.length > 0 && (
          <optgroup label={t('sort.ofService')}>
            {orders.map(({ id, name }) => (
              <option key={id} value={OF_SERVICE + id}>
                {t(`pictureOrders.${name}`)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={t('sort.here')}>
          {SORTS.map((by) => (
            <option key={by} value={by}>
              {t(`sortBy.${by}`)}
            </option>
          ))}
        </optgroup>
      </Select>
      <SortDirection isDescending={isDescending} onChange={(next) => memory.keep({ isDescending: next })} />
      <Select aria-label={t('sort.grouping')} value={groupBy} onChange={({ target }) => group(target.value)}>
        {GROUPS.map((by) => (
          <option key={by} value={by}>
            {t(`groupBy.${by}`)}
          </option>
        ))}
      </Select>
      <NamesMaskedNote isSortedByName={sortBy === 'name'} areTitlesMasked={areTitlesMasked} />
    </>
  );
}

function isByDate(sortBy: SortBy): boolean {
  return sortBy === 'taken' || sortBy === 'uploaded';
}

/** A service that sorts by the date of the upload states it for every picture; the others state when one was taken. */
function byDate(orders: Capabilities['orders']): Pick<Arrangement, 'sortBy' | 'isDescending'> {
  return { sortBy: orders.some(({ name }) => name === 'uploaded') ? 'uploaded' : 'taken', isDescending: true };
}
