/**
 * Cache of members' album libraries by acting identity; keeps the latest few for a manager who switches back and forth.
 */
import { LRUCache } from 'lru-cache';
import type { IdentityKey } from '../../preload/contract';
import type { Forgettables } from '../core/forgettables';
import { Listeners } from '../core/listeners';
import { AlbumLibrary } from '../library/album-library';
import type { AnswerStore } from '../library/answer-store';
import { isActingKeyOf } from '../identity/identity-key';
import type { OnThrottled } from '../library/identity-registry';
import type { UnsafeRegistry } from '../masking/unsafe-registry';
import type { AlbumService } from '../services/album-service';

const LIBRARIES_KEPT = 8;

export interface MemberLibrariesDeps {
  readonly asksForMaskedForms: (identity: IdentityKey) => boolean;
  readonly unsafe: (identity: IdentityKey) => UnsafeRegistry;
  readonly onThrottled?: OnThrottled;
  /** Opens the store of a member's answers; by default, one in memory. */
  readonly answersOf?: (identity: IdentityKey) => AnswerStore;
  readonly forgettables: Pick<Forgettables, 'register'>;
}

export interface RemovedLibrary {
  readonly member: IdentityKey;
  /** The member's data may no longer be kept anywhere. Otherwise there are only too many libraries in memory. */
  readonly isForgotten: boolean;
}

export class MemberLibraries {
  private readonly libraries: LRUCache<IdentityKey, AlbumLibrary>;

  private readonly removed = new Listeners<RemovedLibrary>();

  constructor(private readonly deps: MemberLibrariesDeps) {
    this.libraries = new LRUCache<IdentityKey, AlbumLibrary>({
      max: LIBRARIES_KEPT,
      dispose: (_library, member, reason) => {
        this.removed.call({ member, isForgotten: reason === 'delete' });
      },
    });
    deps.forgettables.register({
      forget: ({ identity }) => {
        this.forget(identity);
        return null;
      },
    });
  }

  /** Calls the listener for each library that is removed. */
  whenRemoved(listener: (removed: RemovedLibrary) => void): void {
    this.removed.add(listener);
  }

  /** Returns the member's library, with its cached albums if there are any; its requests use `service` from now on. */
  open(key: IdentityKey, service: AlbumService): AlbumLibrary {
    const library =
      this.libraries.get(key) ??
      new AlbumLibrary(
        service,
        () => this.deps.asksForMaskedForms(key),
        this.deps.unsafe(key),
        (untilMs) => this.deps.onThrottled?.(key, untilMs),
        this.deps.answersOf?.(key),
      );
    library.replaceService(service);
    this.libraries.set(key, library);
    return library;
  }

  /** Forgets a member, or all members of a manager. */
  forget(identity: IdentityKey): void {
    for (const key of [...this.libraries.keys()]) {
      if (key === identity || isActingKeyOf(identity, key)) this.libraries.delete(key);
    }
  }
}
