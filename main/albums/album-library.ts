/**
 * The albums of one identity: what was asked for, what is known, and nothing of any other identity. Answers given under
 * the mask and without it never share an entry where the service makes them differ.
 */
import { LRUCache } from 'lru-cache';
import type { AlbumId, AlbumOutline, MaskState, OutlineDetail, Owner, OwnerId, PictureId } from '../../preload/contract';
import { AppFailure } from '../failure';
import type { AlbumRecord, AlbumService, PictureRecord, PictureSource, ServiceRequest } from '../services/album-service';
import { AlbumContents } from './album-contents';
import { createSharedWork } from './shared-work';

/** Albums whose pictures stay known; the one on screen is always the latest used. */
const ALBUMS_KEPT = 12;

export class AlbumLibrary {
  private readonly work = createSharedWork();
  private readonly contents = new LRUCache<string, AlbumContents>({ max: ALBUMS_KEPT });
  private readonly covers = new Map<string, PictureSource | null>();
  private readonly owners = new Map<AlbumId, OwnerId>();

  constructor(
    private readonly service: AlbumService,
    private readonly readMask: () => MaskState,
  ) {}

  get capabilities(): AlbumService['capabilities'] {
    return this.service.capabilities;
  }

  listOwners(signal: AbortSignal): Promise<readonly Owner[]> {
    return this.share(this.view(), 'owners', signal, (request) => this.service.listOwners(request));
  }

  /** Always asks the service: the window decides how long an answer serves. */
  async listAlbums(ownerId: OwnerId, signal: AbortSignal): Promise<readonly AlbumRecord[]> {
    const view = this.view();
    const records = await this.share(view, `albums ${ownerId}`, signal, (request) =>
      this.service.listAlbums(ownerId, request),
    );
    for (const { album, coverSource } of records) {
      this.owners.set(album.id, ownerId);
      if (coverSource) this.covers.set(`${view.variant} ${album.id}`, coverSource);
    }
    return records;
  }

  /** Where covers come with the list. */
  private async listAlbumsOf(albumId: AlbumId, signal: AbortSignal): Promise<void> {
    const ownerId = this.owners.get(albumId);
    if (ownerId !== undefined && this.service.hasMaskedAnswers) await this.listAlbums(ownerId, signal);
  }

  /** A picture known from before the mask changed: its page is read as it is now. */
  private async pictureAfterMaskChange(
    view: View,
    albumId: AlbumId,
    pictureId: PictureId,
    signal: AbortSignal,
  ): Promise<PictureRecord | undefined> {
    const former = view.variant === 'masked' ? 'plain' : 'masked';
    const index = this.contents.get(`${former} ${albumId}`)?.indexOf(pictureId);
    if (index === undefined) return undefined;
    return (await this.load(view, albumId, index, index + 1, signal)).find(pictureId);
  }

  /** A `light` outline opens the album afresh; a `heavy` one waits for the shapes. */
  async outline(albumId: AlbumId, detail: OutlineDetail, signal: AbortSignal): Promise<AlbumOutline> {
    const view = this.view();
    if (detail === 'light' || !this.capabilities.dimensions) {
      this.contents.get(`${view.variant} ${albumId}`)?.expire();
      const total = await this.share(view, `count ${albumId}`, signal, (request) =>
        this.service.countPictures(albumId, request),
      );
      return { total, aspectRatios: null };
    }
    const contents = await this.load(view, albumId, 0, 1, signal);
    return { total: contents.total ?? 0, aspectRatios: contents.all().map(aspectRatio) };
  }

  async range(albumId: AlbumId, from: number, count: number, signal: AbortSignal): Promise<readonly PictureRecord[]> {
    const contents = await this.load(this.view(), albumId, from, from + count, signal);
    return contents.slice(from, from + count);
  }

  /** Only pictures that an answer of this run has named are known. */
  async picture(albumId: AlbumId, pictureId: PictureId, signal: AbortSignal): Promise<PictureRecord> {
    const view = this.view();
    const record =
      this.contents.get(`${view.variant} ${albumId}`)?.find(pictureId) ??
      (await this.pictureAfterMaskChange(view, albumId, pictureId, signal));
    if (!record) throw new AppFailure({ kind: 'not-found', detail: 'This picture is not in the album as it was read.' });
    return record;
  }

  async cover(albumId: AlbumId, signal: AbortSignal): Promise<PictureSource | null> {
    const view = this.view();
    const key = `${view.variant} ${albumId}`;
    if (!this.covers.has(key)) {
      // The window may ask just before it has the list that goes with a mask that changed. What the masked list named
      // may be shown without the mask meanwhile; the other way round nothing may, before the new list has spoken.
      const masked = view.variant === 'plain' ? this.covers.get(`masked ${albumId}`) : undefined;
      if (masked) return masked;
      await this.listAlbumsOf(albumId, signal);
    }
    const known = this.covers.get(key);
    if (known !== undefined) return known;
    const found = await this.share(view, `cover ${albumId}`, signal, (request) =>
      this.service.findCover(albumId, request),
    );
    this.covers.set(key, found);
    return found;
  }

  private async load(view: View, albumId: AlbumId, from: number, to: number, signal: AbortSignal): Promise<AlbumContents> {
    const key = `${view.variant} ${albumId}`;
    let contents = this.contents.get(key) ?? new AlbumContents();
    for (let gap = contents.firstGap(from, to); gap !== null; gap = contents.firstGap(gap, to)) {
      const index = gap;
      const page = await this.share(view, `page ${albumId} ${pageName(this.service, index)}`, signal, (request) =>
        this.service.listPictures(albumId, index, request),
      );
      contents = this.contents.get(key) ?? contents;
      contents.add(page);
      this.contents.set(key, contents);
      // A page that does not bring the picture asked for will not bring it when asked again.
      if (contents.firstGap(index, index + 1) === index) break;
    }
    return contents;
  }

  private share<Value>(
    view: View,
    name: string,
    signal: AbortSignal,
    ask: (request: ServiceRequest) => Promise<Value>,
  ): Promise<Value> {
    return this.work.run(`${view.variant} ${name}`, signal, (shared) =>
      ask({ isMasked: view.isMasked, signal: shared }),
    );
  }

  /** Read once at the start of each task, so that a mask that changes meanwhile cannot mix two views. */
  private view(): View {
    const isMasked = this.readMask().isOn;
    return { isMasked, variant: this.service.hasMaskedAnswers && isMasked ? 'masked' : 'plain' };
  }
}

interface View {
  readonly isMasked: boolean;
  readonly variant: 'masked' | 'plain';
}

/** Indexes that one answer of the service covers are asked for under one name. */
function pageName(service: AlbumService, index: number): string {
  return service.pageSize === null ? 'whole' : String(Math.floor(index / service.pageSize));
}

function aspectRatio({ details }: PictureRecord): number {
  if (!details.width || !details.height) return 0;
  return Math.round((details.width / details.height) * 1000) / 1000;
}
