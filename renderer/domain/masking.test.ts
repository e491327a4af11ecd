import { expect, it } from 'vitest';
import type {
  AlbumId,
  IdentityKey,
  Lease,
  LeaseScope,
  LeaseToken,
  MaskRules,
  MaskState,
  PictureId,
} from '../../preload/contract';
import type { LeaseSubject } from '../../preload/contract/mask-rule';
import { formsOf, maskingOf, maskVariant, rulesOf } from './masking';

const ME = 'me' as IdentityKey;
const ALBUM = 'a' as AlbumId;
const PICTURE: LeaseSubject = { kind: 'picture', albumId: ALBUM, pictureId: 'p' as PictureId };
const COVER: LeaseSubject = { kind: 'cover', albumId: ALBUM };
const OTHER: LeaseSubject = { kind: 'other' };
const UNSAFE = { safety: 'unsafe', isHidden: null } as const;
const USUAL: MaskRules = { whenUnrated: 'mask', maskStyle: 'mosaic', asksForMaskedForms: true };

function lease(scope: LeaseScope, seconds = 30, of: Partial<Lease> = {}): Lease {
  const until = new Date(Date.UTC(2026, 4, 1, 12, 0, seconds)).toISOString();
  const token = `${scope.kind} ${seconds} for a time` as LeaseToken;
  return {
    token,
    identity: ME,
    scope,
    kind: 'timed',
    longEdgePx: 4096,
    grantedAt: '2026-05-01T12:00:00.000Z',
    until,
    ...of,
  };
}

function maskWith(leases: readonly Lease[], rules: Partial<MaskRules> = {}): MaskState {
  return {
    revision: 1,
    leases: [...leases],
    rules: { [ME]: { ...USUAL, ...rules } },
    unratedChosen: [],
    level: 'sensitive',
    isRaisedByBlur: false,
    areTitlesMasked: false,
    levelRevision: 0,
    usualRules: USUAL,
    endedBy: null,
    rulesRevision: 3,
  };
}

it('a picture, a cover and a member’s portrait are revealed only under leases that cover them, and only to the lease’s identity', () => {
  const picture = lease({ kind: 'picture', albumId: ALBUM, pictureId: 'p' as PictureId });
  const scopes = [
    picture,
    lease({ kind: 'cover', albumId: ALBUM }),
    lease({ kind: 'album', albumId: ALBUM }),
    lease({ kind: 'everything' }),
  ];
  const opened = scopes.map((one) =>
    [PICTURE, COVER, OTHER].map((subject) => !maskingOf(maskWith([one]), ME, subject, UNSAFE).isMasked),
  );
  expect(opened).toEqual([
    [true, false, false],
    [false, true, false],
    [true, true, false],
    [true, true, true],
  ]);
  expect(maskingOf(maskWith([picture]), 'you' as IdentityKey, PICTURE, UNSAFE).isMasked).toBe(true);
  expect(maskingOf(maskWith([picture]), ME, { ...PICTURE, pictureId: 'next' as PictureId }, UNSAFE).isMasked).toBe(
    true,
  );
});

it('the lease that lasts longest is shown, and only a lease of this picture alone can be ended', () => {
  const own = lease({ kind: 'picture', albumId: ALBUM, pictureId: 'p' as PictureId }, 10);
  const all = lease({ kind: 'album', albumId: ALBUM }, 40);
  expect(maskingOf(maskWith([own, all]), ME, PICTURE, UNSAFE)).toMatchObject({ lease: all, ownLease: own });
  expect(maskingOf(maskWith([all]), ME, PICTURE, UNSAFE)).toMatchObject({ lease: all, ownLease: null });
});

it('a note explains why a picture is masked, and leases change nothing if the picture is not masked', () => {
  const words = (
    safety: 'safe' | 'unsafe' | 'unknown',
    isHidden: boolean | null,
    whenUnrated: MaskRules['whenUnrated'],
  ) => maskingOf(maskWith([], { whenUnrated }), ME, PICTURE, { safety, isHidden }).words;
  expect(words('unsafe', null, 'show')).toBe('Masked: the service rates this as unsafe');
  expect(words('unknown', null, 'mask')).toMatch(
    /^Masked: the service does not say whether this is safe, and your setting/,
  );
  expect(words('unknown', true, 'mask-hidden')).toMatch(/^Masked: its owner hides this picture, and your setting/);
  expect([words('unknown', false, 'mask-hidden'), words('unknown', null, 'show'), words('safe', true, 'mask')]).toEqual(
    [null, null, null],
  );
  expect(
    maskingOf(maskWith([lease({ kind: 'everything' })]), ME, PICTURE, { safety: 'safe', isHidden: null }).lease,
  ).toBeNull();
});

it('the manager’s rules apply while acting as a member', () => {
  const acting = `${ME}/as/42` as IdentityKey;
  expect(rulesOf(maskWith([], { maskStyle: 'soft' }), acting).maskStyle).toBe('soft');
  expect(rulesOf(maskWith([], { maskStyle: 'soft' }), 'you' as IdentityKey).maskStyle).toBe('mosaic');
});

it('a revealed picture is drawn above its masked form, unless everything is revealed', () => {
  const forms = (leases: readonly Lease[]) =>
    formsOf(
      maskingOf(maskWith(leases), ME, PICTURE, UNSAFE),
      ({ isMasked, lease: by }) => `${String(isMasked)} ${by?.scope.kind ?? 'none'}`,
    );
  expect([forms([]).masked?.src, forms([]).plain]).toEqual(['true none', null]);
  const one = forms([lease({ kind: 'picture', albumId: ALBUM, pictureId: 'p' as PictureId })]);
  expect([one.masked?.src, one.plain?.src]).toEqual(['true none', 'false picture']);
  const all = forms([lease({ kind: 'everything' })]);
  expect([all.masked, all.plain?.src]).toEqual([null, 'false everything']);
});

it('the window requests unmasked answers from a service only while the mask is off for the active identity', () => {
  // The other capabilities are irrelevant here.
  const identity = { key: ME, capabilities: { safetyFlags: true } } as Parameters<typeof maskVariant>[0];
  const states = [[], [lease({ kind: 'album', albumId: ALBUM })], [lease({ kind: 'everything' })]].map((leases) =>
    maskVariant(identity, maskWith(leases)),
  );
  expect(states).toEqual(['masked', 'masked', 'plain']);
});
