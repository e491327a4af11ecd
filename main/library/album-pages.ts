/** The pictures of one identity's albums, read page by page and cached for the recently used albums. */
import { LRUCache } from 'lru-cache';
import type { AlbumId, PictureId } from '../../preload/contract';
import type { AlbumService, PictureList, PicturePage, PictureRecord, ServiceRequest } from '../services/album-service';
import { type PackedPictures, packPictures } from '../services/packed-pictures';
import { AlbumContents } from './album-contents';
import { FirstPictures } from './first-pictures';
import { findInPages, type FoundInAlbum } from './find-in-pages';
import {
  ALBUMS_KEPT,
  type Answer,
  answeredNow,
  type AnswerStore,
  type PackedPage,
  textOfPagesKey,
} from './answer-store';

/** The variant and order in which an album is read. Equal views share cached pictures; different views never do. */
export interface View {
  readonly asksForMaskedForms: boolean;
  readonly variant: 'masked' | 'plain';
  readonly orderBy?: string | undefined;
}

export interface PlaceInAlbum {
  readonly view: View;
  readonly albumId: AlbumId;
  /** See `ServiceRequest`. */
  readonly priority?: number;
}

export interface AlbumPagesDeps {
  readonly answers: Pick<AnswerStore, 'pages' | 'addPage'>;
  readonly service: () => AlbumService;
  /** Runs a request once for all simultaneous callers with the same name. */
  readonly share: (
    name: string,
    place: PlaceInAlbum,
    signal: AbortSignal,
    ask: (request: ServiceRequest) => Promise<Answer<PackedPage>>,
  ) => Promise<Answer<PackedPage>>;
  readonly onUnsafe: (picture: PictureRecord) => void;
  /** Whether a page may be written to the disk. */
  readonly mayStore: (view: View, pictures: Iterable<PictureRecord>) => boolean;
  /** The number of pictures that the list of albums states; null if none does. */
  readonly countOf: (albumId: AlbumId) => number | null;
}

/** Expired addresses of pictures whose page was read again. */
const ENDED_ADDRESSES_KEPT = 20_000;

export class AlbumPages {
  /** The albums in use, read from the store on first use. */
  private readonly contents = new LRUCache<string, AlbumContents>({ max: ALBUMS_KEPT });
  private readonly endedAddresses = new LRUCache<string, true>({ max: ENDED_ADDRESSES_KEPT });
  /** The pages before they were read again because an address had expired. */
  private readonly renewedPages = new WeakMap<PackedPictures, PackedPictures>();

  /** The pages whose unsafe pictures are marked. */
  private readonly marked = new WeakSet<PackedPictures>();
  private readonly readCounts = new Map<AlbumId, number>();
  private readonly firstPictures: FirstPictures;

  constructor(private readonly deps: AlbumPagesDeps) {
    this.firstPictures = new FirstPictures(deps.countOf);
  }

  /** Returns how often the service has answered for the album in this run. */
  readCountOf(albumId: AlbumId): number {
    return this.readCounts.get(albumId) ?? 0;
  }

  /** Returns undefined if the album is not one of those used last. */
  inUse(view: Pick<View, 'variant' | 'orderBy'>, albumId: AlbumId): AlbumContents | undefined {
    return this.contents.get(textOfPagesKey({ albumId, ...view }));
  }

  /** Finds one picture in what is known of an album. An album that is not in use does not take the place of one that is. */
  async lookUp(
    { variant, orderBy }: Pick<View, 'variant' | 'orderBy'>,
    albumId: AlbumId,
    pictureId: PictureId,
  ): Promise<FoundInAlbum | undefined> {
    const key = { albumId, variant, orderBy };
    const contents = this.contents.get(textOfPagesKey(key));
    if (contents) {
      const answer = contents.answerFor(pictureId);
      const index = contents.indexOf(pictureId);
      return answer && index !== undefined ? { ...answer, index } : undefined;
    }
    const pages = await this.deps.answers.pages(key);
    for (const { value } of pages) this.markUnsafe(value);
    return findInPages(pages, pictureId);
  }

  /** Returns undefined if nothing is known of the album in this view. */
  async find(
    { variant, orderBy }: Pick<View, 'variant' | 'orderBy'>,
    albumId: AlbumId,
  ): Promise<AlbumContents | undefined> {
    const key = { albumId, variant, orderBy };
    const known = this.contents.get(textOfPagesKey(key));
    if (known) return known;
    const pages = await this.deps.answers.pages(key);
    // A request may have read a page meanwhile.
    const meanwhile = this.contents.get(textOfPagesKey(key));
    if (meanwhile || pages.length === 0) return meanwhile;
    const restored = new AlbumContents();
    for (const page of pages) {
      restored.add(page);
      this.markUnsafe(page.value);
    }
    this.contents.set(textOfPagesKey(key), restored);
    return restored;
  }

  forget(albumId: AlbumId): void {
    for (const key of this.contents.keys()) {
      if (key.endsWith(` ${albumId}`)) this.contents.delete(key);
    }
  }

  /** Returns the album's contents after reading `from` to `to`, as far as the service provides them. */
  async load(place: PlaceInAlbum, from: number, to: number, signal: AbortSignal): Promise<AlbumContents> {
    let contents = (await this.find(place.view, place.albumId)) ?? new AlbumContents();
    for (let index = contents.firstGap(from, to); index !== null;) {
      const { reading } = contents;
      contents = await this.readPage(place, index, signal);
      if (contents.reading !== reading) {
        // The pages read before no longer fit.
        index = contents.firstGap(from, to);
        continue;
      }
      const isMissing = contents.firstGap(index, index + 1) === index;
      const next = isMissing ? this.endOfPage(contents, index) : index;
      if (next === null) break;
      index = contents.firstGap(next, to);
    }
    return contents;
  }

  /** Whether only the first pictures of a response are known. */
  isBeginning(contents: AlbumContents): boolean {
    return this.firstPictures.has(contents);
  }

  /** Reads the first page, which is the whole album if the service has no pages. */
  async loadWhole(place: PlaceInAlbum, signal: AbortSignal): Promise<AlbumContents> {
    const contents = await this.load(place, 0, 1, signal);
    return this.isBeginning(contents) ? this.load(place, 0, Infinity, signal) : contents;
  }

  /**
   * Resolves with the first pictures when they have arrived, before the whole response; with null if the album is known,
   * or when the response ends.
   */
  async beginning(view: View, albumId: AlbumId, signal: AbortSignal): Promise<AlbumContents | null> {
    const known = await this.find(view, albumId);
    if (known) return this.isBeginning(known) ? known : null;
    return this.firstPictures.next(textOfPagesKey({ albumId, ...view }), signal);
  }

  /**
   * Returns where the next page begins if this one lacks the picture at the index, because asking again does not help.
   * Null if the page has no pictures at all, so that a list of empty pages ends.
   */
  private endOfPage(contents: AlbumContents, index: number): number | null {
    const { pageSize } = this.deps.service();
    if (pageSize === null) return null;
    const start = index - (index % pageSize);
    return contents.firstGap(start, start + 1) === start ? null : start + pageSize;
  }

  /** Like `load`, but what an earlier run stored of the range is enough until the service has answered. */
  async loadUnlessStored(place: PlaceInAlbum, from: number, to: number, signal: AbortSignal): Promise<AlbumContents> {
    const stored = await this.find(place.view, place.albumId);
    if (stored?.isStored && stored.slice(from, to).length === Math.min(to, stored.total ?? to) - from) return stored;
    return this.load(place, from, to, signal);
  }

  /**
   * Returns a picture with another address than the expired `url`, or null if there is none. Reads its page again, once
   * for each address (pictures-api.md, section 14, A17).
   */
  async renew(
    place: PlaceInAlbum,
    pictureId: PictureId,
    url: string,
    signal: AbortSignal,
  ): Promise<PictureRecord | null> {
    const contents = await this.find(place.view, place.albumId);
    const known = contents?.find(pictureId);
    if (!contents || !known) return null;
    if (!hasAddress(known, url)) return known;
    // If the service returns an expired address again, it is not asked a third time.
    if (this.endedAddresses.has(url)) return null;
    const page = contents.pageOf(pictureId);
    // The same request has refreshed the other pictures of this page too.
    if (page && hasAddressIn(this.renewedPages.get(page), pictureId, url)) return null;
    const after = await this.readPage(place, contents.indexOf(pictureId) ?? 0, signal);
    const pageAfter = after.pageOf(pictureId);
    if (page && pageAfter && pageAfter !== page) {
      this.renewedPages.set(pageAfter, page);
      this.renewedPages.delete(page);
    }
    this.endedAddresses.set(url, true);
    const renewed = after.find(pictureId);
    return renewed && !hasAddress(renewed, url) ? renewed : null;
  }

  private async readPage(place: PlaceInAlbum, index: number, signal: AbortSignal): Promise<AlbumContents> {
    const { view, albumId } = place;
    const read = (name: string): Promise<Answer<PackedPage>> =>
      this.deps.share(`page ${albumId} ${name}`, place, signal, (request) => this.ask(place, index, request));
    let page = await read(pageName(this.deps.service(), index));
    const { from, total, pictures } = page.value;
    const isElsewhere = pictures.length > 0 && (index < from || index >= from + pictures.length);
    // The page is smaller than usual and was read for another index.
    if (isElsewhere && index < total) page = await read(`at ${index}`);
    const key = { albumId, variant: view.variant, orderBy: view.orderBy };
    await this.find(view, albumId);
    // Nothing may run between reading and changing the contents, or a page read at the same time would be lost.
    const contents = this.contents.get(textOfPagesKey(key)) ?? new AlbumContents();
    contents.add(page);
    this.firstPictures.complete(contents);
    this.readCounts.set(albumId, this.readCountOf(albumId) + 1);
    this.markUnsafe(page.value);
    this.contents.set(textOfPagesKey(key), contents);
    this.deps.answers.addPage(key, page, this.deps.mayStore(view, page.value.pictures));
    // Without memory to compress them, the rows stay as they are.
    page.value.pictures.compress().catch(() => undefined);
    return contents;
  }

  /**
   * Until the response is complete, its first pictures can be read, unless a page of the album was read before. Reading in
   * the background does not use them.
   */
  private async ask(
    { view, albumId, priority = 0 }: PlaceInAlbum,
    index: number,
    request: ServiceRequest,
  ): Promise<Answer<PackedPage>> {
    const key = textOfPagesKey({ albumId, variant: view.variant, orderBy: view.orderBy });
    const onFirstPictures = (pictures: PictureList): void => {
      const beginning = this.contents.has(key) ? null : this.firstPictures.begin(albumId, pictures);
      if (!beginning) return;
      this.markUnsafe(beginning.page);
      this.contents.set(key, beginning.contents);
      this.firstPictures.settle(key, beginning.contents);
    };
    try {
      const asked = priority < 0 ? request : { ...request, onFirstPictures };
      return answeredNow(packPage(await this.deps.service().listPictures(albumId, index, asked)));
    } finally {
      this.firstPictures.settle(key, null);
    }
  }

  private markUnsafe({ pictures }: PackedPage): void {
    if (this.marked.has(pictures)) return;
    this.marked.add(pictures);
    for (const offset of pictures.unsafe) this.deps.onUnsafe(pictures.at(offset));
  }
}

/** Names the page of an index; all indexes on one page share the name, and so one request. */
function pageName(service: AlbumService, index: number): string {
  return service.pageSize === null ? 'whole' : String(Math.floor(index / service.pageSize));
}

function hasAddress({ sources }: PictureRecord, url: string): boolean {
  return sources.some((source) => source.url === url);
}

function hasAddressIn(pictures: PackedPictures | undefined, id: PictureId, url: string): boolean {
  const offset = pictures?.indexOf(id) ?? -1;
  return pictures !== undefined && offset >= 0 && hasAddress(pictures.at(offset), url);
}

function packPage(page: PicturePage): PackedPage {
  return { ...page, pictures: packPictures(page.pictures) };
}
