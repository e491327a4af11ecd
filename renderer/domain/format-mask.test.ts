import { expect, it } from 'vitest';
import type { AlbumId, IdentityKey, Lease, LeaseKind, LeaseScope, LeaseToken } from '../../preload/contract';
import { formatChange } from './format-mask';

const ALBUM = 'a' as AlbumId;
const COVER: LeaseScope = { kind: 'cover', albumId: ALBUM };

function lease(scope: LeaseScope, seconds: number, kind: LeaseKind = 'timed'): Lease {
  const startMs = Date.UTC(2026, 4, 1, 12);
  const token = `${scope.kind} for ${seconds} seconds` as LeaseToken;
  const [grantedAt, until] = [startMs, startMs + seconds * 1000].map((ms) => new Date(ms).toISOString());
  return {
    token,
    identity: 'me' as IdentityKey,
    scope,
    kind,
    longEdgePx: 400,
    grantedAt: grantedAt ?? '',
    until: until ?? '',
  };
}

it('the message of a reveal names the revealed pictures and the length of time', () => {
  const told = [
    lease(COVER, 30),
    lease({ kind: 'album', albumId: ALBUM }, 45),
    lease({ kind: 'everything' }, 900),
    lease(COVER, 60, 'held'),
  ];
  expect(told.map((begun) => formatChange([], [begun], null))).toEqual([
    'Revealed for 30 seconds',
    'The whole album is revealed for 45 seconds',
    'The mask is off for 15 minutes',
    'Revealed while held',
  ]);
});

it('the message of a mask names the pictures that are masked again, and states that everything is masked only if no other lease is active', () => {
  const [one, two, off] = [lease(COVER, 30), lease(COVER, 40), lease({ kind: 'everything' }, 900)];
  expect([
    formatChange([one], [], null),
    formatChange([one, two], [two], null),
    formatChange([one, two], [], null),
    formatChange([off], [], null),
  ]).toEqual(['Masked', 'Masked', 'Everything is masked', 'Everything is masked']);
  expect(formatChange([one], [one], null)).toBeNull();
});

it('the message states why everything is masked again after the person was away', () => {
  const one = lease(COVER, 30);
  expect((['slept', 'locked', 'blanked'] as const).map((cause) => formatChange([one], [], cause))).toEqual([
    'Everything is masked again: the computer went to sleep',
    'Everything is masked again: the computer was locked',
    'Everything is masked again: the screen went blank',
  ]);
  expect(formatChange([], [], 'locked')).toBeNull();
});
