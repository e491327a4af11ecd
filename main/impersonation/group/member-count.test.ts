import { expect, it } from 'vitest';
import type { AlbumId } from '../../../preload/contract';
import type { AlbumRecord } from '../../services/album-service';
import { type AlbumCount, COUNT_KEPT_MS, COUNT_LIMITS, MemberCount } from './member-count';

function recordOf(id: string, pictureCount: number | null, isCoverSafe = true): AlbumRecord {
  return {
    album: {
      id: id as AlbumId,
      name: id,
      description: null,
      pictureCount,
      categoryPath: [],
      updatedAt: null,
      cover: { state: 'available', safety: isCoverSafe ? 'safe' : 'unsafe' },
      kind: 'album',
    },
    coverSource: null,
  };
}

const counted = (unsafe: number, read: number): AlbumCount => ({ unsafe, unrated: 0, read, uncounted: null });

function readAll(count: MemberCount, nowMs = 0): string[] {
  const ids: string[] = [];
  for (let album = count.begin(); album; album = count.begin()) {
    ids.push(album.id);
    count.end(album.id, counted(1, 2), nowMs);
  }
  return ids;
}

it('a member without pictures is counted without a request, and an album of unknown size is read', () => {
  const count = new MemberCount();
  count.list([recordOf('empty', 0)], 0);
  expect([count.begin(), count.present()]).toMatchObject([null, { progress: 'done', read: 0, uncounted: [] }]);
  count.list([recordOf('empty', 0), recordOf('unknown', null)], 0);
  expect(readAll(count)).toEqual(['unknown']);
});

it('an album is read again if its number of pictures or the safety of its cover has changed, or if its count is old', () => {
  const count = new MemberCount();
  count.list([recordOf('a', 2), recordOf('b', 2), recordOf('c', 2)], 0);
  expect(readAll(count)).toEqual(['a', 'b', 'c']);
  count.list([recordOf('a', 3), recordOf('b', 2, false), recordOf('c', 2), recordOf('d', 1)], 1);
  expect(count.present(), 'earlier numbers stay until the album is read').toMatchObject({ unsafe: 3, albumsRead: 1 });
  expect(readAll(count)).toEqual(['a', 'b', 'd']);
  count.list([recordOf('c', 2)], COUNT_KEPT_MS);
  expect([readAll(count), count.present().unsafe]).toEqual([['c'], 1]);
});

it('albums and pages beyond the limits for one member are reported as not counted', () => {
  const count = new MemberCount();
  count.list(
    Array.from({ length: COUNT_LIMITS.albums + 7 }, (_none, index) => recordOf(`album ${index}`, 2)),
    0,
  );
  expect(readAll(count)).toHaveLength(COUNT_LIMITS.albums);
  expect(count.present()).toMatchObject({ progress: 'done', uncounted: [{ why: 'too-many', albums: 7 }] });
  const pages = Array.from({ length: COUNT_LIMITS.pages + 1 }, () => count.takePage());
  expect(pages.lastIndexOf(true)).toBe(COUNT_LIMITS.pages - 1);
});

it('what could not be read is never counted as nothing, and is tried again if the reason may have passed', () => {
  const count = new MemberCount();
  count.list([recordOf('a', 2), recordOf('b', 2), recordOf('c', 2)], 0);
  expect(count.present()).toMatchObject({ progress: 'waiting', read: 0, albumsRead: 0, albumsToRead: 3 });
  count.begin();
  count.end('a' as AlbumId, { ...counted(0, 0), uncounted: 'forbidden' }, 0);
  count.begin();
  count.giveUp('offline');
  expect(count.present()).toMatchObject({
    progress: 'done',
    uncounted: [
      { why: 'forbidden', albums: 1 },
      { why: 'offline', albums: 2 },
    ],
  });
  count.retry();
  expect(readAll(count)).toEqual(['b', 'c']);
});
