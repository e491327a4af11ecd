import { describe, expect, it } from 'vitest';
import { AppFailure } from '../../core/errors';
import type { HttpAnswer } from '../../net/http/http';
import { CALL_LIMITS } from '../../net/http/limits';
import type { PictureRecord } from '../album-service';
import { PackedPictures } from '../packed-pictures';
import { openEnvelope } from './envelope';
import { normalizeImage } from './normalize';
import { packFirstImages, packImages, packImagesAnswer, smugmugRows } from './packed-images';
import { readImages } from './wire';

const { content } = CALL_LIMITS.heavy;

function answerOf(body: string | Buffer, type = 'application/json'): HttpAnswer {
  return { status: 200, headers: { 'content-type': type }, body: Buffer.from(body) };
}

function packed(answer: HttpAnswer): readonly PictureRecord[] | number {
  const read = packImagesAnswer(answer, content);
  return read.stat === 'ok' ? [...new PackedPictures(read.value, smugmugRows)] : read.code;
}

function converted(answer: HttpAnswer): readonly PictureRecord[] | number {
  const envelope = openEnvelope(answer);
  return envelope.stat === 'ok' ? readImages(envelope.payload).map(normalizeImage) : envelope.code;
}

function outcomeOf(read: () => unknown): unknown {
  try {
    // As JSON, because a packed record has no members that are undefined.
    return JSON.parse(JSON.stringify(read()));
  } catch (reason) {
    return reason instanceof AppFailure ? reason.error : expect.fail(String(reason));
  }
}

const row = (id: number, more = ''): string =>
  `{"id":${id},"Key":"aB3dE","Width":300,"Height":200,"ThumbURL":"https:\\/\\/a.test\\/${id}.jpg"${more}}`;
const list = (...rows: readonly string[]): string =>
  `{"stat":"ok","method":"smugmug.images.get","Images":[${rows.join()}]}`;

const ANSWERS: Readonly<Record<string, string>> = {
  rows: list(row(1), row(2), row(3)),
  'texts with brackets, quotes and every script': list(
    row(1, ',"Caption":"{[\\"}],ü 山 🏔 \\ud83d"'),
    row(2, ',"Keywords":"a, {b"'),
  ),
  'nested objects': list(row(1, ',"Album":{"id":7,"URL":"https://a.test/1"},"Extra":[{"a":{}},[]]'), row(2)),
  'spaces and line breaks': list(row(1), row(2)).replaceAll(',', ' ,\n ').replaceAll('{', '{\t'),
  'IDs that are longer than a number': list(row(1).replace('"id":1', '"id":12345678901234567890'), row(2)),
  'repeated and unreadable rows': list(row(1), '{}', row(1, ',"Caption":"again"'), '{"id":"x"}', row(2)),
  'rows that are not objects': list(row(1), 'null', '7', '[]', row(2)),
  'no readable row': list('{}', '{"Key":"aB3dE"}'),
  'no rows': list(),
  'rows in the album': `{"stat":"ok","Album":{"Images":[${row(1)},${row(2)}]}}`,
  'rows in the album and none outside': `{"stat":"ok","Images":[],"Album":{"Images":[${row(1)}]}}`,
  'rows of another list': `{"stat":"ok","Others":[${row(8)}],"Images":[${row(1)},null]}`,
  'as many rows of another list as pictures': `{"stat":"ok","Others":[${row(8)}],"Images":[null,${row(1)}]}`,
  'two lists of pictures': `{"stat":"ok","Images":[${row(8)}],"Images":[${row(1)}]}`,
  'an object in place of the list': '{"stat":"ok","Images":{"0":{"id":1}}}',
  'a member with the name of the prototype': list(row(1, ',"__proto__":{"id":9},"constructor":"x"')),
  'a fault': '{"stat":"fail","code":4,"message":"none"}',
  'a fault with rows': `{"stat":"fail","code":15,"Images":[${row(1)}]}`,
  'something else': '[{"a":[{}]}]',
  'a cut response': list(row(1), row(2)).slice(0, -20),
  'a row that is not JSON': list(row(1), '{"id":2,}', row(3)),
  'rows without commas': list(row(1) + row(2)),
  'a long text': list(
    row(1, `,"Caption":"${'long '.repeat(60_000)}"`),
    row(2),
    row(3, `,"Other":"${'x'.repeat(200_000)}"`),
  ),
  'a byte-order mark': `\uFEFF${list(row(1))}`,
};

describe('The packed rows of a heavy response', () => {
  it.each(Object.entries(ANSWERS))('give the same pictures as converting them all, from %s', (_what, body) => {
    expect(outcomeOf(() => packed(answerOf(body)))).toEqual(outcomeOf(() => converted(answerOf(body))));
  });

  it('give the same pictures from XML and from other character sets', () => {
    const xml = `<rsp stat="ok"><Images><Image id="1" Key="aB3dE" Width="3" Height="2"/><Image id="2" Caption="&lt;ü"/></Images></rsp>`;
    const utf16 = Buffer.from(`\uFEFF${list(row(1, ',"Caption":"ü山"'))}`, 'utf16le');
    for (const answer of [answerOf(xml, 'text/xml'), answerOf(utf16, 'application/json; charset=utf-16')]) {
      expect(outcomeOf(() => packed(answer))).toEqual(outcomeOf(() => converted(answer)));
      expect(outcomeOf(() => packed(answer))).toHaveProperty('0.details.id', '1_aB3dE');
    }
  });

  it('contain the bytes of the response, but not of a text that is too long for main', () => {
    const short = answerOf(ANSWERS['rows'] ?? '');
    const read = packImagesAnswer(short, content);
    expect(read.stat === 'ok' && read.value.content.buffer).toBe(short.body.buffer);
    const long = packImagesAnswer(answerOf(list(row(1, `,"Caption":"${'x'.repeat(5_000_000)}"`))), content);
    expect(long.stat === 'ok' && long.value.content.length).toBeLessThan(300_000);
  });

  it('are none if the service sent an empty set', () => {
    expect([...new PackedPictures(packImages({}), smugmugRows)]).toEqual([]);
  });
});

describe('The first rows of a response that is still arriving', () => {
  // The last of two lists counts, and is not there yet.
  const others = Object.entries(ANSWERS).filter(([what]) => what !== 'two lists of pictures');

  it.each(others)('are the first pictures of the whole response, wherever it is cut: %s', (_what, body) => {
    const whole = outcomeOf(() => packed(answerOf(body)));
    const step = Math.ceil(body.length / 200);
    for (let end = 0; end <= body.length; end += step) {
      const first = packFirstImages(answerOf(Buffer.from(body).subarray(0, end)), content);
      if (!first || !Array.isArray(whole)) continue;
      const pictures: unknown = JSON.parse(JSON.stringify([...new PackedPictures(first, smugmugRows)]));
      expect(pictures).toEqual(whole.slice(0, first.areRecords.length));
    }
  });

  it('are there from the first complete row on', () => {
    const body = list(row(1), row(2), row(3));
    const countAt = (end: number): number | undefined =>
      packFirstImages(answerOf(body.slice(0, end)), content)?.areRecords.length;
    const ends = [row(1), row(2)].map((text) => body.indexOf(text) + text.length);
    expect(ends.flatMap((end) => [countAt(end - 1), countAt(end)])).toEqual([undefined, 1, 1, 2]);
  });

  it('are none of a fault, of another status, of a page, or of a list with more values than allowed', () => {
    const rows = ANSWERS['rows'] ?? '';
    const none = [
      answerOf(rows.replace('"ok"', '"fail"')),
      { ...answerOf(rows), status: 404 },
      answerOf(`<html>${rows}`, 'text/html'),
      answerOf(list(row(1, `,"Other":[${'[],'.repeat(60)}[]]`))),
    ];
    expect(packFirstImages(answerOf(rows), { ...content, maxContainers: 60 })).not.toBeNull();
    for (const answer of none) expect(packFirstImages(answer, { ...content, maxContainers: 60 })).toBeNull();
  });
});
