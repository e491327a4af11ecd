import { expect, it } from 'vitest';
import { CALL_LIMITS } from '../net/http/limits';
import { failureOf } from '../testing/net/test-servers';
import { MAX_ALBUMS } from './album-limit';
import { readAnswer as readPicturesApiAnswer } from './pictures-api/answer-reader';
import { readAnswer as readSmugmugAnswer } from './smugmug-1.2/answer-reader';

const { content } = CALL_LIMITS.list;
const READERS = {
  'Pictures API': (count: number) =>
    readPicturesApiAnswer(
      answerOf(rows(count, (id) => ({ AlbumID: id }))),
      { format: 'json', reads: 'albums', userId: '1', secret: '' },
      content,
    )?.length,
  SmugMug: (count: number) => {
    const read = readSmugmugAnswer(
      answerOf({ stat: 'ok', Albums: rows(count, (id) => ({ id, Key: 'aB3dE' })) }),
      'albums',
      content,
    );
    return read.stat === 'ok' ? read.value.length : read.code;
  },
};

function rows(count: number, row: (id: number) => unknown): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => row(index + 1));
}

function answerOf(value: unknown) {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(value)) };
}

it.each(Object.entries(READERS))(
  'a response of the %s with more albums than an owner can have is rejected as a whole',
  async (_, read) => {
    expect(read(MAX_ALBUMS)).toBe(MAX_ALBUMS);
    const failure = await failureOf(Promise.resolve().then(() => read(MAX_ALBUMS + 1)));
    expect(failure).toMatchObject({
      kind: 'unreadable-answer',
      detail: { code: 'too-many-albums', count: 20_001, limit: 20_000 },
    });
  },
);
