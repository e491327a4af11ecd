import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { IdentityKey, LeaseScope, MaskRules } from '../../../preload/contract';
import { HERON, MANAGER } from '../../testing/impersonation/manager';
import { AppFailure } from '../../core/errors';
import { createRecorder, type RecorderUnderTest } from '../../testing/core/call-recorder';
import { createScopeDescriber } from '../../library/describe-scope';
import type { Forgettables } from '../../core/forgettables';
import type { ActiveIdentity } from '../../identity/active-identity';
import { actingKey } from '../../identity/identity-key';
import type { Mask } from '../../masking/mask';
import type { Permission } from '../../masking/permission';
import { createRevealing } from '../../masking/revealing';
import { openPictures, type Pictures } from '../../testing/media/handler-under-test';
import { maskHandlers } from './mask';

const { signal } = new AbortController();
const EVERYTHING: LeaseScope = { kind: 'everything' };

let pictures: Pictures;
let mask: Mask;
let activeIdentity: ActiveIdentity;
let forgettables: Forgettables;
let recorder: RecorderUnderTest;
/** Resolves once permission has been requested; the result is pending until `answer` is called. */
let asked: Promise<void>;
let answer: (failure?: AppFailure) => void;
let handlers: ReturnType<typeof maskHandlers>;

beforeAll(async () => {
  pictures = await openPictures();
  await pictures.manager.manager.library.range(pictures.albumId, { from: 0, count: 50 }, signal);
});
afterAll(() => pictures.manager.sandbox.stop());
beforeEach(openHandlers);

function openHandlers(): void {
  ({ mask, activeIdentity, forgettables } = pictures.openHandler());
  recorder = createRecorder();
  let hasAsked = (): void => undefined;
  asked = new Promise((resolve) => (hasAsked = resolve));
  const answered = new Promise<void>((resolve, reject) => {
    answer = (failure) => {
      if (failure) reject(failure);
      else resolve();
    };
  });
  const { identities } = pictures.manager;
  const permission: Permission = {
    ask: () => Promise.resolve({ state: 'free', finding: { code: 'age-no-country' } }),
    assertAllowed: () => {
      hasAsked();
      return answered;
    },
  };
  const revealing = createRevealing({
    mask,
    permission,
    assertKnown: (identity) => identities.find(identity),
    describe: createScopeDescriber(identities),
  });
  handlers = maskHandlers({ mask, permission, revealing });
}

const reveal = (scope: LeaseScope, kind: 'held' | 'timed' = 'timed', identity: IdentityKey = MANAGER) =>
  Promise.resolve(handlers.reveal({ identity, scope, kind, longEdgePx: 400 }, { signal, recorder }));

it('main grants a permitted reveal after recording it', async () => {
  const { albumId, unsafe } = pictures;
  answer();
  const lease = await reveal({ kind: 'picture', albumId, pictureId: unsafe }, 'held');
  expect(mask.state.leases).toEqual([lease]);
  expect(recorder.recorded).toEqual([
    { kind: 'revealed', what: expect.objectContaining({ code: 'picture', way: 'held' }) as object },
  ]);
});

it('main neither records nor grants a reveal that is not permitted', async () => {
  answer(new AppFailure({ kind: 'mask-required' }));
  await expect(reveal(EVERYTHING)).rejects.toMatchObject({ error: { kind: 'mask-required' } });
  expect([mask.state.leases, recorder.recorded]).toEqual([[], []]);
});

it('main grants no reveal of a picture that was masked again while the permission was pending', async () => {
  const maskings: readonly (readonly [string, () => void])[] = [
    ['everything is masked', () => void mask.maskAll()],
    [
      'somebody else is looked as',
      () => {
        activeIdentity.actingAs(actingKey(MANAGER, HERON));
      },
    ],
    [
      'the account leaves',
      () => {
        forgettables.forget({ identity: MANAGER, hosts: [] });
      },
    ],
  ];
  for (const [why, maskAgain] of maskings) {
    openHandlers();
    const revealing = reveal(EVERYTHING);
    await asked;
    maskAgain();
    answer();
    await expect(revealing, why).rejects.toMatchObject({ error: { kind: 'cancelled' } });
    expect(mask.state.leases, why).toEqual([]);
  }
  openHandlers();
  // A peek ends when the window loses the focus; a timed reveal continues.
  const [held, timed] = [reveal(EVERYTHING, 'held'), reveal(EVERYTHING)];
  await asked;
  mask.endPeeks();
  answer();
  await expect(held).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  expect(mask.state.leases).toEqual([await timed]);
});

it('main changes the rules of a known identity, and rejects an unknown identity', async () => {
  const change = { maskStyle: 'soft' } as const;
  await expect(
    Promise.resolve(handlers.changeRules({ identity: 'account/nobody' as IdentityKey, change }, { signal, recorder })),
  ).rejects.toMatchObject({ error: { kind: 'not-found' } });
  await handlers.changeRules({ identity: MANAGER, change }, { signal, recorder });
  expect(mask.state.rules).toEqual({ [MANAGER]: { whenUnrated: 'mask', maskStyle: 'soft', asksForMaskedForms: true } });
});

it('main remembers a chosen rule that equals the usual one, without making the pictures on screen invalid', async () => {
  expect(mask.state.unratedChosen).toEqual([]);
  await handlers.changeRules({ identity: MANAGER, change: { whenUnrated: 'mask' } }, { signal, recorder });
  expect(mask.state).toMatchObject({ unratedChosen: [MANAGER], rulesRevision: 0 });
  await handlers.changeRules({ identity: MANAGER, change: { maskStyle: 'plain' } }, { signal, recorder });
  expect(mask.state).toMatchObject({ unratedChosen: [MANAGER], rulesRevision: 1 });
  forgettables.forget({ identity: MANAGER, hosts: [] });
  expect(mask.state.unratedChosen).toEqual([]);
});

it('main changes no rule of an account that was removed while permission was requested', async () => {
  const changing = Promise.resolve(
    handlers.changeRules({ identity: MANAGER, change: { whenUnrated: 'show' } }, { signal, recorder }),
  );
  const outcome = expect(changing).rejects.toMatchObject({ error: { kind: 'not-found' } });
  await asked;
  pictures.manager.world.hasManager = false;
  answer();
  await outcome;
  pictures.manager.world.hasManager = true;
  expect(mask.state.rules).toEqual({});
});

it('main requires permission to show unrated pictures, but not to mask them', async () => {
  const change = (whenUnrated: MaskRules['whenUnrated']) =>
    Promise.resolve(handlers.changeRules({ identity: MANAGER, change: { whenUnrated } }, { signal, recorder }));
  answer(new AppFailure({ kind: 'mask-required' }));
  for (const whenUnrated of ['show', 'mask-hidden'] as const) {
    await expect(change(whenUnrated)).rejects.toMatchObject({ error: { kind: 'mask-required' } });
  }
  expect(mask.state.rules).toEqual({});
  await change('mask');
  expect(mask.rulesOf(MANAGER).whenUnrated).toBe('mask');
});

it('main records a rule change that shows more pictures before making it, and does not make it if the recording fails', async () => {
  const USUAL: MaskRules = { whenUnrated: 'mask', maskStyle: 'plain', asksForMaskedForms: true };
  const more = [
    { whenUnrated: 'mask-hidden' },
    { whenUnrated: 'show' },
    { maskStyle: 'soft' },
    { maskStyle: 'mosaic' },
    { asksForMaskedForms: false },
  ] as const;
  for (const change of more) {
    openHandlers();
    answer();
    mask.changeRules(MANAGER, USUAL);
    recorder.isWritable = false;
    await expect(
      Promise.resolve(handlers.changeRules({ identity: MANAGER, change }, { signal, recorder })),
    ).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
    expect(mask.rulesOf(MANAGER), 'the rules are unchanged').toEqual(USUAL);
    recorder.isWritable = true;
    await handlers.changeRules({ identity: MANAGER, change }, { signal, recorder });
    const to = { ...USUAL, ...change };
    expect(mask.rulesOf(MANAGER)).toEqual(to);
    expect(recorder.recorded).toEqual([{ kind: 'rules-changed', from: USUAL, to }]);
  }
});

it('main makes a rule change that masks more pictures immediately, even if the change cannot be recorded', async () => {
  const OPEN: MaskRules = { whenUnrated: 'show', maskStyle: 'mosaic', asksForMaskedForms: false };
  mask.changeRules(MANAGER, OPEN);
  recorder.isWritable = false;
  const change = { whenUnrated: 'mask', maskStyle: 'plain', asksForMaskedForms: true } as const;
  await handlers.changeRules({ identity: MANAGER, change }, { signal, recorder });
  expect(mask.rulesOf(MANAGER)).toEqual(change);
});
