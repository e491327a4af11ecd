import { describe, expect, it } from 'vitest';
import { countOf, inSequence, normalizeAlbum, normalizePicture } from './normalize';
import { parseAlbums, parseGallery } from './wire';
import { parseCredentials } from './wire-people';

const albums = (value: unknown) => parseAlbums(value, '500001') ?? [];
const pictures = (...rows: unknown[]) =>
  (parseGallery({ Pictures: rows })?.pictures ?? []).map((picture) => normalizePicture(picture, 'not-subscribed'));

describe('an album of the Pictures API', () => {
  it('needs only its id, and reads both spellings of an address', () => {
    const [full, bare] = albums([
      {
        UserID: 1,
        AlbumID: 12,
        AlbumName: 'Harbour',
        AlbumDescription: '',
        AlbumSize: 2,
        ThumbSafe: true,
        ThumbURL: '//cdn.example.test/1.jpg',
        PictureIDs: [1, 2, 3],
      },
      { AlbumID: '13', AlbumName: 7, ThumbUrl: 'javascript:alert(1)', PictureIDs: null },
    ]).map((album) => normalizeAlbum(album, false));
    expect(full).toEqual({
      album: {
        id: '500001/12',
        name: 'Harbour',
        description: null,
        pictureCount: 3,
        categoryPath: [],
        updatedAt: null,
        cover: { state: 'available', safety: 'safe' },
        kind: 'album',
      },
      coverSource: {
        label: 'Thumb',
        kind: 'picture',
        url: 'https://cdn.example.test/1.jpg',
        longEdgePx: null,
        safety: 'safe',
      },
    });
    expect(bare).toMatchObject({ album: { id: '500001/13', name: '#13', pictureCount: null }, coverSource: null });
  });

  it('without a cover is withheld, unless it is empty or belongs to the account', () => {
    const [some, none] = albums([
      { AlbumID: 1, AlbumSize: 2, ThumbSafe: false, ThumbUrl: null },
      { AlbumID: 2, AlbumSize: 0, ThumbUrl: null },
    ]);
    const coverOf = (album: typeof some, isOwn: boolean) => album && normalizeAlbum(album, isOwn).album.cover;
    expect(coverOf(some, false)).toEqual({ state: 'withheld', reason: 'not-subscribed', safety: 'unsafe' });
    expect([coverOf(some, true), coverOf(none, false)]).toEqual([{ state: 'none' }, { state: 'none' }]);
  });

  it('is sorted by its sequence number, and comes last in the original order if it has no number', () => {
    const rows = [
      { AlbumID: 1 },
      { AlbumID: 2, Sequence: 5 },
      { AlbumID: 3 },
      { AlbumID: 4, Sequence: 0 },
      null,
      'x',
      {},
      [1],
    ];
    expect(inSequence(albums(rows)).map(({ albumId }) => albumId)).toEqual(['4', '2', '1', '3']);
    expect(albums(rows).map(countOf)).toEqual([null, null, null, null]);
  });
});

describe('a name of the Pictures API', () => {
  it('is cleaned, and becomes the ID if nothing in it is visible', () => {
    const rows = [
      { AlbumID: 19, AlbumName: '\u200b\u200b\u2060' },
      { AlbumID: 20, AlbumName: 'Ha\u202erbour\n\u00a0 east' },
      { AlbumID: 21, AlbumName: ' ' },
      { AlbumID: 22, AlbumName: 'x'.repeat(300) },
    ];
    expect(albums(rows).map((album) => normalizeAlbum(album, true).album.name)).toEqual([
      '#19',
      'Harbour east',
      '#21',
      'x'.repeat(100),
    ]);
    const person = parseCredentials({ UserID: 7, Nickname: '\u3164', GroupID: 8, GroupName: '\u2066Marsh\u2069' });
    expect(person).toMatchObject({ nickname: '#7', groupName: 'Marsh' });
  });
});

describe('a safety flag of the Pictures API', () => {
  const safetyOf = (ThumbSafe: unknown) =>
    pictures({
      PictureID: 1,
      ThumbSafe,
      ThumbURL: 'https://cdn.example.test/1.jpg',
      ImageSafe: ThumbSafe,
      ImageURL: 'https://cdn.example.test/2.jpg',
    })[0]?.sources.map(({ safety }) => safety);

  it.each([true, 1, '1', 'true', 'True'])('that is %j marks the picture as safe', (flag) => {
    expect(safetyOf(flag)).toEqual(['safe', 'safe']);
  });

  it.each([undefined, null])('that is %j leaves the picture unrated', (flag) => {
    expect(safetyOf(flag)).toEqual(['unknown', 'unknown']);
  });

  it.each(
    [
      false,
      0,
      'false',
      'False',
      'no',
      'yes',
      '',
      ' ',
      'TRUE',
      'true ',
      2,
      -1,
      1.5,
      Number.NaN,
      [],
      [true],
      {},
      { value: true },
    ].map((flag) => [flag]),
  )('that is %j marks the picture as unsafe', (flag) => {
    expect(safetyOf(flag)).toEqual(['unsafe', 'unsafe']);
  });
});

describe('a picture of the Pictures API', () => {
  it('is as safe as the less safe of its two sizes', () => {
    const [mixed, unrated, safe] = pictures(
      {
        PictureID: 1,
        Title: 'Low tide',
        Description: 'East',
        DateUploaded: '2024-06-03T09:14:51.2',
        Size: 482113,
        ThumbSafe: true,
        ThumbUrl: 'https://cdn.example.test/t/1.jpg',
        ImageSafe: false,
        ImageURL: 'https://cdn.example.test/i/1.jpg',
      },
      { PictureID: 2, ThumbSafe: true, ThumbURL: 'https://cdn.example.test/t/2.jpg', ImageUrl: null },
      { PictureID: 3, ThumbSafe: 1, ImageSafe: '1', ThumbURL: null, ImageURL: null },
    );
    expect(mixed).toStrictEqual({
      details: {
        id: '1',
        title: 'Low tide',
        kind: 'picture',
        safety: 'unsafe',
        caption: 'East',
        sizeBytes: 482113,
        uploadedAt: { iso: '2024-06-03T09:14:51.2', precision: 'unzoned' },
        missingForVisitors: [],
        other: [],
      },
      sources: [
        { label: 'Thumb', kind: 'picture', url: 'https://cdn.example.test/t/1.jpg', longEdgePx: null, safety: 'safe' },
        {
          label: 'Image',
          kind: 'picture',
          url: 'https://cdn.example.test/i/1.jpg',
          longEdgePx: null,
          isOriginal: true,
          safety: 'unsafe',
        },
      ],
      availability: 'available',
    });
    expect([unrated?.details.safety, unrated?.details.title, unrated?.availability]).toEqual([
      'unknown',
      '#2',
      'available',
    ]);
    expect([safe?.details.safety, safe?.availability, safe?.sources]).toEqual(['safe', 'not-subscribed', []]);
  });

  it('has no date if the value means never, and is left out if it has no id', () => {
    const dates = ['0001-01-01T00:00:00', '2024-13-01T00:00:00', 'yesterday', 5, null];
    const rows = dates.map((DateUploaded, index) => ({ PictureID: index + 1, DateUploaded, Size: 'large' }));
    const read = pictures({ Title: 'no id' }, ...rows, { PictureID: 9, DateUploaded: '2024-06-03T09:14:51Z' });
    expect(read.map(({ details }) => details.uploadedAt)).toEqual([
      ...dates.map(() => undefined),
      { iso: '2024-06-03T09:14:51Z', precision: 'instant' },
    ]);
    expect(read.map(({ details }) => details.id)).toEqual(['1', '2', '3', '4', '5', '9']);
  });
});

describe('an envelope of the Pictures API', () => {
  it('may have no pictures but must have the right type', () => {
    expect(parseGallery({ PicturesTotal: 0, Pictures: null })).toEqual({ picturesTotal: 0, pictures: [], rowCount: 0 });
    expect([
      parseGallery([]),
      parseGallery('Verified'),
      parseAlbums({}, '1'),
      parseCredentials({ UserID: null }),
    ]).toEqual([undefined, undefined, undefined, undefined]);
    expect([
      parseCredentials({ UserID: 500001 })?.userId,
      parseCredentials({ UserID: '500001', Extra: 1 })?.userId,
    ]).toEqual(['500001', '500001']);
  });
});
