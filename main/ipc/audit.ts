/** Applies the audit policy of a procedure: writes its journal entry, or supplies the recorder that writes it. */
import type { AlbumId, IdentityKey, MemberId } from '../../preload/contract';
import type { Audit, AuditedWithin } from '../../preload/contract/audit';
import type { CallRecorder } from '../core/call-recorder';
import type { AuditTrail } from '../impersonation/audit-trail';

/** In characters; pasted text may be long. */
const MAX_SOUGHT_TEXT = 200;

/** The fields that the contract's types require of a procedure with the audit; the parsed input has them. */
interface AuditedFields {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
  readonly member: MemberId;
  readonly text: string;
}

/** Writes the entry that the journal must contain before the handler runs, if the policy names one. */
export async function auditBefore(audit: Audit, input: unknown, trail: AuditTrail): Promise<void> {
  if (audit === 'none' || !('before' in audit)) return;
  // The type `AuditFor` guarantees that the input of this procedure has the fields that its audit needs.
  const { identity, albumId, member, text } = input as AuditedFields;
  switch (audit.before) {
    case 'settings-changed':
      return trail.record({ kind: 'settings-changed', what: { code: audit.what } });
    case 'album-opened':
      return trail.recordAlbum(identity, albumId);
    case 'compared':
      return trail.recordOfGroup(identity, member, { kind: 'compared', by: 'account' });
    case 'member-sought':
      return trail.recordOfGroup(identity, null, { kind: 'member-sought', what: text.slice(0, MAX_SOUGHT_TEXT) });
  }
}

/** Writes the entry that only the answer describes, if the policy names one, and then returns the answer. */
export async function auditedAnswer(
  audit: Audit,
  input: unknown,
  answer: unknown,
  trail: AuditTrail,
): Promise<unknown> {
  if (audit !== 'none' && 'after' in audit) {
    // The type `AuditFor` guarantees that the input of this procedure has an identity and its output an album's ID.
    await trail.recordAlbum((input as AuditedFields).identity, (answer as { readonly id: AlbumId }).id);
  }
  return answer;
}

/** A recorder that accepts one kind of entry. */
export interface CheckedRecorder extends CallRecorder {
  /** Throws if the handler neither recorded an entry nor stated that none is necessary. */
  assertUsed(): void;
}

export function openCallRecorder(
  { within, isAboutGroup }: AuditedWithin,
  input: unknown,
  trail: AuditTrail,
): CheckedRecorder {
  let isUsed = false;
  const assertDeclared = (kind: string): void => {
    if (kind !== within) throw new Error(`The contract declares the entry ${within}, not ${kind}.`);
    isUsed = true;
  };
  return {
    isNeeded: () => isAboutGroup === true || trail.isActing(),
    async record(event) {
      assertDeclared(event.kind);
      if (isAboutGroup) await trail.recordOfGroup((input as AuditedFields).identity, null, event);
      else await trail.record(event);
    },
    async recordChange(manager, describe, change) {
      isUsed = true;
      const describeDeclared = () => {
        const event = describe();
        if (event) assertDeclared(event.kind);
        return event;
      };
      await trail.recordChange(manager, describeDeclared, change);
    },
    recordNothing() {
      isUsed = true;
    },
    assertUsed() {
      if (!isUsed) throw new Error(`The call did not record ${within}, as the contract declares.`);
    },
  };
}
