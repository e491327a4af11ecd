import { describe, expect, it } from 'vitest';
import { toAlbumId } from './ids';
import { keepIdsExact, readEnvelope } from './envelope';
import { normalizeAlbum, normalizeAlbumDetails } from './normalize-album';
import { normalizeImage } from './normalize';
import { readPacificTime } from './pacific-time';
import { readImages, readLightImages } from './wire';
import { readAlbumInfo, readAlbums } from './wire-album';

const at = (path: string) => `http://sample.smugmug.example/${path}`;
const images = (...rows: unknown[]) => readImages({ Images: rows }).map(normalizeImage);

describe('a picture of SmugMug', () => {
  it('has all fields of a heavy response', () => {
    const [picture] = images({
      id: 5001,
      Key: 'qW3rT',
      Caption: 'Boats & gulls\nsecond line',
      Keywords: 'harbour, gulls,, ',
      FileName: 'IMG_0001.JPG',
      Format: 'JPG',
      Size: 2329517,
      Width: 700,
      Height: '525',
      MD5Sum: 'd41d8cd98f00b204e9800998ecf8427e',
      Position: 7,
      Serial: 0,
      Date: '2010-12-25 09:12:44',
      LastUpdated: '2010-07-26 14:37:26',
      Latitude: '52.1',
      Longtitude: 4.3,
      Altitude: '-3',
      Hidden: false,
      Watermark: '0',
      AlbumURL: at('gallery/1001_aB3dE#5001_qW3rT'),
      OriginalURL: at('O.jpg'),
      LargeURL: '',
      MediumURL: at('M.jpg'),
      TinyURL: at('Ti.jpg'),
      Type: 'Album',
      Nonsense: [1],
    });
    expect(picture).toStrictEqual({
      details: {
        id: '5001_qW3rT',
        title: 'Boats & gulls',
        kind: 'picture',
        safety: 'unknown',
        caption: 'Boats & gulls\nsecond line',
        keywords: ['harbour', 'gulls'],
        fileName: 'IMG_0001.JPG',
        format: 'JPG',
        sizeBytes: 2329517,
        width: 700,
        height: 525,
        md5: 'd41d8cd98f00b204e9800998ecf8427e',
        takenAt: {
          iso: '2010-12-25T09:12:44-08:00',
          precision: 'instant',
          original: { text: '2010-12-25 09:12:44', zoneName: 'US Pacific' },
        },
        updatedAt: {
          iso: '2010-07-26T14:37:26-07:00',
          precision: 'instant',
          original: { text: '2010-07-26 14:37:26', zoneName: 'US Pacific' },
        },
        latitude: 52.1,
        longitude: 4.3,
        altitudeM: -3,
        manualPosition: 7,
        serial: 0,
        isHidden: false,
        hasWatermark: false,
        albumAddress: at('gallery/1001_aB3dE#5001_qW3rT'),
        missingForVisitors: [],
        other: [
          { name: 'Nonsense', value: '["1"]' },
          { name: 'Type', value: 'Album' },
        ],
      },
      sources: [
        { label: 'Tiny', kind: 'picture', url: at('Ti.jpg'), longEdgePx: 100, safety: 'unknown' },
        { label: 'Medium', kind: 'picture', url: at('M.jpg'), longEdgePx: 600, safety: 'unknown' },
        {
          label: 'Original',
          kind: 'picture',
          url: at('O.jpg'),
          longEdgePx: 700,
          isOriginal: true,
          size: { width: 700, height: 525, sizeBytes: 2_329_517 },
          safety: 'unknown',
        },
      ],
      availability: 'available',
    });
  });

  it('is a video, and so is its original, if it has a film in either spelling', () => {
    const rows = [
      { id: 1, Video1280URL: at('1280.mp4') },
      { id: 2, Video12800URL: at('1280.mp4') },
    ];
    for (const { details, sources } of images(
      ...rows.map((row) => ({ ...row, ThumbURL: at('Th.jpg'), OriginalURL: at('O.mp4') })),
    )) {
      expect(details.kind).toBe('video');
      expect(sources.map(({ label, kind }) => [label, kind])).toEqual([
        ['Thumb', 'picture'],
        ['Video 1280', 'video'],
        ['Original', 'video'],
      ]);
    }
  });

  it('has a location if both numbers are valid, in any notation, and no location for 0/0', () => {
    const placeOf = (row: object): unknown => {
      const { latitude, longitude, altitudeM } = images({ id: 1, ...row })[0]?.details ?? {};
      return [latitude, longitude, altitudeM];
    };
    const none = [undefined, undefined, undefined];
    expect(placeOf({ Latitude: '0.00000000000000', Longitude: '0.00000000000000', Altitude: '0' })).toEqual(none);
    expect(placeOf({ Latitude: 0, Longitude: '-0' })).toEqual(none);
    expect(placeOf({ Latitude: '5.1e1', Longitude: '-7.5E-5' })).toEqual([51, -0.000075, undefined]);
    expect(placeOf({ Latitude: '0', Longitude: '.5', Altitude: '0' })).toEqual([0, 0.5, 0]);
    for (const text of ['0x10', '1,5', '1e', 'e1', '.', '1.2.3', '', ' ', 'NaN', '1e999']) {
      expect(placeOf({ Latitude: text, Longitude: '5' }), text).toEqual(none);
    }
    expect(images({ id: 1, Width: '4e3', Size: '1.0', Position: '2.00' })[0]?.details).toMatchObject({
      width: 4000,
      sizeBytes: 1,
      manualPosition: 2,
    });
  });

  it('may have any values in its row, and is left out without other pictures if it has no id', () => {
    const bad = {
      Key: '../x',
      Caption: 4,
      Keywords: [],
      Width: -1,
      Height: 'tall',
      Size: 1e300,
      Latitude: 91,
      Longitude: 'x',
      Hidden: 'maybe',
      LastUpdated: '0000-00-00 00:00:00',
      Date: '0000-00-00 00:00:00',
      TinyURL: 'javascript:alert(1)',
      ThumbURL: 'http://',
    };
    expect(
      images({ Key: 'qW3rT' }, null, { ...bad, id: '7' }, [], { id: 8, FileName: 'a.jpg', Caption: ' ' }),
    ).toStrictEqual([
      {
        details: {
          id: '7',
          title: '#7',
          kind: 'picture',
          safety: 'unknown',
          other: [],
          missingForVisitors: ['fileName', 'isHidden', 'md5'],
        },
        sources: [],
        availability: 'not-available',
      },
      {
        details: {
          id: '8',
          title: 'a.jpg',
          kind: 'picture',
          safety: 'unknown',
          fileName: 'a.jpg',
          other: [],
          missingForVisitors: ['takenAt', 'isHidden', 'md5'],
        },
        sources: [],
        availability: 'not-available',
      },
    ]);
  });
});

describe('a response of SmugMug', () => {
  it('may have its images at the top or in the album, and an empty list in several forms', () => {
    const rows = [{ id: 1, Key: 'aB3dE' }];
    const payloads = [{ Images: rows }, { Album: { id: 9, Images: rows } }, { Images: null, Album: { Images: rows } }];
    expect(payloads.map((payload) => readLightImages(payload).length)).toEqual([1, 1, 1]);
    expect([{}, { Images: null }, { Images: '' }, { Images: [] }, { Album: '' }].flatMap(readLightImages)).toEqual([]);
  });

  it('returns each album and each picture once, even if repeated', () => {
    const rows = [{ id: 1, Key: 'aB3dE' }, { id: 2 }, { id: '1', Key: 'aB3dE' }];
    expect(readLightImages({ Images: rows }).map(({ id }) => id)).toEqual(['1', '2']);
    expect(readImages({ Images: rows }).map(({ id }) => id)).toEqual(['1', '2']);
    expect(readAlbums({ Albums: rows }).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('keeps ids exact, and the texts of the response unchanged', () => {
    const text =
      '{"stat":"ok","Images":[{"id":9007199254740993,"Caption":"\\"id\\":9007199254740993,"},{"id":"18446744073709551615"}]}';
    const envelope = readEnvelope(JSON.parse(keepIdsExact(text)));
    expect(envelope?.stat === 'ok' && readImages(envelope.payload)).toMatchObject([
      { id: '9007199254740993', caption: '"id":9007199254740993,' },
      { id: '18446744073709551615' },
    ]);
  });

  it('describes an album with or without optional fields', () => {
    const [full, bare] = readAlbums({
      Albums: [
        {
          id: 1001,
          Key: 'aB3dE',
          Title: 'Cats & dogs',
          Category: { id: 37, Name: 'Pets' },
          SubCategory: { id: 1, Name: 'Cats' },
          ImageCount: 0,
          Hightlight: { id: 0 },
          LastUpdated: '2010-12-26 16:26:59',
        },
        { id: '1002', Key: null, Highlight: { id: 5001 } },
      ],
    });
    expect(full && normalizeAlbum(full).album).toEqual({
      id: '1001_aB3dE',
      name: 'Cats & dogs',
      description: null,
      pictureCount: 0,
      categoryPath: ['Pets', 'Cats'],
      kind: 'album',
      updatedAt: {
        iso: '2010-12-26T16:26:59-08:00',
        precision: 'instant',
        original: { text: '2010-12-26 16:26:59', zoneName: 'US Pacific' },
      },
      cover: { state: 'none' },
    });
    expect([full?.highlightId, bare?.highlightId, bare && toAlbumId(bare)]).toEqual([undefined, '5001', '1002']);
    expect(bare && normalizeAlbum(bare).album).toMatchObject({
      name: '#1002',
      pictureCount: null,
      cover: { state: 'available', safety: 'unknown' },
    });
  });
});

describe('the details of an album', () => {
  it('have all fields that the owner receives, except the password', () => {
    const album = readAlbumInfo({
      Album: {
        id: 1001,
        Key: 'aB3dE',
        Title: 'Cats',
        Description: 'd',
        Keywords: 'a,b',
        Category: { id: 37, Name: 'Pets' },
        SubCategory: { id: 0 },
        Position: 3,
        Hightlight: { id: 5001 },
        ImageCount: 2,
        LastUpdated: '2010-12-26 16:26:59',
        Header: false,
        EXIF: true,
        Template: { id: 3 },
        SortMethod: 'Date',
        SortDirection: true,
        Password: 'secret-1',
        PasswordHint: 'the cat',
        Public: false,
        ColorCorrection: 2,
        UnsharpAmount: 0.2,
        Community: { id: 0 },
        Backprinting: '',
        Nested: { SitePassword: 'secret-2', a: [1, { SessionID: 'secret-3', b: 'x'.repeat(999) }] },
        SessionID: 'secret-4',
      },
    });
    const details = album && normalizeAlbumDetails(album, []);
    expect(details).toMatchObject({
      id: '1001_aB3dE',
      name: 'Cats',
      key: 'aB3dE',
      description: 'd',
      keywords: ['a', 'b'],
      pictureCount: 2,
      categoryPath: ['Pets'],
      manualPosition: 3,
      sortMethod: 'Date',
      isSortDescending: true,
      isPublic: false,
      hasPassword: true,
      passwordHint: 'the cat',
    });
    expect(details?.other.filter(({ name }) => name !== 'Nested')).toEqual([
      { name: 'ColorCorrection', value: '2' },
      { name: 'Community', value: '0' },
      { name: 'EXIF', value: 'yes' },
      { name: 'Header', value: 'no' },
      { name: 'Highlight', value: '5001' },
      { name: 'Template', value: '3' },
      { name: 'UnsharpAmount', value: '0.2' },
    ]);
    expect(details?.other.map(({ value }) => value.length > 500)).not.toContain(true);
    expect(JSON.stringify(details)).not.toContain('secret-');
  });

  it('contain, for visitors, the categories from the list, or else the numbers of the categories', () => {
    const album = readAlbumInfo({
      Album: {
        id: 1,
        Key: 'aB3dE',
        Highlight: { id: 0 },
        Category: { id: 33 },
        SubCategory: { id: 0 },
        Passworded: true,
      },
    });
    expect(album && normalizeAlbumDetails(album, ['Vacation'])).toEqual({
      id: '1_aB3dE',
      key: 'aB3dE',
      name: '#1',
      categoryPath: ['Vacation'],
      hasPassword: true,
      other: [],
    });
    expect(album && normalizeAlbumDetails(album, []).other).toEqual([{ name: 'Category', value: '33' }]);
  });
});

describe('a time of SmugMug', () => {
  it('is read as Pacific time, in summer and winter, and on days when the clocks change', () => {
    const read = (text: string) => readPacificTime(text)?.iso;
    expect(read('2010-11-07 00:30:00')).toBe('2010-11-07T00:30:00-07:00');
    expect(read('2010-11-07 01:30:00'), 'an hour that occurs twice is read as the first occurrence').toBe(
      '2010-11-07T01:30:00-07:00',
    );
    expect(read('2010-11-07 02:00:00')).toBe('2010-11-07T02:00:00-08:00');
    expect(read('2010-11-08 12:00:00')).toBe('2010-11-08T12:00:00-08:00');
    expect(read('2010-03-14 02:30:00'), 'an hour that does not occur is read as the next hour').toBe(
      '2010-03-14T03:30:00-07:00',
    );
    expect(read('2010-04-04 02:30:00')).toBe('2010-04-04T02:30:00-07:00');
    expect(readPacificTime('2010-11-07 01:30:00')).toEqual({
      iso: '2010-11-07T01:30:00-07:00',
      precision: 'instant',
      isAmbiguous: true,
      original: { text: '2010-11-07 01:30:00', zoneName: 'US Pacific' },
    });
    const hours = [
      '2010-11-07 00:59:59',
      '2010-11-07 01:00:00',
      '2010-11-07 01:59:59',
      '2010-11-07 02:00:00',
      '2010-03-14 02:30:00',
      '2006-10-29 01:00:00',
      '2006-11-05 01:00:00',
    ];
    expect(hours.map((text) => readPacificTime(text)?.isAmbiguous)).toEqual([
      undefined,
      true,
      true,
      undefined,
      undefined,
      true,
      undefined,
    ]);
    expect(
      ['0000-00-00 00:00:00', '2010-02-30 00:00:00', '2010-13-01 00:00:00', '2010-01-01 25:00:00', '', 'soon'].map(
        read,
      ),
    ).toEqual(Array.from({ length: 6 }));
    expect(readPacificTime(undefined)).toBeUndefined();
  });
});
