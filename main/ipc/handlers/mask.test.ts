import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { IdentityKey, JournalEvent, LeaseScope, MaskRules, RevealPermission } from '../../../preload/contract';
import { MANAGER } from '../../impersonation/fixtures/manager';
import { AppFailure } from '../../core/errors';
import type { Mask } from '../../masking/mask';
import { openPictures, type Pictures } from '../../media/fixtures/desk-under-test';
import { maskHandlers } from './mask';

const { signal } = new AbortController();
const EVERYTHING: LeaseScope = { kind: 'everything' };

let pictures: Pictures;
let mask: Mask;
let recorded: JournalEvent[];
let isWritable: boolean;
/** Resolves when the question has been asked; the answer waits for `answer`. */
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
  mask = pictures.openDesk().mask;
  recorded = [];
  isWritable = true;
  let hasAsked = (): void => undefined;
  asked = new Promise((resolve) => (hasAsked = resolve));
  const answered = new Promise<void>((resolve, reject) => {
    answer = (failure) => {
      if (failure) reject(failure);
      else resolve();
    };
  });
  handlers = maskHandlers({
    identities: pictures.manager.identities,
    mask,
    permission: {
      ask: (): Promise<RevealPermission> => Promise.resolve({ state: 'free', words: '' }),
      assertAllowed: () => {
        hasAsked();
        return answered;
      },
    },
    acting: {
      current: () => pictures.manager.manager,
      record: (event) => {
        recorded.push(event);
        return Promise.resolve();
      },
      recordChange: (_manager, describe, change) => {
        const event = describe();
        if (event && !isWritable) return Promise.reject(new AppFailure({ kind: 'not-recorded' }));
        if (event) recorded.push(event);
        change();
        return Promise.resolve();
      },
    },
  });
}

const reveal = (scope: LeaseScope, kind: 'held' | 'timed' = 'timed', identity: IdentityKey = MANAGER) =>
  Promise.resolve(handlers.reveal({ identity, scope, kind, longEdgePx: 400 }, { signal }));

it('grants what is allowed, once it is recorded what that is', async () => {
  const { albumId, unsafe } = pictures;
  answer();
  const lease = await reveal({ kind: 'picture', albumId, pictureId: unsafe }, 'held');
  expect(mask.state.leases).toEqual([lease]);
  expect(recorded).toEqual([{ kind: 'revealed', what: expect.stringMatching(/^“.+” in “.+”, while held$/) as string }]);
});

it('grants nothing, and records nothing, where it is not allowed', async () => {
  answer(new AppFailure({ kind: 'mask-required' }));
  await expect(reveal(EVERYTHING)).rejects.toMatchObject({ error: { kind: 'mask-required' } });
  expect([mask.state.leases, recorded]).toEqual([[], []]);
});

it('grants nothing that was masked again while it was asked whether it may be shown', async () => {
  const maskings: readonly (readonly [string, () => void])[] = [
    ['everything is masked', () => void mask.maskAll()],
    [
      'somebody else is looked as',
      () => {
        mask.endAllBut(null);
      },
    ],
    [
      'the account leaves',
      () => {
        mask.forget(MANAGER);
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
  // What is held ends when the window loses the focus; what is not goes on.
  const [held, timed] = [reveal(EVERYTHING, 'held'), reveal(EVERYTHING)];
  await asked;
  mask.endHeld();
  answer();
  await expect(held).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  expect(mask.state.leases).toEqual([await timed]);
});

it('changes the rules of those who are here, and of nobody else', async () => {
  const change = { look: 'soft' } as const;
  await expect(
    Promise.resolve(handlers.changeRules({ identity: 'account/nobody' as IdentityKey, change }, { signal })),
  ).rejects.toMatchObject({ error: { kind: 'not-found' } });
  await handlers.changeRules({ identity: MANAGER, change }, { signal });
  expect(mask.state.rules).toEqual({ [MANAGER]: { whenUnsaid: 'mask', look: 'soft', asksForMaskedForms: true } });
});

it('lets nobody show what nothing is said of who may not be shown what is masked, and keeps nobody from masking it', async () => {
  const change = (whenUnsaid: MaskRules['whenUnsaid']) =>
    Promise.resolve(handlers.changeRules({ identity: MANAGER, change: { whenUnsaid } }, { signal }));
  answer(new AppFailure({ kind: 'mask-required' }));
  for (const whenUnsaid of ['show', 'mask-hidden'] as const) {
    await expect(change(whenUnsaid)).rejects.toMatchObject({ error: { kind: 'mask-required' } });
  }
  expect(mask.state.rules).toEqual({});
  await change('mask');
  expect(mask.rulesOf(MANAGER).whenUnsaid).toBe('mask');
});

it('records a change of the rules that shows more first, and does not make it where that fails', async () => {
  const USUAL: MaskRules = { whenUnsaid: 'mask', look: 'plain', asksForMaskedForms: true };
  const more = [
    { whenUnsaid: 'mask-hidden' },
    { whenUnsaid: 'show' },
    { look: 'soft' },
    { look: 'mosaic' },
    { asksForMaskedForms: false },
  ] as const;
  for (const change of more) {
    openHandlers();
    answer();
    mask.changeRules(MANAGER, USUAL);
    isWritable = false;
    await expect(
      Promise.resolve(handlers.changeRules({ identity: MANAGER, change }, { signal })),
    ).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
    expect(mask.rulesOf(MANAGER), 'as before').toEqual(USUAL);
    isWritable = true;
    await handlers.changeRules({ identity: MANAGER, change }, { signal });
    const to = { ...USUAL, ...change };
    expect(mask.rulesOf(MANAGER)).toEqual(to);
    expect(recorded).toEqual([{ kind: 'rules-changed', from: USUAL, to }]);
  }
});

it('masks more at once, also where nothing can be recorded', async () => {
  const OPEN: MaskRules = { whenUnsaid: 'show', look: 'mosaic', asksForMaskedForms: false };
  mask.changeRules(MANAGER, OPEN);
  isWritable = false;
  const change = { whenUnsaid: 'mask', look: 'plain', asksForMaskedForms: true } as const;
  await handlers.changeRules({ identity: MANAGER, change }, { signal });
  expect(mask.rulesOf(MANAGER)).toEqual(change);
});
