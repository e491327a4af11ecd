import { describe, expect, it } from 'vitest';
import { readAlbumText, readOwnerText } from './links';

const SMUGMUG = 'https://api.smugmug.com/services/api/json/1.2.0/';
const SANDBOX = 'http://127.0.0.1:41002/services/api/rest/1.2.0/';
const KEYED = { id: '1001', key: 'aB3dE' };

describe('pasted text', () => {
  it.each([
    ['tidelines', SMUGMUG, 'tidelines', undefined],
    [' @Tide-Lines ', SMUGMUG, 'Tide-Lines', undefined],
    ['tidelines.smugmug.com', SMUGMUG, 'tidelines', undefined],
    ['HTTPS://Tidelines.SmugMug.com/', SMUGMUG, 'tidelines', undefined],
    ['http://tidelines.smugmug.com/gallery/1001', SMUGMUG, 'tidelines', { id: '1001', key: undefined }],
    ['http://tidelines.smugmug.com/gallery/1001_aB3dE#5001_qW3rT', SMUGMUG, 'tidelines', KEYED],
    ['http://tidelines.smugmug.com/gallery/1001_aB3dE/1/5001_qW3rT', SMUGMUG, 'tidelines', KEYED],
    ['tidelines.smugmug.com/Vacation/Harbour-walk/1001_aB3dE#5001_qW3rT', SMUGMUG, 'tidelines', KEYED],
    ['tidelines.smugmug.com/Vacation/Harbour-walk/1001_aB3dE?x=1#!i=5001&k=qW3rT', SMUGMUG, 'tidelines', KEYED],
    ['tidelines.smugmug.com/Vacation/Harbour-walk/IMG0001/5001_qW3rT-Th.jpg', SMUGMUG, 'tidelines', undefined],
    ['http://127.0.0.1:41009/tidelines/Vacation/Harbour-walk/1001_aB3dE#5001_qW3rT', SANDBOX, 'tidelines', KEYED],
    ['127.0.0.1:41009/tidelines', SANDBOX, 'tidelines', undefined],
    [
      'tidelines.photos.example/Vacation/x/1001_aB3dE',
      'https://api.photos.example/hack/json/1.2.0/',
      'tidelines',
      KEYED,
    ],
  ])('names an owner: %s', (text, endpoint, nickName, album) => {
    expect(readOwnerText(text, endpoint)).toEqual({ nickName, album });
  });

  it.each([
    '',
    'two words',
    'https://www.smugmug.com/gallery/1001_aB3dE',
    'https://smugmug.com',
    'https://smugmug.com.evil.example/tidelines',
    'https://evilsmugmug.com/x',
    'a.b.smugmug.com',
    '-x',
    'x'.repeat(64),
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://elsewhere.example/tidelines',
    'http://[',
    'tide_lines',
    '../x',
    '%00',
    'http://127.0.0.1/',
  ])('names no owner: %s', (text) => {
    expect(readOwnerText(text, SMUGMUG)).toBeUndefined();
  });

  it.each([
    '1001_aB3dE',
    ' 1001 aB3dE ',
    '1001, aB3dE',
    '1001/aB3dE',
    'https://www.elsewhere.example/gallery/1001_aB3dE/1/5001_qW3rT',
    'tidelines.smugmug.com/Vacation/x/1001_aB3dE#5001_qW3rT',
  ])('names an album: %s', (text) => {
    expect(readAlbumText(text)).toEqual(KEYED);
  });

  it('names an album without a key, from before keys existed', () => {
    expect(['1001', 'http://tidelines.smugmug.com/gallery/1001'].map(readAlbumText)).toEqual([
      { id: '1001', key: undefined },
      { id: '1001', key: undefined },
    ]);
  });

  it.each([
    '',
    'aB3dE',
    '1001_',
    '1001 a b',
    '-1_x',
    '1'.repeat(21),
    'https://x.example/',
    'https://x.example/5001_qW3rT-Th.jpg',
    'http://x.example/gallery/',
    '1001_é',
  ])('names no album: %s', (text) => {
    expect(readAlbumText(text)).toBeUndefined();
  });
});
