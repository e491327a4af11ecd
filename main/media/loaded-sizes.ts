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

/** About 200 bytes each. */
const SIZES_LIMIT = 20_000;

export class LoadedSizes {
  private readonly sizes = new LRUCache<string, RenditionSize>({ max: SIZES_LIMIT });
  private inspected: { readonly picture: InspectedPicture; readonly keys: ReadonlySet<string> } | null = null;

  /** `onMeasured` is called when a size of the most recently inspected picture has been loaded. */
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
    if (this.inspected?.keys.has(key)) this.onMeasured(this.inspected.picture);
  }

  /** Remembers why a size could not be shown; it stays known until the size is forgotten. */
  noteNotShown(identity: IdentityKey, url: string, notShown: NotShown): void {
    const key = keyOf(identity, url);
    this.sizes.set(key, { ...this.sizes.get(key), notShown });
  }

  /** Returns a function that finds the size of an address of the picture, which becomes the inspected one. */
  inspect(picture: InspectedPicture, urls: readonly string[]): (url: string) => RenditionSize | undefined {
    this.inspected = { picture, keys: new Set(urls.map((url) => keyOf(picture.identity, url))) };
    return (url) => this.sizes.get(keyOf(picture.identity, url));
  }

  forget(identity: IdentityKey): void {
    for (const key of [...this.sizes.keys()]) {
      if (key.startsWith(`${identity} `)) this.sizes.delete(key);
    }
    if (this.inspected?.picture.identity === identity) this.inspected = null;
  }
}

function keyOf(identity: IdentityKey, url: string): string {
  return `${identity} ${revisionOf(url)}`;
}
