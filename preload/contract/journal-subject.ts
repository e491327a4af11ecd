/** What an entry of the journal is about: a code with values, which the reader words. */
import * as z from 'zod';
import { NonNegativeInteger } from './integers';

/** How a picture was shown or left the program; absent if it was unmasked for the set time. */
const Way = z.enum(['held', 'copied', 'saved', 'dragged']);

/** A setting that now shows more, or shows it for longer. */
const SettingChange = z.discriminatedUnion('code', [
  z.object({
    code: z.enum(['reveal-seconds', 'mask-off-minutes', 'acting-limit-minutes']),
    from: z.number(),
    to: z.number(),
  }),
  z.object({ code: z.enum(['mask-stays-off-on-blur', 'acting-goes-on-when-away']) }),
]);
export type SettingChange = z.infer<typeof SettingChange>;

const journalSubject = z.discriminatedUnion('code', [
  z.object({ code: z.literal('all-pictures'), way: Way.optional() }),
  z.object({ code: z.enum(['album', 'cover']), album: z.string(), way: Way.optional() }),
  z.object({ code: z.literal('picture'), picture: z.string(), album: z.string(), way: Way.optional() }),
  /** The report of a check; `count`: its members. */
  z.object({ code: z.literal('check'), count: NonNegativeInteger, format: z.string() }),
  /** The overview of a group; `count`: its members in the file. */
  z.object({ code: z.literal('overview'), count: NonNegativeInteger, format: z.string() }),
  /** Several selected pictures; `count`: how many. `format`: of a list, or what was copied. */
  z.object({
    code: z.literal('pictures'),
    count: NonNegativeInteger,
    format: z.enum(['CSV', 'JSON', 'links', 'metadata', 'files']),
  }),
  z.object({ code: z.literal('journal'), count: NonNegativeInteger, format: z.string() }),
  z.object({ code: z.literal('settings'), changes: z.array(SettingChange) }),
  z.object({ code: z.enum(['sign-in-begun', 'sign-in-again-begun', 'api-key-added']) }),
]);
export type JournalSubject = z.infer<typeof journalSubject>;
/** What a lease reveals, or what leaves the program. */
export type ShownSubject = Extract<JournalSubject, { readonly way?: unknown }>;
// oxlint-disable-next-line typescript/no-empty-object-type -- the compiler writes its name instead of the whole type
export interface JournalSubjectSchema extends z.ZodType<JournalSubject> {}
export const JournalSubject: JournalSubjectSchema = journalSubject;
