/** The starred pictures and those seen last, as the window has them open: each list stays as it was when it was opened. */
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { FavouritePicture, IdentityKey, ResultId, Sorting } from '../../preload/contract';
import { ResultId as ResultIdSchema } from '../../preload/contract/search';
import { clockMs } from '../core/clock-time';
import type { Forgettables } from '../core/forgettables';
import { nameKey } from '../core/name-key';
import type { Mask } from '../masking/mask';
import type { AlbumView } from './album-library';
import { type IndexRange, type ListedPlace, type OpenedLists, rangesOf } from './opened-lists';

/** Of one identity: those on screen, and those in which something is selected. */
const LISTS_KEPT = 8;
/** Looked up before other work of main gets its turn. */
const STEP = 100;

interface Kept {
  readonly identity: IdentityKey;
  readonly pictures: readonly FavouritePicture[];
  readonly isByName: boolean;
}

export interface OpenedFavouritesDeps {
  readonly forgettables: Pick<Forgettables, 'register'>;
  readonly mask: Pick<Mask, 'whenChanged' | 'areTitlesMasked'>;
}

export class OpenedFavourites {
  private readonly lists = new Map<ResultId, Kept>();

  constructor(private readonly deps: OpenedFavouritesDeps) {
    deps.forgettables.register({
      forget: ({ identity }) => {
        this.closeIf((kept) => kept.identity === identity);
        return null;
      },
    });
    // The order would tell something about masked titles.
    deps.mask.whenChanged(({ state }) => {
      if (state.areTitlesMasked) this.closeIf(({ isByName }) => isByName);
    });
  }

  async open(
    identity: IdentityKey,
    library: Pick<AlbumView, 'knownPicture'>,
    pictures: readonly FavouritePicture[],
    sorting: Sorting,
    signal: AbortSignal,
  ): Promise<{ readonly resultId: ResultId; readonly pictures: readonly FavouritePicture[] }> {
    const values = sorting.by === 'service' ? [] : await valuesOf(library, pictures, sorting.by, signal);
    // If the identity was forgotten meanwhile, its list would be kept until the program ends.
    signal.throwIfAborted();
    const isByName = sorting.by === 'name' && !this.deps.mask.areTitlesMasked;
    const sorted = sorting.by === 'name' && !isByName ? pictures : sortedBy(pictures, values, sorting);
    const resultId = ResultIdSchema.parse(randomUUID());
    this.lists.set(resultId, { identity, pictures: sorted, isByName });
    const own = [...this.lists].filter(([, kept]) => kept.identity === identity);
    for (const [oldest] of own.slice(0, Math.max(0, own.length - LISTS_KEPT))) this.lists.delete(oldest);
    return { resultId, pictures: sorted };
  }

  has(resultId: ResultId): boolean {
    return this.lists.has(resultId);
  }

  /** Null if the list is not kept any more. */
  pictures(
    identity: IdentityKey,
    { resultId, from, count }: { readonly resultId: ResultId; readonly from: number; readonly count: number },
  ): readonly FavouritePicture[] | null {
    return this.use(identity, resultId)?.slice(from, from + count) ?? null;
  }

  placesIn(
    identity: IdentityKey,
    resultId: ResultId,
    indexes: readonly number[],
  ): Promise<readonly ListedPlace[] | null> {
    const pictures = this.use(identity, resultId);
    return Promise.resolve(
      pictures &&
        indexes.flatMap((at) => {
          const listed = pictures[at];
          if (!listed) return [];
          const { album, picture, index, orderBy } = listed;
          return [{ albumId: album.id, pictureId: picture.id, index, ...(orderBy !== undefined && { orderBy }) }];
        }),
    );
  }

  follow(
    identity: IdentityKey,
    lists: { readonly from: ResultId; readonly to: ResultId },
    ranges: readonly IndexRange[],
  ): Promise<readonly IndexRange[] | null> {
    const [former, next] = [this.use(identity, lists.from), this.use(identity, lists.to)];
    if (!former || !next) return Promise.resolve(null);
    const indexes = new Map(next.map((each, index) => [nameOf(each), index]));
    const followed = ranges.flatMap(({ from, count }) =>
      former.slice(from, from + count).flatMap((each) => indexes.get(nameOf(each)) ?? []),
    );
    return Promise.resolve(rangesOf(followed));
  }

  private use(identity: IdentityKey, resultId: ResultId): readonly FavouritePicture[] | null {
    const kept = this.lists.get(resultId);
    if (kept?.identity !== identity) return null;
    this.lists.delete(resultId);
    this.lists.set(resultId, kept);
    return kept.pictures;
  }

  private closeIf(isGone: (kept: Kept) => boolean): void {
    for (const [resultId, kept] of this.lists) if (isGone(kept)) this.lists.delete(resultId);
  }
}

/** Asks the lists in which one has the ID. */
export function eitherOf(favourites: OpenedFavourites, results: OpenedLists): OpenedLists {
  return {
    placesIn: (identity, resultId, indexes, signal) =>
      favourites.has(resultId)
        ? favourites.placesIn(identity, resultId, indexes)
        : results.placesIn(identity, resultId, indexes, signal),
    follow: (identity, lists, ranges, signal) =>
      favourites.has(lists.to)
        ? favourites.follow(identity, lists, ranges)
        : results.follow(identity, lists, ranges, signal),
  };
}

type Values = readonly (number | string | null)[];

/** Sends no request: a picture of which nothing is known has no value. */
async function valuesOf(
  library: Pick<AlbumView, 'knownPicture'>,
  pictures: readonly FavouritePicture[],
  by: Exclude<Sorting['by'], 'service'>,
  signal: AbortSignal,
): Promise<Values> {
  if (by === 'name') return pictures.map(({ picture }) => nameKey(picture.title));
  const values: (number | null)[] = [];
  for (const { album, picture } of pictures) {
    signal.throwIfAborted();
    const details = (await library.knownPicture(album.id, picture.id))?.details;
    const value = by === 'size' ? details?.sizeBytes : clockMs(by === 'taken' ? details?.takenAt : details?.uploadedAt);
    values.push(value === undefined || Number.isNaN(value) ? null : value);
    if (values.length % STEP === 0) await setImmediate();
  }
  return values;
}

/** Pictures without the value are last in both directions, and equal values keep their order. */
function sortedBy(
  pictures: readonly FavouritePicture[],
  values: Values,
  { by, direction }: Sorting,
): readonly FavouritePicture[] {
  if (by === 'service') return direction === 'ascending' ? pictures : [...pictures].reverse();
  const sign = direction === 'ascending' ? 1 : -1;
  return pictures
    .map((picture, index) => ({ picture, index, value: values[index] ?? null }))
    .sort((one, other) => {
      if (one.value === null || other.value === null)
        return Number(one.value === null) - Number(other.value === null) || one.index - other.index;
      if (one.value === other.value) return one.index - other.index;
      return one.value < other.value ? -sign : sign;
    })
    .map(({ picture }) => picture);
}

function nameOf({ album, picture }: FavouritePicture): string {
  return JSON.stringify([album.id, picture.id]);
}
