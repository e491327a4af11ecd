/** Reads the pictures of a list over several albums: neighbours of one album together, and others one by one. */
import type { AlbumId, PictureId } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import type { PictureRecord } from '../services/album-service';
import type { AlbumView } from './album-library';
import { type IndexRange, type ListedPlace, rangesOf } from './opened-lists';

/** Consecutive pictures of one album. */
export interface SelectedPart {
  readonly albumId: AlbumId;
  readonly records: readonly PictureRecord[];
  /** How many selected pictures the part stands for; more than its records if the service does not send some. */
  readonly count: number;
}

export interface ListReading {
  /** Whether the service may be asked for pictures that are not known. */
  readonly mayAsk: boolean;
}

/** Fewer neighbours are read one by one, which does not unpack the rest of their album. */
const FEWEST_TOGETHER = 8;

/** Returns the pictures in the order of the places. Those that their albums no longer have are left out. */
export async function readListed(
  library: AlbumView,
  places: readonly ListedPlace[],
  reading: ListReading,
  signal: AbortSignal,
): Promise<readonly SelectedPart[]> {
  const together = await readTogether(library, places, reading, signal);
  const parts: { albumId: AlbumId; records: PictureRecord[]; count: number }[] = [];
  for (const { albumId, pictureId } of places) {
    const record =
      together.get(nameOf(albumId, pictureId)) ?? (await readOne(library, { albumId, pictureId }, reading, signal));
    const last = parts.at(-1);
    const part = last?.albumId === albumId ? last : { albumId, records: [], count: 0 };
    if (part !== last) parts.push(part);
    part.count += 1;
    if (record) part.records.push(record);
  }
  return parts;
}

async function readTogether(
  library: AlbumView,
  places: readonly ListedPlace[],
  { mayAsk }: ListReading,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, PictureRecord>> {
  const records = new Map<string, PictureRecord>();
  for (const { albumId, orderBy, range } of neighboursIn(places)) {
    const wanted = { ...range, orderBy };
    const found = mayAsk
      ? (await library.readRange(albumId, wanted, signal)).records
      : await library.readKnown(albumId, wanted);
    for (const record of found) records.set(nameOf(albumId, record.details.id), record);
  }
  return records;
}

interface Neighbours {
  readonly albumId: AlbumId;
  readonly orderBy: string | undefined;
  readonly range: IndexRange;
}

function neighboursIn(places: readonly ListedPlace[]): readonly Neighbours[] {
  const byAlbum = new Map<string, { readonly place: ListedPlace; readonly indexes: number[] }>();
  for (const place of places) {
    if (place.index === null) continue;
    const name = JSON.stringify([place.albumId, place.orderBy]);
    const ofAlbum = byAlbum.get(name) ?? { place, indexes: [] };
    byAlbum.set(name, ofAlbum);
    ofAlbum.indexes.push(place.index);
  }
  return [...byAlbum.values()].flatMap(({ place: { albumId, orderBy }, indexes }) =>
    rangesOf(indexes)
      .filter(({ count }) => count >= FEWEST_TOGETHER)
      .map((range) => ({ albumId, orderBy, range })),
  );
}

async function readOne(
  library: AlbumView,
  { albumId, pictureId }: Pick<ListedPlace, 'albumId' | 'pictureId'>,
  { mayAsk }: ListReading,
  signal: AbortSignal,
): Promise<PictureRecord | null> {
  if (!mayAsk) return library.knownPicture(albumId, pictureId);
  try {
    return await library.picture(albumId, pictureId, signal);
  } catch (reason) {
    if (reason instanceof AppFailure && reason.error.kind === 'not-found') return null;
    throw reason;
  }
}

function nameOf(albumId: AlbumId, pictureId: PictureId): string {
  return `${pictureId} ${albumId}`;
}
