/**
 * The entries of the palette that were used in this run, in memory only: their IDs name albums and members. Those of an
 * identity are removed with it.
 */
import type { IdentityKey } from '../../../preload/contract';

interface Use {
  readonly id: string;
  /** Null for an entry of the program, such as a command. */
  readonly identity: IdentityKey | null;
}

const KEPT = 30;

export class RecentEntries {
  private uses: readonly Use[] = [];

  /** The last used first. */
  get ids(): readonly string[] {
    return this.uses.map(({ id }) => id);
  }

  add(use: Use): void {
    this.uses = [use, ...this.uses.filter(({ id }) => id !== use.id)].slice(0, KEPT);
  }

  keepOnly(identities: readonly IdentityKey[]): void {
    this.uses = this.uses.filter(({ identity }) => identity === null || identities.includes(identity));
  }
}
