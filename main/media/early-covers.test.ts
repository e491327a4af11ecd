import { expect, it, vi } from 'vitest';
import type { Album, IdentityKey } from '../../preload/contract';
import { fetchCoversEarly } from './early-covers';

const MINE = 'pictures-api:1:mine' as IdentityKey;

function album(id: string, state: Album['cover']['state'] = 'available'): Album {
  return { id, cover: { state } } as Album; // the other fields are not read
}

it('asks for the covers of the first albums that have one, without a lease', () => {
  const read = vi.fn(() => Promise.reject(new Error('offline')));
  const { signal } = new AbortController();
  const albums = [
    album('none', 'none'),
    album('closed', 'withheld'),
    ...Array.from({ length: 30 }, (_, n) => album(`${n}`)),
  ];
  fetchCoversEarly({ read }, MINE, albums, signal);
  expect(read).toHaveBeenCalledTimes(10);
  expect(read).toHaveBeenCalledWith(
    expect.objectContaining({ kind: 'cover', identity: MINE, albumId: '0' }),
    null,
    signal,
  );
});
