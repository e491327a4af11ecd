/** The responses of a shoebox. Runs in the thread, too. */
import * as z from 'zod';
import type { HttpAnswer } from '../../net/http/http';
import type { ContentLimits } from '../../net/http/limits';
import { parseJson } from '../json-answer';
import { unreadable } from '../unreadable';

/** The id of the service, by which the thread finds this reader. */
export const SHOEBOX = 'shoebox';

const Text = z.string().max(1_000);
const File = z.object({ name: Text, address: z.url({ protocol: /^https?$/ }), edge: z.int().positive() });
const Box = z.object({ id: Text, name: Text });
const Album = z.object({
  id: Text,
  title: Text.min(1),
  note: Text,
  count: z.int().nonnegative(),
  path: z.array(Text),
  cover: File.nullable(),
});
const Picture = z.object({
  id: Text,
  title: Text.min(1),
  width: z.int().positive(),
  height: z.int().positive(),
  files: z.array(File),
});

export interface WireFolder {
  readonly name: string;
  readonly albums: readonly WireAlbum[];
  readonly folders: readonly WireFolder[];
}
const Folder: z.ZodType<WireFolder> = z.object({
  name: Text,
  albums: z.array(Album),
  get folders() {
    return z.array(Folder);
  },
});

const ANSWERS = {
  session: z.object({ token: Text.min(1), holder: Text }),
  boxes: z.object({ boxes: z.array(Box).min(1) }),
  box: Box,
  folders: z.object({ folders: z.array(Folder) }),
  album: Album,
  pictures: z.object({ total: z.int().nonnegative(), pictures: z.array(Picture), next: Text.nullable() }),
} as const;

export type AnswerName = keyof typeof ANSWERS;
export type AnswerOf<Name extends AnswerName> = z.infer<(typeof ANSWERS)[Name]>;
export type WireAlbum = z.infer<typeof Album>;
export type WireFile = z.infer<typeof File>;
export type WirePicture = z.infer<typeof Picture>;

/** Throws nothing but an `AppFailure` of kind `unreadable-answer`. */
export function readShoeboxAnswer<Name extends AnswerName>(
  answer: HttpAnswer,
  name: Name,
  limits: ContentLimits,
): AnswerOf<Name> {
  const parsed = ANSWERS[name].safeParse(parseJson(answer, { limits }));
  if (!parsed.success) throw unreadable(answer, 'The answer has another shape than that of a shoebox.');
  // TypeScript does not relate the schema in a table to its key.
  return parsed.data as AnswerOf<Name>;
}
