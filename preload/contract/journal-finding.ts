/** What a check of the journal found: a code with values, which the reader words. Numbers are those of entries. */
import * as z from 'zod';
import { NonNegativeInteger, PositiveInteger } from './integers';

const Entry = PositiveInteger;
/** The number of the last entry before a gap; 0 at the beginning of the journal. */
const Before = NonNegativeInteger;

const journalFinding = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['changed', 'unreadable', 'unfinished', 'rewritten']), entry: Entry }),
  /** `entry` follows `after`. */
  z.object({ code: z.literal('out-of-order'), after: Before, entry: Entry }),
  /** The entries after `after`, up to `last`, are missing. */
  z.object({ code: z.literal('cut-off'), after: Before, last: Entry }),
  z.object({ code: z.literal('file-unreadable') }),
  z.object({ code: z.enum(['keychain-closed', 'end-not-sealed']) }),
  z.object({ code: z.literal('seal-lost'), after: Before }),
  z.object({ code: z.literal('unsealed-before'), last: Entry }),
  z.object({ code: z.literal('unsealed-after'), after: Before, count: PositiveInteger }),
  /** Further findings that are not listed, from `entry` on. */
  z.object({ code: z.literal('more'), count: PositiveInteger, entry: Entry }),
]);
export type JournalFinding = z.infer<typeof journalFinding>;
// oxlint-disable-next-line typescript/no-empty-object-type -- the compiler writes its name instead of the whole type
export interface JournalFindingSchema extends z.ZodType<JournalFinding> {}
export const JournalFinding: JournalFindingSchema = journalFinding;
