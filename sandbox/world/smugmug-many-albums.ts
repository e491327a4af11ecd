/** An owner's 300 small albums, generated the same in every run, for tests that read one after another. */
import type { Theme } from './pictures';
import { scatter } from './scatter';
import type { AlbumRow } from './smugmug-album';
import { TRAVEL } from './smugmug-categories';

export const MANY_ALBUMS_COUNT = 300;

const FIRST_ORDINAL = 101;
const FIRST_UPLOAD_MS = Date.parse('2010-01-09T12:00:00Z');
/** The albums cover 14 years. */
const ALBUM_INTERVAL_MS = 17 * 24 * 3_600_000;

const PLACES = ['Ardlow', 'Braemuir', 'Calderby', 'Dunmoor', 'Eskport', 'Fennick', 'Gorsey', 'Hallowby', 'Inverly'];
const SUBJECTS: readonly (readonly [name: string, theme: Theme])[] = [
  ['tides', 'sea'],
  ['woods', 'forest'],
  ['ridges', 'hills'],
  ['skies', 'sky'],
  ['lakeside', 'lake'],
  ['dunes', 'sand'],
  ['by night', 'night'],
];

export const MANY_ALBUMS: readonly AlbumRow[] = Array.from({ length: MANY_ALBUMS_COUNT }, (_, number): AlbumRow => {
  const uploadedFrom = new Date(FIRST_UPLOAD_MS + number * ALBUM_INTERVAL_MS).toISOString();
  const [subject, theme] = SUBJECTS[number % SUBJECTS.length] ?? ['pictures', 'any'];
  const title = `${PLACES[number % PLACES.length] ?? ''} ${subject} ${uploadedFrom.slice(0, 4)}`;
  const pictureCount = 2 + (scatter(number) % 4);
  // 7 and 300 have no common factor, so each position occurs once.
  const position = 1 + ((number * 7) % MANY_ALBUMS_COUNT);
  return [FIRST_ORDINAL + number, title, '', TRAVEL, null, pictureCount, position, 0, uploadedFrom, theme];
});
