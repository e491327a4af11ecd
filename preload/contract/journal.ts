/** The journal of what was done while acting as a member: append-only, each line bound to the one before. */
import * as z from 'zod';
import { ActingEnd, ActingReason } from './acting';
import { AlbumId } from './album';
import { MemberId } from './group';
import { IdentityKey } from './identity';
import { MaskRules } from './mask';

/**
 * `edited`: a line says something else than it was written with. `missing`: lines are gone before it. `out-of-order`: it
 * stands in another place than it was written in. `cut-off`: lines are gone at the end, or all of it. `unreadable`: it is no
 * line of a journal. `unfinished`: its writing was interrupted. `unsealed`: what tells the end of the journal is itself gone
 * or unreadable, so that lines gone at the end would not show.
 */
export const JournalDamage = z.object({
  kind: z.enum(['edited', 'missing', 'out-of-order', 'cut-off', 'unreadable', 'unfinished', 'unsealed']),
  /** Line of the file, from 1; null: it concerns no line. */
  line: z.number().int().positive().nullable(),
  words: z.string(),
  /** Tells one damage from another; findings of earlier versions have none. */
  code: z.string().optional(),
});
export type JournalDamage = z.infer<typeof JournalDamage>;

export const JournalEvent = z.discriminatedUnion('kind', [
  /** `rules`: the account's rules of the mask at that moment; entries of earlier versions have none. */
  z.object({
    kind: z.literal('started'),
    reason: ActingReason.nullable(),
    isMaskOn: z.boolean(),
    rules: MaskRules.optional(),
  }),
  z.object({ kind: z.literal('extended'), endsAt: z.string() }),
  z.object({ kind: z.literal('ended'), why: ActingEnd }),
  z.object({ kind: z.literal('album-opened'), albumId: AlbumId, albumName: z.string() }),
  /** The mask was taken off. `what`: "all pictures", or the one that it was. */
  z.object({ kind: z.literal('revealed'), what: z.string() }),
  /** The account's rules of the mask were changed while a member was acted as. */
  z.object({ kind: z.literal('rules-changed'), from: MaskRules, to: MaskRules }),
  /** Something else that decides how much is shown, or for how long. */
  z.object({ kind: z.literal('settings-changed'), what: z.string() }),
  z.object({ kind: z.literal('masked'), what: z.string() }),
  z.object({ kind: z.literal('downloaded'), what: z.string() }),
  z.object({ kind: z.literal('exported'), what: z.string() }),
  z.object({ kind: z.literal('overview-opened') }),
  z.object({ kind: z.literal('compared') }),
  /** Somebody was asked for in the group's form, to be added. `what`: what was typed. */
  z.object({ kind: z.literal('member-sought'), what: z.string() }),
  /** The journal itself was found damaged; what it says from here on is bound to what is there. */
  z.object({ kind: z.literal('damage-found'), findings: z.array(JournalDamage) }),
]);
export type JournalEvent = z.infer<typeof JournalEvent>;
export type JournalEventKind = JournalEvent['kind'];

export const JournalEntry = z.object({
  /** From 1, in the order of the file. */
  number: z.number().int().positive(),
  /** In UTC (ISO 8601). */
  at: z.string(),
  /** Null: the journal's own word. */
  account: z.object({ identity: IdentityKey, name: z.string(), serviceName: z.string() }).nullable(),
  groupName: z.string().nullable(),
  /** Null: it concerns no member in particular. */
  member: z.object({ id: MemberId, name: z.string() }).nullable(),
  event: JournalEvent,
  /** False: its line says something else than it was written with, so this may not be what happened. */
  isIntact: z.boolean(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** Which entries are meant; what is absent does not matter. */
export const JournalFilter = z
  .object({
    /** Of the manager. */
    account: IdentityKey.optional(),
    member: MemberId.optional(),
    kind: z.string().max(40).optional(),
    /** Anywhere in names, albums and reasons. */
    text: z.string().max(200).optional(),
  })
  .strict();
export type JournalFilter = z.infer<typeof JournalFilter>;

export const JournalPage = z.object({
  /** That the filter lets through. */
  total: z.number().int().nonnegative(),
  /** Newest first. */
  entries: z.array(JournalEntry),
  /** All there are in the journal, whatever the filter. */
  accounts: z.array(z.object({ identity: IdentityKey, name: z.string(), serviceName: z.string() })),
});
export type JournalPage = z.infer<typeof JournalPage>;

/** As found at this start, as told in the journal at earlier ones, and by what was written since. */
export const JournalCheck = z.object({
  entryCount: z.number().int().nonnegative(),
  damage: z.array(JournalDamage),
  /** What seals the journal's end; null: nothing does, so that somebody with access to the files could shorten both. */
  sealedBy: z.string().nullable(),
  /** Older files are still being read. */
  isBeingChecked: z.boolean().optional(),
});
export type JournalCheck = z.infer<typeof JournalCheck>;
