import { expect, it } from 'vitest';
import { IdentityKey } from '../../preload/contract/identity';
import { Lease, type MaskRules } from '../../preload/contract/mask';
import { answerWith } from '../media/answer';
import type { PictureBytes } from '../media/picture-bytes';
import { askGate, type GateAnswer, letThrough, maskedForm, type Passed } from './gate';
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
    whenUnsaid = 'mask',
    isLeased = false,
  }: { readonly whenUnsaid?: MaskRules['whenUnsaid']; readonly isLeased?: boolean } = {},
): GateAnswer {
  const mask = { rulesOf: () => ({ ...USUAL_RULES, whenUnsaid }), findLease: () => (isLeased ? lease : null) };
  return askGate(mask, { identity, subject: { kind: 'other' }, longEdgePx: null, token: lease.token, ...picture });
}

it('shows what is safe, masks what is not, and treats what nobody speaks of as the person has said', () => {
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
    ...rules.map((whenUnsaid) => words(ask(picture, { whenUnsaid }))),
  ]);
  expect(table).toEqual([
    ['safe', 'not-masked', 'not-masked', 'not-masked'],
    ['unsafe', 'unsafe', 'unsafe', 'unsafe'],
    ['unknown, not hidden', 'unsaid', 'not-masked', 'not-masked'],
    ['unknown, hidden', 'unsaid', 'not-masked', 'hidden'],
    ['unknown altogether', 'unsaid', 'not-masked', 'unsaid'],
  ]);
});

it('says until when what is masked may be shown, and asks for no lease where none is needed', () => {
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

it('finds no lease for an address that names none', () => {
  const mask = { rulesOf: () => USUAL_RULES, findLease: () => lease };
  expect(
    askGate(mask, {
      identity,
      subject: { kind: 'other' },
      longEdgePx: null,
      token: null,
      safety: 'unsafe',
      isHidden: null,
    }).form,
  ).toBe('masked');
});

it('gives its mark to what it has answered for, and what lacks it cannot be given away', () => {
  const bytes: PictureBytes = { contentType: 'image/png', body: Uint8Array.of(1) };
  const give = (picture: Passed<PictureBytes>): number => answerWith(picture, null).status;
  const plain = ask({ safety: 'safe', isHidden: null });
  const masked = ask({ safety: 'unsafe', isHidden: null });
  if (plain.form !== 'plain' || masked.form !== 'masked') throw new Error('The gate has changed its mind.');
  expect([give(letThrough(plain, bytes)), give(maskedForm(masked, bytes))]).toEqual([200, 200]);
  const mistakes = [
    // @ts-expect-error Nobody has asked the gate.
    () => give(bytes),
    // @ts-expect-error What is masked is not let through.
    () => letThrough(masked, bytes),
    // @ts-expect-error An answer that the gate did not give.
    () => letThrough({ form: 'plain', why: 'leased', until: null }, bytes),
  ];
  expect(mistakes).toHaveLength(3);
});
