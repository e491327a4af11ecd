/**
 * Holds the active identity, and notifies its listeners of changes. The window reports the identity that it shows. If the
 * member whom the user acts as changes, the active identity changes before the window follows.
 */
import type { IdentityKey } from '../../preload/contract';
import { Listeners } from '../core/listeners';

export class ActiveIdentity {
  private active: IdentityKey | null = null;
  private member: IdentityKey | null = null;
  private readonly listeners = new Listeners<IdentityKey | null>();

  /** Null until the window has shown an identity, and from the end of acting until the window shows one. */
  get current(): IdentityKey | null {
    return this.active;
  }

  whenChanged(listener: (identity: IdentityKey | null) => void): void {
    this.listeners.add(listener);
  }

  shownByWindow(identity: IdentityKey): void {
    this.change(identity);
  }

  /** `member` is the acting identity, or null when acting has ended. */
  actingAs(member: IdentityKey | null): void {
    if (member === this.member) return;
    this.member = member;
    this.change(member);
  }

  private change(identity: IdentityKey | null): void {
    if (identity === this.active) return;
    this.active = identity;
    this.listeners.call(identity);
  }
}
