/** Reading the other albums of an identity, without a library: what is kept of it, and what ends it. */
import { expect, it } from 'vitest';
import type { AlbumId, IdentityKey } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { ReadOthers, type ReadOthersDeps } from './read-others';

const ME = 'account/1' as IdentityKey;
const OTHER = 'account/2' as IdentityKey;

/** `readAhead`: reads one album. */
function opened(readAhead: (albumId: AlbumId, signal: AbortSignal) => Promise<void>) {
  const changed: IdentityKey[] = [];
  const others = new ReadOthers({
    identities: {
      use: (_identity, signal, work) =>
        // The members that reading uses.
        work({ library: { readAhead }, ended: null } as unknown as Parameters<typeof work>[0], signal),
    } satisfies Pick<ReadOthersDeps['identities'], 'use'>,
    unreadAlbums: () => ['a', 'b'] as AlbumId[],
    onChanged: (identity) => changed.push(identity),
    errorOf: (reason) => (reason instanceof AppFailure ? reason.error : { kind: 'offline' }),
    nowMs: () => Date.now(),
  });
  const ended = () => expect.poll(() => others.stateOf(ME).state).not.toBe('reading');
  return { others, changed, ended };
}

const refused = () => Promise.reject(new AppFailure({ kind: 'forbidden' }));

it('what could not be read, and why, is forgotten with the identity only', async () => {
  const { others, ended } = opened((albumId) =>
    albumId === ('a' as AlbumId) ? refused() : Promise.reject(new AppFailure({ kind: 'offline' })),
  );
  others.start(OTHER, Promise.resolve());
  others.start(ME, Promise.resolve());
  await ended();
  expect([others.stateOf(ME).state, [...others.failedOf(ME)]]).toEqual(['failed', ['a']]);
  others.forget((identity) => identity === ME);
  expect([others.stateOf(ME), [...others.failedOf(ME)]]).toEqual([{ state: 'idle' }, []]);
  expect([others.stateOf(OTHER).state, [...others.failedOf(OTHER)]]).toEqual(['failed', ['a']]);
});

it('reading ends when its identity is forgotten, and says nothing of it any more', async () => {
  const signals: AbortSignal[] = [];
  const { others, changed } = opened((_albumId, signal) => {
    signals.push(signal);
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new AppFailure({ kind: 'cancelled' })));
    });
  });
  others.start(ME, Promise.resolve());
  await expect.poll(() => signals.length).toBe(1);
  const before = changed.length;
  others.forget(() => true);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  await new Promise((resolve) => setImmediate(resolve));
  expect([others.stateOf(ME), changed.length]).toEqual([{ state: 'idle' }, before]);
  others.start(ME, Promise.resolve());
  expect(others.stateOf(ME), 'it can be started again').toEqual({ state: 'reading' });
  others.stop(ME);
});

it('stopping and starting again at once reads with the new run only', async () => {
  const signals: AbortSignal[] = [];
  const { others } = opened((_albumId, signal) => {
    signals.push(signal);
    return new Promise(() => undefined);
  });
  others.start(ME, Promise.resolve());
  await expect.poll(() => signals.length).toBe(1);
  others.stop(ME);
  others.start(ME, Promise.resolve());
  others.start(ME, Promise.resolve());
  await expect.poll(() => signals.length).toBe(2);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(others.stateOf(ME)).toEqual({ state: 'reading' });
  others.stop(ME);
});
