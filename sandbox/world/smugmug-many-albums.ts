/** Owners with many small albums, generated the same in every run. */
import type { Theme } from './pictures';
import { scatter } from './scatter';
import type { AlbumRow } from './smugmug-album';
import { TRAVEL } from './smugmug-categories';

const FIRST_UPLOAD_MS = Date.parse('2010-01-09T12:00:00Z');
/** The albums of each owner cover 14 years. */
const SPAN_MS = 5_100 * 24 * 3_600_000;

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

/** For tests that read one album after another. */
export const MANY_ALBUMS = manyAlbums(300, 101);
/** For the benchmark of a long list. */
export const THOUSANDS_OF_ALBUMS = manyAlbums(3_000, 1_001);

function manyAlbums(count: number, firstOrdinal: number): readonly AlbumRow[] {
  return Array.from({ length: count }, (_, number): AlbumRow => {
    const uploadedFrom = new Date(FIRST_UPLOAD_MS + (number * SPAN_MS) / count).toISOString();
    const [subject, theme] = SUBJECTS[number % SUBJECTS.length] ?? ['pictures', 'any'];
    const title = `${PLACES[number % PLACES.length] ?? ''} ${subject} ${uploadedFrom.slice(0, 4)}`;
    const pictureCount = 2 + (scatter(number) % 4);
    // 7 and the count have no common factor, so each position occurs once.
    const position = 1 + ((number * 7) % count);
    return [firstOrdinal + number, title, '', TRAVEL, null, pictureCount, position, 0, uploadedFrom, theme];
  });
}
