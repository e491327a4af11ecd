/**
 * Writes the journal entry of one call while the person acts as a member. The dispatcher supplies it only to calls
 * whose policy names an entry, so other calls cannot run code that requires an entry.
 */
import type { IdentityKey, JournalEvent } from '../../preload/contract';

export interface CallRecorder {
  /** False if no member is acted as, so that nothing must be read to describe the entry. */
  readonly isNeeded: () => boolean;
  /** Resolves once the entry is written; rejects with `not-recorded`: the call must then not do what it was asked to. */
  record(event: JournalEvent): Promise<void>;
  /**
   * Records a change of what may be shown, and makes it directly afterwards. Records nothing if `describe` returns null,
   * or if no member is acted as for this manager (null: any manager).
   */
  recordChange(manager: IdentityKey | null, describe: () => JournalEvent | null, change: () => void): Promise<void>;
  /** States that this call does nothing that the journal must contain. */
  recordNothing(): void;
}
