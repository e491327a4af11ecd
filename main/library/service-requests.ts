/** Sends a library's requests with the passwords that the user typed. Equal simultaneous requests are sent once. */
import { LRUCache } from 'lru-cache';
import type { AlbumId, OwnerId } from '../../preload/contract';
import { createSingleFlight } from '../core/async';
import { AppFailure } from '../core/errors';
import type { ServiceRequest } from '../services/album-service';
import type { View } from './album-pages';
import { type AlbumPasswords, Passwords } from './passwords';

/** Albums for which it is known that the service has answered. */
const ANSWERED_KEPT = 2_000;

export interface SharedRequest {
  readonly signal: AbortSignal;
  readonly view: View;
  readonly albumId?: AlbumId | undefined;
  /** Defaults to the owner of the album, if a response has named it. */
  readonly ownerId?: OwnerId | undefined;
  /** Defaults to the passwords kept for the album and the owner. */
  readonly passwords?: AlbumPasswords;
  readonly priority?: number | undefined;
}

export class ServiceRequests {
  readonly passwords = new Passwords();
  /** The owners of the albums that an answer has named. */
  readonly owners = new Map<AlbumId, OwnerId>();
  private readonly work = createSingleFlight();
  /** Albums that the service has answered for, including those that asked for a password. */
  private readonly answered = new LRUCache<AlbumId, true>({ max: ANSWERED_KEPT });

  constructor(private readonly onThrottled: (untilMs: number) => void) {}

  hasAnsweredFor(albumId: AlbumId): boolean {
    return this.owners.has(albumId) || this.answered.has(albumId);
  }

  /** Runs a request once for all simultaneous callers with the same name and view. */
  share<Value>(
    name: string,
    {
      signal,
      view,
      albumId,
      ownerId = albumId && this.owners.get(albumId),
      passwords = this.passwords.for(ownerId, albumId),
      priority,
    }: SharedRequest,
    ask: (request: ServiceRequest) => Promise<Value>,
  ): Promise<Value> {
    const work = this.work.run(`${view.variant} ${view.orderBy ?? ''} ${name}`, signal, (shared) =>
      ask({
        asksForMaskedForms: view.asksForMaskedForms,
        orderBy: view.orderBy,
        passwords,
        signal: shared,
        priority,
        onThrottled: this.onThrottled,
      }),
    );
    return albumId === undefined ? work : this.noteAnswer(albumId, work);
  }

  /** A request that is not shared, such as a request with a password that only this caller has. */
  alone({ view, passwords, signal }: Required<Pick<SharedRequest, 'view' | 'passwords' | 'signal'>>): ServiceRequest {
    return { asksForMaskedForms: view.asksForMaskedForms, passwords, signal, onThrottled: this.onThrottled };
  }

  private async noteAnswer<Value>(albumId: AlbumId, work: Promise<Value>): Promise<Value> {
    try {
      const value = await work;
      this.answered.set(albumId, true);
      return value;
    } catch (reason) {
      if (reason instanceof AppFailure && reason.error.kind === 'password-needed') this.answered.set(albumId, true);
      throw reason;
    }
  }
}
