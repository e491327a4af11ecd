import { expect, it } from 'vitest';
import { type AlbumService, capabilitiesOf } from './album-service';

const core: AlbumService = {
  origin: new URL('https://api.example.test'),
  traits: {
    safetyFlags: false,
    dimensions: true,
    passwords: false,
    albumDetails: false,
    picturePages: false,
    orders: [],
    ownerLookup: 'box-name',
  },
  hasMaskedAnswers: false,
  pageSize: null,
  listOwners: () => Promise.resolve([]),
  findOwner: () => Promise.reject(new Error('no owner')),
  listAlbums: () => Promise.resolve([]),
  describeAlbum: () => Promise.reject(new Error('no album')),
  countPictures: () => Promise.resolve(0),
  listPictures: () => Promise.resolve({ from: 0, total: 0, pictures: [] }),
};

it('a service without optional parts has none of the capabilities that depend on these parts', () => {
  expect(capabilitiesOf(core)).toEqual({
    ...core.traits,
    subscriptions: false,
    impersonation: false,
    categories: false,
    unlistedAlbums: false,
    exif: false,
  });
  const exif = { read: () => Promise.resolve({ fields: [] }) };
  expect(capabilitiesOf({ ...core, exif })).toEqual({ ...capabilitiesOf(core), exif: true });
});

it('rows are not justified if a response contains only one page of the album', () => {
  expect(capabilitiesOf(core).dimensions).toBe(true);
  expect(capabilitiesOf({ ...core, pageSize: 40 }).dimensions).toBe(false);
});
