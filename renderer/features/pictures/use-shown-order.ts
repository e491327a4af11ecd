/** The order of an album's pictures as the person chose it. Main orders what it has read. */
import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { AlbumId, AlbumOrder, Arrangement, Identity, MaskState, PictureSort } from '../../../preload/contract';
import { api, onEvent } from '../../api/client';
import { orderOf, reversedOrder, SERVICE_ORDER, type ShownOrder } from './shown-order';

export interface ShownOrderOf {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly orderBy: string | undefined;
  readonly mask: MaskState;
  /** 0 until it is known. */
  readonly total: number;
  readonly arrangement: Arrangement;
  /** The order stays as it is, for example while a picture is shown large. */
  readonly isHeld: boolean;
}

export interface OrderState {
  readonly order: ShownOrder;
  /** The groups of the order have headings. Without them they are only the marks of the date scrubber. */
  readonly hasHeadings: boolean;
  /** The order is not known yet, so the pictures have no places. */
  readonly isPending: boolean;
  /** What main says about the order; undefined if main does not order the pictures. */
  readonly answer: AlbumOrder | undefined;
  readonly error: Error | null;
}

const PICTURE_SORTS: readonly string[] = ['service', 'name', 'taken', 'uploaded', 'size'] satisfies PictureSort[];
/** While more is read, the order is asked for at most this often. Milliseconds. */
const REST_MS = 700;

const orderQuery = ({ identity, albumId, orderBy, mask, arrangement }: ShownOrderOf) => {
  const { sortBy, isDescending, groupBy } = arrangement;
  const isByDate = sortBy === 'taken' || sortBy === 'uploaded';
  return queryOptions({
    queryKey: [
      'picture-order',
      identity.key,
      albumId,
      orderBy ?? null,
      sortBy,
      isDescending,
      groupBy,
      mask.areTitlesMasked,
    ],
    // A new array of numbers is a new order.
    structuralSharing: false,
    queryFn: ({ signal }) =>
      api.search.order(
        {
          identity: identity.key,
          albumId,
          orderBy,
          sorting: { by: sortOf(sortBy), direction: isDescending ? 'descending' : 'ascending' },
          groupBy: groupBy === 'nothing' && isByDate ? 'month' : groupBy,
        },
        { signal },
      ),
  });
};

export function useShownOrder(of: ShownOrderOf): OrderState {
  const { albumId, total, arrangement, isHeld } = of;
  const sortBy = sortOf(arrangement.sortBy);
  const asksMain = sortBy !== 'service' || arrangement.groupBy !== 'nothing';
  const query = useQuery({ ...orderQuery(of), enabled: asksMain && total > 0, placeholderData: keepPreviousData });
  const answer = asksMain ? query.data : undefined;
  useOrderOfMore(of, asksMain && !isHeld && (answer === undefined || answer.known < total));
  const isReversed = !asksMain && arrangement.isDescending;
  const order = useMemo(() => {
    if (answer) return orderOf(`${albumId} ${numberOf(answer)}`, answer, total);
    return isReversed && total > 0 ? reversedOrder(total) : SERVICE_ORDER;
  }, [answer, isReversed, total, albumId]);
  return {
    order,
    hasHeadings: arrangement.groupBy !== 'nothing' && order.groups.length > 0,
    isPending: asksMain && !answer && query.error === null,
    answer,
    error: asksMain && !answer ? query.error : null,
  };
}

/** Asks again after more of the album has been read. */
function useOrderOfMore({ identity, albumId }: ShownOrderOf, isWanted: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isWanted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onEvent(window.proofsheet, 'search.advanced', (state) => {
      if (state.identity !== identity.key) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ queryKey: ['picture-order', identity.key, albumId] });
      }, REST_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client, identity.key, albumId, isWanted]);
}

function sortOf(sortBy: Arrangement['sortBy']): PictureSort {
  return isPictureSort(sortBy) ? sortBy : 'service';
}

function isPictureSort(sortBy: string): sortBy is PictureSort {
  return PICTURE_SORTS.includes(sortBy);
}

const numbers = new WeakMap<AlbumOrder, number>();
let latest = 0;

/** Each answer is an order of its own. */
function numberOf(answer: AlbumOrder): number {
  const known = numbers.get(answer);
  if (known !== undefined) return known;
  latest += 1;
  numbers.set(answer, latest);
  return latest;
}
