/** What was read of members' albums, by the identity that acted as them: the last few, for a manager who goes to and fro. */
import { LRUCache } from 'lru-cache';
import type { IdentityKey } from '../../preload/contract';
import { AlbumLibrary } from '../library/album-library';
import { isActingKeyOf } from '../identity/identity-key';
import type { OnHeld } from '../identity/identity-registry';
import type { SaidUnsafe } from '../masking/unsafe-registry';
import type { AlbumService } from '../services/album-service';

const LIBRARIES_KEPT = 8;

export class MemberLibraries {
  private readonly libraries: LRUCache<IdentityKey, AlbumLibrary>;

  /** `dropPictures`: what goes with a library that is given up. */
  constructor(
    private readonly asksForMasked: (identity: IdentityKey) => boolean,
    private readonly said: (identity: IdentityKey) => SaidUnsafe,
    dropPictures: (identity: IdentityKey) => void,
    private readonly onHeld: OnHeld,
  ) {
    this.libraries = new LRUCache<IdentityKey, AlbumLibrary>({
      max: LIBRARIES_KEPT,
      dispose: (_library, key) => {
        dropPictures(key);
      },
    });
  }

  /** With what is known already, asking by `service` from now on. */
  open(key: IdentityKey, service: AlbumService): AlbumLibrary {
    const library =
      this.libraries.get(key) ??
      new AlbumLibrary(
        service,
        () => this.asksForMasked(key),
        this.said(key),
        (untilMs) => this.onHeld(key, untilMs),
      );
    library.goOnWith(service);
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
