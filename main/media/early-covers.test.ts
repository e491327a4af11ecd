import { expect, it, vi } from 'vitest';
import type { Album, IdentityKey } from '../../preload/contract';
import { MANAGER } from '../testing/impersonation/manager';
import { openPictures } from '../testing/media/handler-under-test';
import { fetchCoversEarly } from './early-covers';

const MINE = 'pictures-api:1:mine' as IdentityKey;

function album(id: string, state: Album['cover']['state'] = 'available'): Album {
  return { id, cover: { state } } as Album; // the other fields are not read
}

it('asks for the covers of the first albums that have one, without a lease', () => {
  const read = vi.fn(() => Promise.reject(new Error('offline')));
  const { signal } = new AbortController();
  const some = [
    album('none', 'none'),
    album('closed', 'withheld'),
    ...Array.from({ length: 30 }, (_, n) => album(`${n}`)),
  ];
  fetchCoversEarly({ read }, { identity: MINE, albums: some, shownCount: 6 }, signal);
  expect(read).toHaveBeenCalledTimes(4);
  expect(read).toHaveBeenCalledWith(
    expect.objectContaining({ kind: 'cover', identity: MINE, albumId: '0' }),
    null,
    signal,
  );
});

it('sends one request for a cover that the window asks for too, before and after it has arrived', async () => {
  const { albumId, manager, openHandler } = await openPictures();
  const { handler } = openHandler();
  const { signal } = new AbortController();
  const results: ReturnType<typeof handler.read>[] = [];
  const read: typeof handler.read = (...request) => {
    const result = handler.read(...request);
    results.push(result);
    return result;
  };
  const { library } = manager.manager;
  for (const { id } of await library.listOwners(signal)) await library.listAlbums(id, signal);
  await manager.control.forgetRequests();
  fetchCoversEarly({ read }, { identity: MANAGER, albums: [album(albumId)], shownCount: 1 }, signal);
  const forWindow = {
    kind: 'cover',
    identity: MANAGER,
    albumId,
    longEdgePx: 320,
    isTile: true,
    isForWindow: true,
  } as const;
  const meanwhile = await handler.read(forWindow, null, signal);
  const early = await results[0];
  const later = await handler.read(forWindow, null, signal);
  expect([meanwhile, later]).toEqual([early, early]);
  const requests = await manager.control.readRequests();
  expect(requests.filter(({ origin }) => origin === 'images')).toHaveLength(1);
  await manager.sandbox.stop();
});
