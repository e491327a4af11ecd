/** Reads a response of a shoebox from bytes to typed rows, in main or in the thread for long responses. */
import type { HttpAnswer } from '../../net/http/http';
import type { ContentLimits } from '../../net/http/limits';
import { assertAlbumsWithin } from '../album-limit';
import { parseJson } from '../json-answer';
import { asRow, readList, readName, readText, type Row } from '../reading';
import { unreadable } from '../unreadable';
import { albumsOf, given, readAlbum, readBox, readFolder, readPage, type WireFolder } from './wire';

/** The id of the service. */
export const SHOEBOX = 'shoebox';

const ANSWERS = {
  session: (row: Row) => {
    const token = readText(row, 'token');
    return token === undefined ? undefined : { token, holder: readName(row, 'holder', '?') ?? null };
  },
  boxes: (row: Row) => readList(given(row['boxes']), readBox),
  box: readBox,
  folders: (row: Row) => readList(given(row['folders']), readFolder),
  album: readAlbum,
  pictures: readPage,
} as const;

export type AnswerName = keyof typeof ANSWERS;
export type AnswerOf<Name extends AnswerName> = NonNullable<ReturnType<(typeof ANSWERS)[Name]>>;

/** Throws nothing but an `AppFailure` of kind `unreadable-answer`. */
export function readAnswer<Name extends AnswerName>(
  answer: HttpAnswer,
  name: Name,
  limits: ContentLimits,
): AnswerOf<Name> {
  const row = asRow(parseJson(answer, { limits }));
  const read = row && ANSWERS[name](row);
  if (read === undefined) throw unreadable(answer, { code: 'answer-of-other-service' });
  if (name === 'folders') assertAlbumsWithin((read as readonly WireFolder[]).flatMap(albumsOf));
  // TypeScript does not relate a function in a table to its key.
  return read as AnswerOf<Name>;
}
