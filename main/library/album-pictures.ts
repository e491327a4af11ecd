/** The pictures of the albums of one identity: how many there are, ranges of them, and single ones. */
import type { AlbumId, PictureId, PictureRange } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import type { UnsafeRegistry } from '../masking/unsafe-registry';
import { type AlbumService, capabilitiesOf, type PictureRecord } from '../services/album-service';
import { AlbumOutlines } from './album-outlines';
import { AlbumPages, type View } from './album-pages';
import { type Answer, answeredNow, type AnswerStore, timeNow } from './answer-store';
import { KnownPictures, type PlaceInOrder } from './known-pictures';
import { mayStorePictures } from './may-store';
import type { ServiceRequests } from './service-requests';

export type PictureSpan = Readonly<{ from: number; count: number }>;

export type RangeRead = Pick<PictureRange, 'total' | 'reading' | 'asOf'> & {
  readonly records: readonly PictureRecord[];
};

/** A picture, and when the service gave it. */
export type DatedPicture = PictureRecord & Pick<Answer<unknown>, 'asOf'>;

export interface AlbumPicturesDeps {
  readonly service: () => AlbumService;
  readonly requests: ServiceRequests;
  readonly answers: AnswerStore;
  readonly unsafe: UnsafeRegistry;
  /** The number of pictures that the list of albums states; null if none does. */
  readonly countOf: (albumId: AlbumId) => number | null;
}

/** Below everything that a person waits for. */
const PRIORITY_AHEAD = -10;

export class AlbumPictures {
  readonly outlines: AlbumOutlines;
  private readonly pages: AlbumPages;
  private readonly known: KnownPictures;

  constructor(private readonly deps: AlbumPicturesDeps) {
    const { service, requests, answers, unsafe, countOf } = deps;
    this.pages = new AlbumPages({
      answers,
      service,
      share: (name, { view, albumId, priority }, signal, ask) =>
        requests.share(name, { signal, view, albumId, priority }, ask),
      onUnsafe: (picture) => unsafe.markPicture(picture),
      mayStore: (view, pictures) => mayStorePictures(view, service(), unsafe, pictures),
      countOf,
    });
    this.outlines = new AlbumOutlines({
      pages: this.pages,
      hasDimensions: () => capabilitiesOf(service()).dimensions,
      count: (albumId, view, signal) =>
        requests.share(`count ${albumId}`, { signal, view, albumId }, async (request) =>
          answeredNow(await service().countPictures(albumId, request)),
        ),
      onAccessEnded: (albumId) => this.forget(albumId),
    });
    this.known = new KnownPictures(this.pages, () => capabilitiesOf(service()).orders.map(({ id }) => id));
  }

  async readRange(albumId: AlbumId, { from, count }: PictureSpan, view: View, signal: AbortSignal): Promise<RangeRead> {
    const contents = await this.pages.loadUnlessStored({ view, albumId }, from, from + count, signal);
    const records = contents.slice(from, from + count).map((record) => this.deps.unsafe.picture(record));
    const asOf = contents.asOf(from, from + records.length) ?? timeNow();
    return { total: contents.total, reading: contents.reading, asOf, records };
  }

  async readAhead(albumId: AlbumId, view: View, signal: AbortSignal): Promise<void> {
    await this.pages.load({ view, albumId, priority: PRIORITY_AHEAD }, 0, Infinity, signal);
  }

  async readKnown(albumId: AlbumId, { from, count }: PictureSpan, view: View): Promise<readonly PictureRecord[]> {
    const contents = await this.pages.find(view, albumId);
    return (contents?.knownIn(from, from + count) ?? []).map((record) => this.deps.unsafe.picture(record));
  }

  async find(albumId: AlbumId, pictureId: PictureId, view: View, signal: AbortSignal): Promise<DatedPicture> {
    const found = await this.known.find(albumId, pictureId, view, signal);
    if (!found) throw new AppFailure({ kind: 'not-found', detail: { code: 'picture-not-in-album' } });
    return { ...this.deps.unsafe.picture(found.value), asOf: found.asOf };
  }

  async findKnown(albumId: AlbumId, pictureId: PictureId, view: View): Promise<PictureRecord | null> {
    const found = await this.known.findKnown(albumId, pictureId, view);
    return found ? this.deps.unsafe.picture(found.value) : null;
  }

  placeOf(albumId: AlbumId, pictureId: PictureId, view: View): Promise<PlaceInOrder | null> {
    return this.known.placeOf(albumId, pictureId, view);
  }

  notePlace(albumId: AlbumId, pictureId: PictureId, place: PlaceInOrder): void {
    this.known.notePlace(albumId, pictureId, place);
  }

  renew(
    albumId: AlbumId,
    pictureId: PictureId,
    view: View,
    url: string,
    signal: AbortSignal,
  ): Promise<PictureRecord | null> {
    return this.known.renew(albumId, pictureId, view, url, signal);
  }

  /** Forgets what was read of an album, in memory and on disk. */
  forget(albumId: AlbumId): void {
    this.pages.forget(albumId);
    this.known.forget(albumId);
    this.deps.answers.forgetAlbum(albumId);
  }
}
