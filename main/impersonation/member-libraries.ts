/**
 * Cache of members' album libraries by acting identity; keeps the latest few for a manager who switches back and forth.
 */
import { LRUCache } from 'lru-cache';
import type { IdentityKey } from '../../preload/contract';
import { AlbumLibrary } from '../library/album-library';
import { isActingKeyOf } from '../identity/identity-key';
import type { OnThrottled } from '../library/identity-registry';
import type { UnsafeRegistry } from '../masking/unsafe-registry';
import type { AlbumService } from '../services/album-service';

const LIBRARIES_KEPT = 8;

export class MemberLibraries {
  private readonly libraries: LRUCache<IdentityKey, AlbumLibrary>;

  /** `dropPictures` is called with the key of each library that is removed. */
  constructor(
    private readonly asksForMaskedForms: (identity: IdentityKey) => boolean,
    private readonly unsafe: (identity: IdentityKey) => UnsafeRegistry,
    dropPictures: (identity: IdentityKey) => void,
    private readonly onThrottled: OnThrottled,
  ) {
    this.libraries = new LRUCache<IdentityKey, AlbumLibrary>({
      max: LIBRARIES_KEPT,
      dispose: (_library, key) => {
        dropPictures(key);
      },
    });
  }

  /** Returns the member's library, with its cached albums if there are any; its requests use `service` from now on. */
  open(key: IdentityKey, service: AlbumService): AlbumLibrary {
    const library =
      this.libraries.get(key) ??
      new AlbumLibrary(
        service,
        () => this.asksForMaskedForms(key),
        this.unsafe(key),
        (untilMs) => this.onThrottled(key, untilMs),
      );
    library.replaceService(service);
    this.libraries.set(key, library);
    return library;
  }

  forget(key: IdentityKey): void {
    this.libraries.delete(key);
  }

  forgetAllOf(manager: IdentityKey): void {
    for (const key of [...this.libraries.keys()]) {
      if (isActingKeyOf(manager, key)) this.libraries.delete(key);
    }
  }
}
