/** Finds the picture of an address, and what the access gate says about it. */
import { AppFailure } from '../core/errors';
import type { IdentityEntry } from '../library/identity-registry';
import { worseSafety } from '../library/present';
import { checkAccess, type GateAnswer, type GateMask, type Question } from '../masking/gate';
import type { PictureSource } from '../services/album-service';
import { AddressExpired, renewAddress } from './expired-address';
import type { ForgottenIdentities } from './forgotten-identities';
import type { PictureTarget } from './picture-address';
import { findSources, subjectOf } from './picture-sources';

/** A picture of an identity, as one address asks for it. */
export interface PictureRequest {
  readonly entry: IdentityEntry;
  readonly place: PictureTarget;
  /** See `Question`. */
  readonly token: Question['token'];
  readonly signal: AbortSignal;
}

/** A picture, and the question for the access gate before it is returned. */
export interface FoundPicture {
  readonly sources: readonly PictureSource[];
  readonly question: Question;
  /** A lease covers it, so the service is asked for the unmasked picture. */
  readonly isRevealed: boolean;
  /** Throws if the identity was forgotten since: it must neither get caches again nor have its picture returned. */
  readonly assertNotForgotten: () => void;
}

export class PictureFinder {
  constructor(
    private readonly mask: GateMask,
    private readonly forgotten: ForgottenIdentities,
  ) {}

  /** Finds a picture for `use`. If its address has expired, asks the service for another one and tries once more. */
  async withPicture<Value>(request: PictureRequest, use: (found: FoundPicture) => Promise<Value>): Promise<Value> {
    const { entry, place, signal } = request;
    const found = await this.find(request);
    try {
      return await use(found);
    } catch (reason) {
      if (!(reason instanceof AddressExpired)) throw reason;
      const hasOther = await renewAddress(entry, place, reason.url, signal, found.isRevealed);
      if (!hasOther) throw reason.failure;
    }
    return use(await this.find(request)).catch((reason: unknown) => {
      throw reason instanceof AddressExpired ? reason.failure : reason;
    });
  }

  /** Asks the access gate about one size of the picture. */
  ask(question: Question, { safety }: Pick<PictureSource, 'safety'>): GateAnswer {
    return checkAccess(this.mask, { ...question, safety: worseSafety(safety, question.safety) });
  }

  /** Returns the size that the lease allows; 0 if it has ended. */
  leasedPx(question: Question): number {
    return this.leaseOf(question)?.longEdgePx ?? 0;
  }

  /** Under a lease, the service is asked for the unmasked picture instead of its own masked form. */
  private async find({ entry, place, token, signal }: PictureRequest): Promise<FoundPicture> {
    const { identity, longEdgePx } = place;
    const isForgotten = this.forgotten.watch(identity);
    const assertNotForgotten = (): void => {
      if (isForgotten()) throw new AppFailure({ kind: 'cancelled' });
    };
    const question = { identity, subject: subjectOf(place), longEdgePx, token };
    const isRevealed = this.leaseOf(question) !== null;
    const { sources, safety, isHidden } = await findSources(entry, place, signal, isRevealed);
    return { sources, question: { ...question, safety, isHidden }, isRevealed, assertNotForgotten };
  }

  private leaseOf({
    identity,
    subject,
    longEdgePx,
    token,
  }: Pick<Question, 'identity' | 'subject' | 'longEdgePx' | 'token'>): ReturnType<GateMask['findLease']> {
    return token === null ? null : this.mask.findLease(identity, subject, longEdgePx, token);
  }
}
