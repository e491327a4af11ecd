import { expect, it } from 'vitest';
import { LIGHT_LIMITS } from '../../net/http/limits';
import { type AnswerName, readAnswer } from './answer-reader';

function read(name: AnswerName, data: unknown): unknown {
  const answer = { status: 200, headers: {}, body: Buffer.from(JSON.stringify(data)) };
  return readAnswer(answer, name, LIGHT_LIMITS.content);
}

const FILE = { name: 'small', address: 'https://pictures.example/1.jpg', edge: 100 };
const PICTURE = { id: '1', title: 'Shore', width: 30, height: 20, files: [FILE] };

it('a row that cannot be read is left out, and is counted', () => {
  const rows = [{ title: 'without an id' }, null, PICTURE, { ...PICTURE, id: '2', width: -1, files: [FILE, 7] }];
  expect(read('pictures', { total: 4, pictures: rows, next: 'c' })).toEqual({
    ...{ total: 4, rowCount: 4, next: 'c' },
    pictures: [PICTURE, { ...PICTURE, id: '2', width: undefined }],
  });
});

it('a name becomes one line without control characters, or else the id', () => {
  const albums = [
    { id: '7', title: 'Har\u202ebour\n', note: '', count: 3, path: ['A\u0000b', 5], cover: { edge: 'wide' } },
    { id: '8', title: '\u200b' },
    { title: 'without an id' },
  ];
  expect(read('folders', { folders: [{ name: ' Coast\t', albums, folders: [{ name: '\u200b' }] }] })).toEqual([
    {
      name: 'Coast',
      albums: [
        { id: '7', title: 'Harbour', note: null, count: 3, path: ['Ab'], cover: null },
        { id: '8', title: '#8', note: null, count: null, path: [], cover: null },
      ],
      folders: [{ name: '#?', albums: [], folders: [] }],
    },
  ]);
  expect(read('boxes', { boxes: [{ id: 'attic', name: '' }, { id: '../1' }] })).toEqual([
    { id: 'attic', name: 'attic' },
  ]);
});

it.each<[AnswerName, unknown]>([
  ['folders', {}],
  ['folders', { folders: [null, 7] }],
  ['folders', { folders: [{ name: 'Coast', albums: Array.from({ length: 20_001 }, (_, id) => ({ id })) }] }],
  ['boxes', { boxes: 'none' }],
  ['pictures', { total: 4, next: null }],
  ['pictures', { pictures: [], next: null }],
  ['session', { token: ' ' }],
  ['album', []],
])('a response to %s with another structure is rejected', (name, data) => {
  expect(() => read(name, data)).toThrow(
    expect.objectContaining({ error: expect.objectContaining({ kind: 'unreadable-answer' }) as unknown }),
  );
});
