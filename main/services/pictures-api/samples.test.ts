import { describe, expect, it } from 'vitest';
import { readValue } from './answer';
import { assertAnswered } from './failures';
import { answerOf, SAMPLES, SEED } from '../../testing/services/pictures-api/samples';

function read(body: string, contentType: string): unknown {
  const answer = answerOf(body, contentType);
  return readValue(answer, assertAnswered(answer));
}

describe('Every sample of the Pictures API', () => {
  it.each(SAMPLES)('has the same content in JSON and XML: $name', ({ json, xml, parse }) => {
    const rows = parse(read(json, 'application/json; charset=utf-8'));
    expect(rows).toBeDefined();
    expect(rows).not.toEqual([]);
    expect(parse(read(xml, 'application/xml; charset=utf-8'))).toStrictEqual(rows);
    expect(parse(read(`<?xml version="1.0"?>${xml.replace(/>\s+</g, '><')}`, ''))).toStrictEqual(rows);
  });

  it('has the intended values, if it is the sample of the seed', () => {
    expect(SEED.parse(read(SEED.xml, 'text/xml'))).toEqual([
      {
        userId: '123456',
        albumId: '1',
        name: 'Look at my pictures',
        description: 'My new album!',
        size: 2,
        pictureIds: ['1', '2'],
        sequence: 0,
        isThumbSafe: false,
        thumbUrl: undefined,
        other: [],
      },
    ]);
  });
});

describe('An XML response', () => {
  const root = '<ArrayOfPictureAlbum xmlns:x="http://www.w3.org/2001/XMLSchema-instance"';
  const cases = [
    ['no albums', `${root}/>`, []],
    ['a list that is null', `${root} x:nil="true"/>`, []],
    [
      'no ids',
      `${root}><PictureAlbum><AlbumID>1</AlbumID><PictureIDs/></PictureAlbum></ArrayOfPictureAlbum>`,
      [{ albumId: '1', pictureIds: [] }],
    ],
    [
      'ids that are null',
      `${root}><PictureAlbum><AlbumID>1</AlbumID><PictureIDs x:nil="true"/></PictureAlbum></ArrayOfPictureAlbum>`,
      [{ albumId: '1', pictureIds: undefined }],
    ],
    [
      'an id of 64 bits',
      `${root}><PictureAlbum><AlbumID>9223372036854775807</AlbumID></PictureAlbum></ArrayOfPictureAlbum>`,
      [{ albumId: '9223372036854775807' }],
    ],
    [
      'a name of words and symbols',
      `${root}><PictureAlbum><AlbumID>1</AlbumID><AlbumName> A &amp; &#x2013; <![CDATA[<b>]]> 12</AlbumName></PictureAlbum></ArrayOfPictureAlbum>`,
      [{ name: 'A & – <b> 12' }],
    ],
    [
      'an empty flag',
      `${root}><PictureAlbum><AlbumID>1</AlbumID><ThumbSafe/></PictureAlbum></ArrayOfPictureAlbum>`,
      [{ isThumbSafe: false }],
    ],
    [
      'a flag that is not a boolean',
      `${root}><PictureAlbum><AlbumID>1</AlbumID><ThumbSafe>False</ThumbSafe></PictureAlbum></ArrayOfPictureAlbum>`,
      [{ isThumbSafe: false }],
    ],
    [
      'a flag that is true',
      `${root}><PictureAlbum><AlbumID>1</AlbumID><ThumbSafe>True</ThumbSafe></PictureAlbum></ArrayOfPictureAlbum>`,
      [{ isThumbSafe: true }],
    ],
    [
      'a flag that is null',
      `${root}><PictureAlbum><AlbumID>1</AlbumID><ThumbSafe x:nil="true"/></PictureAlbum></ArrayOfPictureAlbum>`,
      [{ isThumbSafe: undefined }],
    ],
    [
      'a name of digits',
      `${root}><PictureAlbum><AlbumID>1</AlbumID><AlbumName>007</AlbumName></PictureAlbum></ArrayOfPictureAlbum>`,
      [{ name: '007' }],
    ],
  ] as const;
  it.each(cases)('is read correctly with %s', (_, xml, albums) => {
    expect(SEED.parse(read(xml, 'application/xml'))).toMatchObject(albums);
  });
});

describe('A JSON response', () => {
  it('keeps 64-bit ids and long digits in texts exactly', () => {
    const json = String.raw`[{"AlbumID":9223372036854775807,"AlbumName":"\" 9223372036854775807,1234567890123456789","PictureIDs":[9007199254740993,18446744073709551615],
      "Ratio":0.12345678901234566,"Big":1e-1234567890123456,"Sequence":-9223372036854775808}]`;
    expect(SEED.parse(read(json, 'application/json'))).toMatchObject([
      {
        albumId: '9223372036854775807',
        name: '" 9223372036854775807,1234567890123456789',
        pictureIds: ['9007199254740993', '18446744073709551615'],
        sequence: undefined,
        other: [
          { name: 'Ratio', value: '0.12345678901234566' },
          { name: 'Big', value: '0' },
        ],
      },
    ]);
  });
});
