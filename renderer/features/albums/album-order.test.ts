import { expect, it } from 'vitest';
import type { Album, AlbumId, Timestamp } from '../../../preload/contract';
import { albumsMeant, sortAlbums, sortsOf } from './album-order';

function album(fields: Partial<Omit<Album, 'id'>> & { readonly id?: string }): Album {
  return {
    name: '',
    description: null,
    pictureCount: 0,
    categoryPath: [],
    updatedAt: null,
    cover: { state: 'none' },
    kind: 'album',
    ...fields,
    id: (fields.id ?? 'album') as AlbumId,
  };
}

const on = (day: string): Timestamp => ({ iso: `${day}T12:00:00Z`, precision: 'instant' });
const named = (...names: string[]): Album[] => names.map((name) => album({ id: name, name }));
const namesOf = (albums: readonly Album[]): string[] => albums.map(({ name }) => name);
const byName = (albums: readonly Album[], language: string, isDescending = false): string[] =>
  namesOf(sortAlbums(albums, { sortBy: 'name', isDescending }, new Intl.Collator(language, { numeric: true })));

it('names are sorted as the person’s language sorts them, with numbers by their value', () => {
  expect(byName(named('Trip 10', 'Trip 9', 'trip 2'), 'en')).toEqual(['trip 2', 'Trip 9', 'Trip 10']);
  expect(byName(named('Zebra', 'Äpfel', 'Apfel'), 'de')).toEqual(['Apfel', 'Äpfel', 'Zebra']);
  expect(byName(named('Zebra', 'Äpple', 'Apfel'), 'sv')).toEqual(['Apfel', 'Zebra', 'Äpple']);
  expect(byName(named('Izmir', 'Isparta', 'Iğdır', 'Ilgaz'), 'tr')).toEqual(['Iğdır', 'Ilgaz', 'Isparta', 'Izmir']);
  expect(byName(named('Trip 1', 'Trip 2'), 'en', true)).toEqual(['Trip 2', 'Trip 1']);
});

it('albums without a date or a count come last in both directions, in the service’s order', () => {
  const albums = [
    album({ id: 'a', name: 'a', updatedAt: null, pictureCount: null }),
    album({ id: 'b', name: 'b', updatedAt: on('2024-05-01'), pictureCount: 3 }),
    album({ id: 'c', name: 'c', updatedAt: null, pictureCount: 0 }),
    album({ id: 'd', name: 'd', updatedAt: on('2019-05-01'), pictureCount: 40 }),
  ];
  const sorted = (sortBy: 'updated' | 'count', isDescending: boolean): string =>
    namesOf(sortAlbums(albums, { sortBy, isDescending })).join('');
  expect(sorted('updated', true)).toBe('bdac');
  expect(sorted('updated', false)).toBe('dbac');
  expect(sorted('count', true)).toBe('dbca');
  expect(sorted('count', false)).toBe('cbda');
});

it('only orders whose values the service states are offered', () => {
  expect(sortsOf([album({ updatedAt: null, pictureCount: 3 })])).toEqual(['service', 'name', 'count']);
  expect(sortsOf([album({ updatedAt: on('2024-05-01'), pictureCount: null })])).toEqual(['service', 'name', 'updated']);
});

it('the filter finds names and descriptions as a person types them', () => {
  const albums = [
    album({ id: '1', name: 'Île de Ré', description: 'Été 2019' }),
    album({ id: '2', name: 'I\u0307stanbul', description: null }),
    album({ id: '3', name: 'Straßen', description: null }),
  ];
  expect(namesOf(albumsMeant(albums, 'ile ete'))).toEqual(['Île de Ré']);
  expect(namesOf(albumsMeant(albums, 'istan'))).toEqual(['I\u0307stanbul']);
  expect(namesOf(albumsMeant(albums, 'STRASS'))).toEqual(['Straßen']);
  expect(albumsMeant(albums, ' ')).toBe(albums);
});
