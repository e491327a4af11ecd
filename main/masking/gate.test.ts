import { expect, it } from 'vitest';
import { IdentityKey } from '../../preload/contract/identity';
import { Lease, type MaskLevel, type MaskRules } from '../../preload/contract/mask';
import { answerWith } from '../media/answer';
import type { PictureBytes } from '../media/picture-bytes';
import { checkAccess, type GateAnswer, authorize, maskedForm, type Authorized } from './gate';
import { USUAL_RULES } from './mask-rules';

const identity = IdentityKey.parse('account/dana');
const lease = Lease.parse({
  token: 'a-token-that-was-granted',
  identity,
  scope: { kind: 'everything' },
  kind: 'timed',
  longEdgePx: 4096,
  grantedAt: '2026-03-01T10:00:00.000Z',
  until: '2026-03-01T10:00:30.000Z',
});

function ask(
  picture: { readonly safety: 'safe' | 'unsafe' | 'unknown'; readonly isHidden: boolean | null },
  {
    whenUnrated = 'mask',
    isLeased = false,
    level = 'sensitive',
  }: {
    readonly whenUnrated?: MaskRules['whenUnrated'];
    readonly isLeased?: boolean;
    readonly level?: MaskLevel;
  } = {},
): GateAnswer {
  const mask = { rulesOf: () => ({ ...USUAL_RULES, whenUnrated }), findLease: () => (isLeased ? lease : null), level };
  return checkAccess(mask, { identity, subject: { kind: 'other' }, longEdgePx: null, token: lease.token, ...picture });
}

it('the gate shows safe pictures, masks unsafe pictures, and treats unrated pictures by the person’s rules', () => {
  const words = (answer: GateAnswer): string => (answer.form === 'plain' ? answer.why : answer.cause);
  const rules = ['mask', 'show', 'mask-hidden'] as const;
  const pictures = {
    safe: { safety: 'safe', isHidden: true },
    unsafe: { safety: 'unsafe', isHidden: false },
    'unknown, not hidden': { safety: 'unknown', isHidden: false },
    'unknown, hidden': { safety: 'unknown', isHidden: true },
    'unknown altogether': { safety: 'unknown', isHidden: null },
  } as const;
  const table = Object.entries(pictures).map(([name, picture]) => [
    name,
    ...rules.map((whenUnrated) => words(ask(picture, { whenUnrated }))),
  ]);
  expect(table).toEqual([
    ['safe', 'not-masked', 'not-masked', 'not-masked'],
    ['unsafe', 'unsafe', 'unsafe', 'unsafe'],
    ['unknown, not hidden', 'unrated', 'not-masked', 'not-masked'],
    ['unknown, hidden', 'unrated', 'not-masked', 'hidden'],
    ['unknown altogether', 'unrated', 'not-masked', 'unrated'],
  ]);
});

it('the gate returns the end of the lease for a masked picture, and needs no lease for a safe picture', () => {
  expect(ask({ safety: 'unsafe', isHidden: null }, { isLeased: true })).toEqual({
    form: 'plain',
    why: 'leased',
    until: lease.until,
  });
  expect(ask({ safety: 'safe', isHidden: null }, { isLeased: true })).toEqual({
    form: 'plain',
    why: 'not-masked',
    until: null,
  });
});

it('at the level of all pictures, the gate masks every picture for one cause, and shows it only under a lease', () => {
  const level = 'everything';
  for (const safety of ['safe', 'unsafe', 'unknown'] as const)
    for (const isHidden of [true, false, null])
      for (const whenUnrated of ['mask', 'show', 'mask-hidden'] as const) {
        const picture = { safety, isHidden };
        expect(ask(picture, { whenUnrated, level })).toMatchObject({ form: 'masked', cause: 'everything' });
        expect(ask(picture, { whenUnrated, level, isLeased: true })).toMatchObject({ form: 'plain', why: 'leased' });
      }
});

it('the gate finds no lease for an address without a lease token', () => {
  const mask = { rulesOf: () => USUAL_RULES, findLease: () => lease, level: 'sensitive' } as const;
  expect(
    checkAccess(mask, {
      identity,
      subject: { kind: 'other' },
      longEdgePx: null,
      token: null,
      safety: 'unsafe',
      isHidden: null,
    }).form,
  ).toBe('masked');
});

it('the gate marks authorized values, and values without this mark do not compile', () => {
  const bytes: PictureBytes = { contentType: 'image/png', body: Uint8Array.of(1) };
  const give = (picture: Authorized<PictureBytes>): number => answerWith(picture, null).status;
  const plain = ask({ safety: 'safe', isHidden: null });
  const masked = ask({ safety: 'unsafe', isHidden: null });
  if (plain.form !== 'plain' || masked.form !== 'masked') throw new Error('The gate has changed its mind.');
  expect([give(authorize(plain, bytes)), give(maskedForm(masked, bytes))]).toEqual([200, 200]);
  const mistakes = [
    // @ts-expect-error A value without the gate's mark.
    () => give(bytes),
    // @ts-expect-error What is masked is not let through.
    () => authorize(masked, bytes),
    // @ts-expect-error An answer that the gate did not give.
    () => authorize({ form: 'plain', why: 'leased', until: null }, bytes),
  ];
  expect(mistakes).toHaveLength(3);
});
