import { expect, it } from 'vitest';
import type { AlbumId, IdentityKey, Lease, LeaseKind, LeaseScope, LeaseToken } from '../../preload/contract';
import { formatChange, type MaskedState } from './format-mask';

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

function state(leases: Lease[] = [], fields: Partial<MaskedState> = {}): MaskedState {
  return { leases, level: 'sensitive', isRaisedByBlur: false, endedBy: null, ...fields };
}

it('the message of a reveal names the revealed pictures and the length of time', () => {
  const told = [
    lease(COVER, 30),
    lease({ kind: 'album', albumId: ALBUM }, 45),
    lease({ kind: 'everything' }, 900),
    lease(COVER, 60, 'held'),
  ];
  expect(told.map((begun) => formatChange(state(), state([begun])))).toEqual([
    'Revealed for 30 seconds',
    'The whole album is revealed for 45 seconds',
    'Masking is off for 15 minutes',
    'Revealed while held',
  ]);
});

it('the message of a mask names the pictures that are masked again, and states that sensitive pictures are masked only if no other lease is active', () => {
  const [one, two, off] = [lease(COVER, 30), lease(COVER, 40), lease({ kind: 'everything' }, 900)];
  expect([
    formatChange(state([one]), state()),
    formatChange(state([one, two]), state([two])),
    formatChange(state([one, two]), state()),
    formatChange(state([off]), state()),
  ]).toEqual(['Masked', 'Masked', 'Sensitive pictures are masked', 'Sensitive pictures are masked']);
  expect(formatChange(state([one]), state([one]))).toBeNull();
});

it('the message states why pictures are masked again after the person was away', () => {
  const one = lease(COVER, 30);
  expect(
    (['slept', 'locked', 'blanked'] as const).map((cause) => formatChange(state([one]), state([], { endedBy: cause }))),
  ).toEqual([
    'Sensitive pictures are masked again: the computer went to sleep',
    'Sensitive pictures are masked again: the computer was locked',
    'Sensitive pictures are masked again: the screen went blank',
  ]);
  expect(formatChange(state(), state([], { endedBy: 'locked' }))).toBeNull();
});

it('the message of another level states which pictures are masked, and there is none for a level that the focus changed', () => {
  const all = state([], { level: 'everything' });
  const raised = state([], { level: 'everything', isRaisedByBlur: true });
  const off = state([lease({ kind: 'everything' }, 900)]);
  expect([formatChange(state(), all), formatChange(off, all), formatChange(all, state())]).toEqual([
    'All pictures are masked',
    'All pictures are masked',
    'Only sensitive pictures are masked',
  ]);
  expect([formatChange(off, raised), formatChange(raised, state())]).toEqual([null, null]);
  const until = lease({ kind: 'everything' }, 900);
  expect(formatChange(state([until], { level: 'everything' }), all)).toBe('All pictures are masked');
  expect(formatChange(state([until], { level: 'everything' }), { ...all, endedBy: 'slept' })).toBe(
    'All pictures are masked again: the computer went to sleep',
  );
});
