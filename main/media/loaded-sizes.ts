/**
 * Remembers the pixels and bytes of pictures that were loaded, because services state them for few sizes. In memory
 * only, and by address, so that a service's masked rendition and the picture itself stay apart.
 */
import { LRUCache } from 'lru-cache';
import type { AlbumId, IdentityKey, PictureId } from '../../preload/contract';
import type { NotShown } from '../../preload/contract/picture';
import type { Forgettables } from '../core/forgettables';
import { managerKeyOf } from '../identity/identity-key';
import type { RenditionSize } from '../services/album-service';
import type { PictureBytes } from './picture-bytes';
import { revisionOf } from './picture-key';
import { readPictureHeader } from './picture-size';

export interface InspectedPicture {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
}

interface Inspected {
  readonly picture: InspectedPicture;
  readonly keys: ReadonlySet<string>;
}

/** As many as are compared side by side. */
const MOST_INSPECTED = 4;

/** About 200 bytes each. */
const SIZES_LIMIT = 20_000;

export class LoadedSizes {
  private readonly sizes = new LRUCache<string, RenditionSize>({ max: SIZES_LIMIT });
  /** Those that were inspected last, the latest one at the end. */
  private inspected: readonly Inspected[] = [];

  /** `onMeasured` is called when a size of one of the pictures inspected last has been loaded. */
  constructor(
    forgettables: Pick<Forgettables, 'register'>,
    private readonly onMeasured: (picture: InspectedPicture) => void,
  ) {
    forgettables.register({
      forget: ({ identity }) => {
        this.forget(identity);
        // Portraits and covers of members are loaded as the manager.
        this.forget(managerKeyOf(identity));
        return null;
      },
    });
  }

  record(identity: IdentityKey, url: string, { body }: PictureBytes): void {
    const key = keyOf(identity, url);
    if (this.sizes.get(key)?.sizeBytes !== undefined) return;
    const header = readPictureHeader(body);
    this.sizes.set(key, {
      sizeBytes: body.byteLength,
      ...(header && { width: header.width, height: header.height }),
    });
    for (const { picture, keys } of this.inspected) if (keys.has(key)) this.onMeasured(picture);
  }

  /** Remembers why a size could not be shown; it stays known until the size is forgotten. */
  noteNotShown(identity: IdentityKey, url: string, notShown: NotShown): void {
    const key = keyOf(identity, url);
    this.sizes.set(key, { ...this.sizes.get(key), notShown });
  }

  find(identity: IdentityKey, url: string): RenditionSize | undefined {
    return this.sizes.get(keyOf(identity, url));
  }

  /** From now on, `onMeasured` is called for the picture, whose addresses these are. */
  inspect(picture: InspectedPicture, urls: readonly string[]): void {
    const keys = new Set(urls.map((url) => keyOf(picture.identity, url)));
    const others = this.inspected.filter((other) => nameOf(other.picture) !== nameOf(picture));
    this.inspected = [...others, { picture, keys }].slice(-MOST_INSPECTED);
  }

  forget(identity: IdentityKey): void {
    for (const key of [...this.sizes.keys()]) {
      if (key.startsWith(`${identity} `)) this.sizes.delete(key);
    }
    this.inspected = this.inspected.filter(({ picture }) => picture.identity !== identity);
  }
}

function keyOf(identity: IdentityKey, url: string): string {
  return `${identity} ${revisionOf(url)}`;
}

function nameOf({ identity, albumId, pictureId }: InspectedPicture): string {
  return `${identity} ${albumId} ${pictureId}`;
}
