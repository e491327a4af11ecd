/** The pictures of the albums of one identity, read page by page and kept for the albums looked at last. */
import { LRUCache } from 'lru-cache';
import type { AlbumId, PictureId } from '../../preload/contract';
import type { AlbumService, PicturePage, PictureRecord, ServiceRequest } from '../services/album-service';
import { AlbumContents } from './album-contents';

/** How an album is looked at: equal views share what is known, others never do. */
export interface View {
  readonly isMasked: boolean;
  readonly variant: 'masked' | 'plain';
  readonly orderBy?: string | undefined;
}

export interface PlaceInAlbum {
  readonly view: View;
  readonly albumId: AlbumId;
}

export interface AlbumPagesParts {
  readonly service: () => AlbumService;
  /** Once for all that ask for the same by the same name at the same time. */
  readonly share: (
    name: string,
    place: PlaceInAlbum,
    signal: AbortSignal,
    ask: (request: ServiceRequest) => Promise<PicturePage>,
  ) => Promise<PicturePage>;
  readonly onPicture: (picture: PictureRecord) => void;
}

/** Albums whose pictures stay known; the one on screen is always the latest used. */
const ALBUMS_KEPT = 12;
/** Addresses for which a page was read anew. One that came again is not asked for a third time. */
const ENDED_ADDRESSES_KEPT = 20_000;

export class AlbumPages {
  private readonly contents = new LRUCache<string, AlbumContents>({ max: ALBUMS_KEPT });
  private readonly endedAddresses = new LRUCache<string, true>({ max: ENDED_ADDRESSES_KEPT });

  constructor(private readonly parts: AlbumPagesParts) {}

  get(view: Pick<View, 'variant' | 'orderBy'>, albumId: AlbumId): AlbumContents | undefined {
    return this.contents.get(keyOf(view, albumId));
  }

  forget(albumId: AlbumId): void {
    for (const key of this.contents.keys()) {
      if (key.endsWith(` ${albumId}`)) this.contents.delete(key);
    }
  }

  /** With all from `from` to `to`, as far as the service gives them. */
  async load(place: PlaceInAlbum, from: number, to: number, signal: AbortSignal): Promise<AlbumContents> {
    let contents = this.get(place.view, place.albumId) ?? new AlbumContents();
    for (let index = contents.firstGap(from, to); index !== null;) {
      const { reading } = contents;
      contents = await this.readPage(place, index, signal);
      if (contents.reading !== reading) {
        // What was read before does not fit any more.
        index = contents.firstGap(from, to);
        continue;
      }
      // A page that does not bring the picture asked for will not bring it when asked again.
      if (contents.firstGap(index, index + 1) === index) break;
      index = contents.firstGap(index, to);
    }
    return contents;
  }

  /**
   * What is known of a picture at another address than `url`, which has ended; its page is read anew, once for each address
   * (pictures-api.md, section 14, A17). Null: there is no other.
   */
  async renew(
    place: PlaceInAlbum,
    pictureId: PictureId,
    url: string,
    signal: AbortSignal,
  ): Promise<PictureRecord | null> {
    const contents = this.get(place.view, place.albumId);
    const known = contents?.find(pictureId);
    if (!contents || !known) return null;
    if (!hasAddress(known, url)) return known;
    if (this.endedAddresses.has(url)) return null;
    const before = addressesOf(contents.all());
    const after = await this.readPage(place, contents.indexOf(pictureId) ?? 0, signal);
    // The other pictures of the page have been read anew with it.
    for (const address of addressesOf(after.all())) if (before.has(address)) this.endedAddresses.set(address, true);
    this.endedAddresses.set(url, true);
    const renewed = after.find(pictureId);
    return renewed && !hasAddress(renewed, url) ? renewed : null;
  }

  private async readPage(place: PlaceInAlbum, index: number, signal: AbortSignal): Promise<AlbumContents> {
    const { view, albumId } = place;
    const read = (name: string): Promise<PicturePage> =>
      this.parts.share(`page ${albumId} ${name}`, place, signal, (request) =>
        this.parts.service().listPictures(albumId, index, request),
      );
    let page = await read(pageName(this.parts.service(), index));
    const isElsewhere = page.pictures.length > 0 && (index < page.from || index >= page.from + page.pictures.length);
    // Pages are smaller than they usually are, and this one was read for another index.
    if (isElsewhere && index < page.total) page = await read(`at ${index}`);
    const contents = this.get(view, albumId) ?? new AlbumContents();
    contents.add(page);
    for (const picture of page.pictures) this.parts.onPicture(picture);
    this.contents.set(keyOf(view, albumId), contents);
    return contents;
  }
}

function keyOf({ variant, orderBy }: Pick<View, 'variant' | 'orderBy'>, albumId: AlbumId): string {
  return `${variant} ${orderBy ?? ''} ${albumId}`;
}

/** Indexes that one answer of the service covers are asked for under one name. */
function pageName(service: AlbumService, index: number): string {
  return service.pageSize === null ? 'whole' : String(Math.floor(index / service.pageSize));
}

function hasAddress({ sources }: PictureRecord, url: string): boolean {
  return sources.some((source) => source.url === url);
}

function addressesOf(pictures: readonly PictureRecord[]): ReadonlySet<string> {
  const addresses = new Set<string>();
  // Only those that are known: most places of a large album are empty, and to look at each takes long.
  for (const { sources } of Object.values(pictures)) {
    for (const { url } of sources) addresses.add(url);
  }
  return addresses;
}
