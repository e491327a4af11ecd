import { describe, expect, it } from 'vitest';
import { readAlbumText, readOwnerText } from './links';

const API = 'https://api.smugmug.com/api/v2';
const NODE = { names: 'node', key: 'xK2bQ' } as const;

describe('A text that names an owner', () => {
  it.each([
    ['tidelines', { names: 'user', nickName: 'tidelines' }],
    ['@tidelines ', { names: 'user', nickName: 'tidelines' }],
    ['https://tidelines.smugmug.com', { names: 'user', nickName: 'tidelines' }],
    ['tidelines.smugmug.com/Landscapes', { names: 'user', nickName: 'tidelines' }],
    ['https://tidelines.smugmug.com/Landscapes/Coast/n-xK2bQ', { names: 'node', key: 'xK2bQ' }],
    ['https://tidelines.smugmug.com/Landscapes/Coast/n-xK2bQ/i-L4CxBdg/A', { ...NODE, picture: 'L4CxBdg' }],
    ['https://tidelines.smugmug.com/Coast/i-L4CxBdg', { names: 'image', key: 'L4CxBdg', picture: 'L4CxBdg' }],
    ['https://photos.example.org/Coast/n-xK2bQ/i-L4CxBdg', { ...NODE, picture: 'L4CxBdg' }],
    ['https://www.smugmug.com/gallery/n-GLCjnD', { names: 'node', key: 'GLCjnD' }],
    ['https://tidelines.smugmug.com/gallery/1234567_aB3dE6', { names: 'album', key: 'aB3dE6' }],
    ['http://tidelines.smugmug.com/gallery/1234567_aB3dE6#987_qW3rT', { names: 'album', key: 'aB3dE6' }],
  ])('%s', (text, meant) => {
    expect(readOwnerText(text, API)).toEqual(meant);
  });

  it.each([
    '',
    'two words',
    'https://www.smugmug.com',
    'https://api.smugmug.com/api/v2/user/tidelines',
    'https://photos.example.org/Coast',
    'https://photos.example.org/n-/i-',
    'https://photos.example.org/n-..%2F',
    'javascript:n-xK2bQ',
    'https://',
  ])('is not %j', (text) => {
    expect(readOwnerText(text, API)).toBeUndefined();
  });

  it('may be a link of a stand-in, which has the nickname first in the path', () => {
    expect(readOwnerText('http://127.0.0.1:41002/tidelines/Coast', 'http://127.0.0.1:41007/api/v2')).toEqual({
      names: 'user',
      nickName: 'tidelines',
    });
  });
});

describe('A text that names an album', () => {
  it('is a key or a link to the album or to one of its pictures', () => {
    expect(readAlbumText(' aB3dE6 ')).toEqual({ names: 'album', key: 'aB3dE6' });
    expect(readAlbumText('tidelines.smugmug.com/Coast/n-xK2bQ')).toEqual({ names: 'node', key: 'xK2bQ' });
    expect(readAlbumText('tidelines.smugmug.com/gallery/1234567_aB3dE6')).toEqual({ names: 'album', key: 'aB3dE6' });
  });

  it('is not the link of a whole site, or any other text', () => {
    for (const text of ['', 'two words', 'a/b', '../aB3dE6', 'tidelines.smugmug.com', '🙂']) {
      expect(readAlbumText(text), text).toBeUndefined();
    }
  });
});
