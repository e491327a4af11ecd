/**
 * Tests the documented details that no other test covers: parameters of calls, sizes, camera data, categories by id.
 */
import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../net/http/http';
import { groupAlbums, lacksCategoryNames, normalizeTree } from './categories';
import { createSmugmugClient } from './client';
import { normalizeExif } from './exif';
import { normalizeImage } from './normalize';
import { jsonAnswer } from '../../testing/services/smugmug-1.2/samples';
import { readImages } from './wire';
import { readAlbums } from './wire-album';
import { readCategories, readSubCategories, subCategoriesOf } from './wire-category';

const SIZES = ['Tiny', 'Thumb', 'Small', 'Medium', 'Large', 'XLarge', 'X2Large', 'X3Large', 'Original'];
const VIDEOS = ['Video320', 'Video640', 'Video960', 'Video1280', 'Video1920'];
const addresses = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`${name}URL`, `http://sample.smugmug.example/${name}`]));
const namesOf = (row: object) =>
  readImages({ Images: [row] }).flatMap((image) =>
    normalizeImage(image).sources.map(({ url, kind }) => `${kind} ${url.split('/').at(-1) ?? ''}`),
  );

describe('a call of SmugMug', () => {
  it('sends its documented parameters, and the API key only in logins', async () => {
    const bodies: Record<string, string>[] = [];
    const send = ({ body, method, url }: HttpRequest) => {
      expect([method, url.href]).toEqual(['POST', 'https://api.example.test/services/api/json/1.2.0/']);
      bodies.push(Object.fromEntries(new URLSearchParams(body)));
      return Promise.resolve(jsonAnswer('{"stat":"ok","Login":{"Session":{"id":"s1"}}}'));
    };
    const client = createSmugmugClient({
      http: { send },
      endpoint: 'https://api.example.test/services/api/json/1.2.0/',
      apiKey: 'k1',
    });
    const request = {
      asksForMaskedForms: true,
      signal: new AbortController().signal,
      passwords: { album: 'p1', site: 'p2' },
    };
    const [album, image] = [
      { id: '1001', key: 'aB3dE' },
      { id: '5001', key: 'qW3rT' },
    ];
    await client.listAlbums('sample', request);
    await client.getAlbums('sample', request);
    await client.getAlbumInfo(album, request);
    await client.listImages(album, request);
    await client.getImages({ id: '1001', key: undefined }, request);
    await client.getImageInfo(album, image, request);
    await client.getImageUrls(album, image, request);
    await client.getImageExif(album, image, request);
    await client.getTree('sample', request);
    await client.getCategories('sample', request);
    await client.getSubCategories('sample', { ...request, passwords: undefined });
    const ofOwner = { SessionID: 's1', NickName: 'sample', SitePassword: 'p2' };
    const ofOldAlbum = { SessionID: 's1', AlbumID: '1001', Password: 'p1', SitePassword: 'p2' };
    const ofAlbum = { ...ofOldAlbum, AlbumKey: 'aB3dE' };
    const ofImage = { ...ofAlbum, ImageID: '5001', ImageKey: 'qW3rT' };
    expect(bodies).toEqual([
      { method: 'smugmug.login.anonymously', APIKey: 'k1' },
      { method: 'smugmug.albums.get', ...ofOwner },
      { method: 'smugmug.albums.get', ...ofOwner, Heavy: '1' },
      { method: 'smugmug.albums.getInfo', ...ofAlbum },
      { method: 'smugmug.images.get', ...ofAlbum },
      { method: 'smugmug.images.get', ...ofOldAlbum, Heavy: '1' },
      { method: 'smugmug.images.getInfo', ...ofImage },
      { method: 'smugmug.images.getURLs', ...ofImage },
      { method: 'smugmug.images.getEXIF', ...ofImage },
      { method: 'smugmug.users.getTree', ...ofOwner },
      { method: 'smugmug.categories.get', ...ofOwner },
      { method: 'smugmug.subcategories.getAll', SessionID: 's1', NickName: 'sample' },
    ]);
  });
});

describe('a picture of SmugMug', () => {
  it('has every listed size, without missing and empty sizes', () => {
    expect(namesOf({ id: 1, ...addresses(SIZES) })).toEqual(SIZES.map((name) => `picture ${name}`));
    const stills = SIZES.slice(0, -1);
    expect(namesOf({ id: 1, ...addresses([...SIZES, ...VIDEOS]) })).toEqual([
      ...stills.map((name) => `picture ${name}`),
      ...[...VIDEOS, 'Original'].map((name) => `video ${name}`),
    ]);
    expect(namesOf({ id: 1, ThumbURL: 'http://sample.smugmug.example/Thumb', LargeURL: '', XLargeURL: null })).toEqual([
      'picture Thumb',
    ]);
  });

  it('takes the address of its page from the album if the picture has no address', () => {
    const [own, ofAlbum] = readImages({
      Images: [
        { id: 1, AlbumURL: 'http://a.example/1', Album: { URL: 'http://a.example/2' } },
        { id: 2, Album: { URL: 'http://a.example/2' } },
      ],
    });
    expect([own?.albumUrl, ofAlbum?.albumUrl]).toEqual(['http://a.example/1', 'http://a.example/2']);
  });

  it('has all documented camera data, as numbers or as text', () => {
    const texts = [
      'DateTime',
      'DateTimeOriginal',
      'DateTimeDigitized',
      'Make',
      'Model',
      'ExposureTime',
      'Aperture',
      'FocalLength',
      'CCDWidth',
    ];
    const fractions = [
      'CompressedBitsPerPixel',
      'ExposureBiasValue',
      'DigitalZoomRatio',
      'SubjectDistance',
      'ColorSpace',
      'Brightness',
    ];
    const integers = [
      'ISO',
      'FocalLengthIn35mmFilm',
      'Flash',
      'Metering',
      'ExposureProgram',
      'ExposureMode',
      'LightSource',
      'WhiteBalance',
      'Contrast',
      'Saturation',
      'Sharpness',
      'SubjectDistanceRange',
      'SensingMethod',
    ];
    const row: Record<string, unknown> = { id: 1 };
    for (const name of [...texts, ...fractions]) row[name] = 'x';
    for (const name of integers) row[name] = 0;
    const { fields } = normalizeExif(row);
    expect(fields).toHaveLength(28);
    expect(fields.filter(({ value }) => value === '0')).toHaveLength(integers.length);
    expect(normalizeExif({ id: 1 }).fields).toEqual([]);
  });
});

describe('camera data that the camera does not know', () => {
  it('is written as a fraction over zero, and left out', () => {
    const unknown = {
      ExposureTime: '0/0',
      Aperture: 'f/0',
      FocalLength: '0 / 0',
      ExposureBiasValue: '-0/0',
      SubjectDistance: '1/0',
      Brightness: 'NaN',
      ShutterSpeedValue: '0/0',
    };
    expect(normalizeExif({ id: 1, ...unknown }).fields).toEqual([]);
    const known = {
      ExposureTime: '1/60',
      Aperture: 'f/2.8',
      FocalLength: '4600/1000',
      ExposureBiasValue: '0/3',
      Flash: 0,
      Model: 'F0',
    };
    expect(normalizeExif({ id: 1, ...known }).fields).toHaveLength(6);
  });
});

describe('categories', () => {
  it('are found under the name of the other list, nested or side by side', () => {
    const albums = readAlbums({ Albums: [{ id: 1, Category: { id: 37 }, SubCategory: { id: 20001 } }] });
    const grouped = [
      { name: 'Pets', albumIds: [], subCategories: [{ name: 'Cats', albumIds: ['1'], subCategories: [] }] },
    ];
    const pets = { id: 37, Title: 'Pets' };
    const cats = { id: 20001, Title: 'Cats', Category: { id: 37 } };
    const categories = readCategories({ Categories: [pets] });
    expect(groupAlbums(albums, categories, readSubCategories({ Categories: [cats] }))).toEqual(grouped);
    expect(
      groupAlbums(albums, categories, readSubCategories({ Categories: [{ ...pets, SubCategories: [cats] }] })),
    ).toEqual(grouped);
    for (const payload of [
      { Categories: [{ ...pets, SubCategories: [cats] }] },
      { Categories: [{ ...pets, Categories: [cats] }] },
      { Categories: [pets, cats] },
    ]) {
      const nested = readCategories(payload);
      expect(groupAlbums(albums, nested, nested.flatMap(subCategoriesOf))).toEqual(grouped);
    }
    const tree = {
      Categories: [
        { id: 37, Name: 'Pets' },
        { id: 20001, Name: 'Cats', Category: { id: 37 }, Albums: [{ id: 1 }] },
      ],
    };
    expect(normalizeTree(readCategories(tree))).toEqual(grouped);
  });

  it('that albums name by number only are named by the category lists, which use Title', () => {
    const albums = readAlbums({
      Albums: [
        { id: 1, Category: { id: 37 }, SubCategory: { id: 20001 } },
        { id: 2, Category: { id: '37' } },
        { id: 3, Category: { id: 0 } },
        { id: 4, Category: { id: 99 } },
      ],
    });
    const categories = readCategories({ Categories: [{ id: 37, Title: 'Pets' }] });
    const subCategories = readSubCategories({ SubCategories: [{ id: 20001, Title: 'Cats', Category: { id: 37 } }] });
    expect(lacksCategoryNames(albums)).toBe(true);
    expect(groupAlbums(albums, categories, subCategories)).toEqual([
      { name: 'Pets', albumIds: ['2'], subCategories: [{ name: 'Cats', albumIds: ['1'], subCategories: [] }] },
      { name: 'Other', albumIds: ['3'], subCategories: [] },
      { name: '#99', albumIds: ['4'], subCategories: [] },
    ]);
  });
});
