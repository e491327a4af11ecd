/**
 * The entries that the journal must contain before main responds to a call, as part of the procedure's policy. They are
 * written while the person acts as a member; entries about a manager's own group are always written.
 */
import type { AlbumId } from './album';
import type { MemberId } from './group';
import type { IdentityKey } from './identity';
import type { JournalEventKind } from './journal';

/** The dispatcher writes the entry before it calls the handler; the input names what the entry is about. */
export type AuditedBefore =
  | { readonly before: 'album-opened' | 'compared' | 'member-sought' }
  | { readonly before: 'settings-changed'; readonly what: 'sign-in-begun' | 'sign-in-again-begun' | 'api-key-added' };

/** The dispatcher writes the entry before it answers; only the output names the album. */
export interface AuditedAfter {
  readonly after: 'album-opened';
}

/**
 * Only the handler knows the content of the entry. The dispatcher gives the handler the one recorder for this kind of
 * entry, and returns an error if the recorder was not used.
 */
export interface AuditedWithin {
  readonly within: JournalEventKind;
  /** The entry is about the manager's group, so it is written even if no member is acted as. */
  readonly isAboutGroup?: true;
}

/** The controller that starts, extends and ends acting as a member writes the entry. */
export interface AuditedSession {
  readonly session: Extract<JournalEventKind, 'started' | 'extended' | 'ended'>;
}

export type Audit = 'none' | AuditedBefore | AuditedAfter | AuditedWithin | AuditedSession;

interface OfAlbum {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
}
interface OfMember {
  readonly identity: IdentityKey;
  readonly member: MemberId;
}
interface OfText {
  readonly identity: IdentityKey;
  readonly text: string;
}

/** The audits that a procedure can have, because its input or output names what the entry is about. */
export type AuditFor<Input, Output> =
  | 'none'
  | AuditedWithin
  | AuditedSession
  | Extract<AuditedBefore, { before: 'settings-changed' }>
  | (Input extends OfAlbum ? { readonly before: 'album-opened' } : never)
  | (Input extends OfMember ? { readonly before: 'compared' } : never)
  | (Input extends OfText ? { readonly before: 'member-sought' } : never)
  | (Input extends { readonly identity: IdentityKey }
      ? Output extends { readonly id: AlbumId }
        ? AuditedAfter
        : never
      : never);
