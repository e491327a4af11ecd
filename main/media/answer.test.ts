import { describe, expect, it } from 'vitest';
import { IdentityKey } from '../../preload/contract/identity';
import { checkAccess, authorize } from '../masking/gate';
import { USUAL_RULES } from '../masking/mask-rules';
import { answerWith, pictureAnswer, readRange } from './answer';

const unmasked = { rulesOf: () => USUAL_RULES, findLease: () => null, level: 'sensitive' } as const;
const answer = checkAccess(unmasked, {
  identity: IdentityKey.parse('demo/pictures-api'),
  subject: { kind: 'other' },
  longEdgePx: null,
  token: null,
  safety: 'safe',
  isHidden: null,
});
if (answer.form !== 'plain') throw new Error('What is safe is masked.');
const video = authorize(answer, { contentType: 'video/mp4', body: Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) });

describe('a range of a video', () => {
  it('is read from every form of a single range, and any other header is ignored', () => {
    const read = [
      'bytes=0-',
      'bytes=2-4',
      'bytes=-3',
      'bytes=8-99',
      'bytes=10-',
      'bytes=5-4',
      'bytes=0-1,3-4',
      'lines=1-2',
      'bytes=-',
    ];
    expect(read.map((header) => readRange(header, 10))).toEqual([
      { first: 0, last: 9 },
      { first: 2, last: 4 },
      { first: 7, last: 9 },
      { first: 8, last: 9 },
      'outside',
      'outside',
      null,
      null,
      null,
    ]);
  });

  it('returns the requested bytes with their position and the total', async () => {
    const part = answerWith(video, 'bytes=2-4');
    expect([part.status, part.headers.get('content-range'), [...new Uint8Array(await part.arrayBuffer())]]).toEqual([
      206,
      'bytes 2-4/10',
      [2, 3, 4],
    ]);
    const whole = answerWith(video, null);
    expect([whole.status, (await whole.arrayBuffer()).byteLength]).toEqual([200, 10]);
    expect(answerWith(video, 'bytes=10-').status).toBe(416);
  });
});

it('a picture is answered without `cache-control: no-store`, of which Chromium keeps a list for each document', () => {
  expect(Object.keys(pictureAnswer(video).headers)).toEqual(['content-type', 'x-content-type-options']);
});
