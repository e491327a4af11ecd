/**
 * The journal: an append-only audit log of what is done while acting as a member. Each line is chained to the previous
 * one.
 */
import * as z from 'zod';
import { ActingEnd, ActingReason } from './acting';
import { AlbumId } from './album';
import { MemberId } from './group';
import { IdentityKey } from './identity';
import { NonNegativeInteger, PositiveInteger } from './integers';
import { JournalFinding } from './journal-finding';
import { JournalSubject } from './journal-subject';
import { MaskRules } from './mask';
import { Keychain } from './storage';

/**
 * `broken`: an entry was changed, or entries were removed, moved or inserted. `cut-off`: entries at the end are missing.
 * `unfinished`: writing the entry was interrupted.
 * `unsealed`: the record of the journal's end is missing or unreadable, so that missing entries at the end could not be
 * detected.
 */
export const JournalDamage = z.object({
  /** Earlier versions distinguished more kinds of breaks. */
  kind: z.enum(['broken', 'unfinished', 'cut-off', 'unsealed']).catch('broken'),
  /** Number of the entry where the damage begins; null if it concerns no entry, and in findings of earlier versions. */
  entry: PositiveInteger.nullable().default(null),
  /** Absent from findings of earlier versions, which stored `words` and perhaps `code` instead. */
  finding: JournalFinding.optional(),
  /** An English sentence. */
  words: z.string().optional(),
  /** Identified the damage, such as "changed:3". */
  code: z.string().optional(),
});
export type JournalDamage = z.infer<typeof JournalDamage>;

/** Earlier versions stored an English text. */
const Subject = z.union([z.string(), JournalSubject]);

export const JournalEvent = z.discriminatedUnion('kind', [
  /** `rules`: the account's mask rules at that moment; absent from entries of earlier versions. */
  z.object({
    kind: z.literal('started'),
    reason: ActingReason.nullable(),
    isMaskOn: z.boolean(),
    rules: MaskRules.optional(),
  }),
  z.object({ kind: z.literal('extended'), endsAt: z.string() }),
  z.object({ kind: z.literal('ended'), why: ActingEnd }),
  z.object({ kind: z.literal('album-opened'), albumId: AlbumId, albumName: z.string() }),
  /** The mask was turned off. */
  z.object({ kind: z.literal('revealed'), what: Subject }),
  /** The account's mask rules were changed while acting as a member. */
  z.object({ kind: z.literal('rules-changed'), from: MaskRules, to: MaskRules }),
  /** Another setting that decides how much is shown, or for how long, was changed. */
  z.object({ kind: z.literal('settings-changed'), what: Subject }),
  z.object({ kind: z.literal('masked'), what: Subject }),
  z.object({ kind: z.literal('downloaded'), what: Subject }),
  z.object({ kind: z.literal('exported'), what: Subject }),
  /**
   * `reads`: besides the lists of albums, the pages of every member's albums, to count pictures that are not known to be
   * safe. Absent from entries of earlier versions, which read only the lists.
   */
  z.object({ kind: z.literal('overview-opened'), reads: z.literal('albums').optional() }),
  /**
   * The member's pictures that were read were searched. `albumCount`: the albums that the results had pictures of, and
   * that no earlier result of this session had pictures of. The text is not recorded.
   */
  z.object({ kind: z.literal('searched'), albumCount: NonNegativeInteger }),
  /**
   * The account compared the member's albums; the member was not acted as. `by` says so in the entry itself, and is
   * absent from entries of earlier versions.
   */
  z.object({ kind: z.literal('compared'), by: z.literal('account').optional() }),
  /** A check of members. `reason`: of the entries that follow for each member. */
  z.object({
    kind: z.literal('check-started'),
    memberCount: NonNegativeInteger,
    reason: ActingReason.nullable(),
    isMaskOff: z.boolean(),
  }),
  /** `memberCount`: the members who were acted as. */
  z.object({
    kind: z.literal('check-ended'),
    memberCount: NonNegativeInteger,
    markCount: NonNegativeInteger,
  }),
  /** A finished check was deleted, with its marks and notes. `memberCount`: all its members. */
  z.object({
    kind: z.literal('check-deleted'),
    memberCount: NonNegativeInteger,
    markCount: NonNegativeInteger,
  }),
  /** The manager searched for a member to add. `what`: the text that was typed. */
  z.object({ kind: z.literal('member-sought'), what: z.string() }),
  /** The journal was found damaged; the entries from here on are chained to the remaining lines. */
  z.object({ kind: z.literal('damage-found'), findings: z.array(JournalDamage) }),
]);
export type JournalEvent = z.infer<typeof JournalEvent>;
export type JournalEventKind = JournalEvent['kind'];

export const JournalEntry = z.object({
  /** From 1, in file order. */
  number: PositiveInteger,
  /** In UTC (ISO 8601). */
  at: z.string(),
  /** Null if the journal itself wrote the entry. */
  account: z.object({ identity: IdentityKey, name: z.string(), serviceName: z.string() }).nullable(),
  groupName: z.string().nullable(),
  /** Null if the entry concerns no particular member. */
  member: z.object({ id: MemberId, name: z.string() }).nullable(),
  event: JournalEvent,
  /** False if the entry's line has changed since it was written, so the entry may not be true. */
  isIntact: z.boolean(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** Filters journal entries; an absent field matches everything. */
export const JournalFilter = z.strictObject({
  /** The manager's account. */
  account: IdentityKey.optional(),
  member: MemberId.optional(),
  kind: z.string().max(40).optional(),
  /** Searched in names, albums and reasons. */
  text: z.string().max(200).optional(),
  /** The first moment, and the first moment after the last: ISO 8601 in UTC. */
  sinceAt: z.iso.datetime().optional(),
  beforeAt: z.iso.datetime().optional(),
});
export type JournalFilter = z.infer<typeof JournalFilter>;

export const JournalPage = z.object({
  /** Number of entries that match the filter. */
  total: NonNegativeInteger,
  /** Newest first. */
  entries: z.array(JournalEntry),
  /** All accounts in the journal, regardless of the filter. */
  accounts: z.array(z.object({ identity: IdentityKey, name: z.string(), serviceName: z.string() })),
  /** All kinds of entries in the journal, regardless of the filter. */
  kinds: z.array(z.string()),
});
export type JournalPage = z.infer<typeof JournalPage>;

/** Damage found at this start, recorded in the journal at earlier starts, or detected while writing. */
export const JournalCheck = z.object({
  entryCount: NonNegativeInteger,
  damage: z.array(JournalDamage),
  /**
   * The protection of the journal's end; null if there is none, so that a person with access to the files could shorten
   * the journal undetected.
   */
  sealedBy: Keychain.nullable(),
  /** True while older journal files are still being read. */
  isBeingChecked: z.boolean().optional(),
});
export type JournalCheck = z.infer<typeof JournalCheck>;
