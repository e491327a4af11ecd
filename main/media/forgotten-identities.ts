/** Tells work in progress that its identity was forgotten since it began. */
import type { IdentityKey } from '../../preload/contract';

export class ForgottenIdentities {
  private readonly counts = new Map<IdentityKey, number>();

  note(identity: IdentityKey): void {
    this.counts.set(identity, this.countOf(identity) + 1);
  }

  /** Returns a function that says whether the identity was forgotten after this call. */
  watch(identity: IdentityKey): () => boolean {
    const count = this.countOf(identity);
    return () => this.countOf(identity) !== count;
  }

  private countOf(identity: IdentityKey): number {
    return this.counts.get(identity) ?? 0;
  }
}
