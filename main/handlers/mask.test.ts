import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { MaskRules } from '../../preload/contract';
import { MANAGER, openManager, type OpenedManager } from '../acting/fixtures/manager';
import { SYSTEM_CLOCKS } from '../countdown';
import { AppFailure } from '../failure';
import { Mask } from '../mask/mask';
import { USUAL_RULES } from '../mask/mask-rules';
import { failureOf } from '../services/conformance';
import { maskHandlers } from './mask';

let opened: OpenedManager;
let mask: Mask;
let handlers: ReturnType<typeof maskHandlers>;
/** Answer the question that the reveal waits for. */
let allow: () => void;
let refuse: (reason: AppFailure) => void;
let wasAsked: Promise<void>;

beforeAll(async () => {
  opened = await openManager();
});
afterAll(() => opened.sandbox.stop());

beforeEach(() => {
  mask = new Mask({
    clocks: SYSTEM_CLOCKS,
    rules: { readMaskRules: () => ({}), writeMaskRules: () => undefined },
    preferences: () => ({ revealSeconds: 30, maskOffMinutes: 15 }),
    onChanged: () => undefined,
  });
  let tellAsked: () => void;
  wasAsked = new Promise((resolve) => (tellAsked = resolve));
  const answer = new Promise<void>((resolve, reject) => {
    allow = resolve;
    refuse = reject;
  });
  const permission = {
    ask: () => Promise.resolve({ state: 'free' as const, words: '' }),
    assertAllowed: () => {
      tellAsked();
      return answer;
    },
  };
  handlers = maskHandlers({ identities: opened.identities, acting: opened.desk, mask, permission });
});

function reveal(kind: 'held' | 'timed', signal: AbortSignal) {
  return Promise.resolve(handlers.reveal({ identity: MANAGER, scope: { kind: 'everything' }, kind, longEdgePx: 400 }, { signal }));
}

it.each([
  ['everything is masked', 'timed', () => mask.maskAll()],
  ['the window loses the focus', 'held', () => mask.endHeld()],
  ['nobody is looked as', 'timed', () => mask.endAllBut(null)],
  ['the account leaves', 'timed', () => mask.forget(MANAGER)],
] as const)('reveals nothing where %s before it is allowed', async (_when, kind, end) => {
  const revealing = failureOf(reveal(kind, new AbortController().signal));
  await wasAsked;
  end();
  allow();
  expect((await revealing).kind).toBe('cancelled');
  expect(mask.state.leases).toEqual([]);
});

it('reveals what ends of others leave alone, and again after everything was masked', async () => {
  const { signal } = new AbortController();
  const revealing = reveal('timed', signal);
  await wasAsked;
  mask.endHeld();
  mask.endAllBut(MANAGER);
  allow();
  expect(mask.state.leases).toEqual([]);
  const { token } = await revealing;
  mask.maskAll();
  const again = await reveal('timed', signal);
  expect(mask.state.leases).toEqual([again]);
  expect(again.token).not.toBe(token);
});

it('reveals nothing to whoever has let go before it is allowed', async () => {
  const release = new AbortController();
  const revealing = reveal('held', release.signal);
  await wasAsked;
  release.abort();
  allow();
  await expect(revealing).rejects.toThrow();
  expect(mask.state.leases).toEqual([]);
});

it('lets nobody show what nothing is said of who may not be shown what is masked, and keeps nobody from masking it', async () => {
  const { signal } = new AbortController();
  const change = (whenUnsaid: MaskRules['whenUnsaid']) => Promise.resolve(handlers.changeRules({ identity: MANAGER, change: { whenUnsaid } }, { signal }));
  const refused = ['show', 'mask-hidden'] as const;
  refuse(new AppFailure({ kind: 'mask-required' }));
  expect(await Promise.all(refused.map((whenUnsaid) => failureOf(change(whenUnsaid))))).toEqual(refused.map(() => ({ kind: 'mask-required' })));
  expect(mask.rulesOf(MANAGER)).toEqual(USUAL_RULES);
  await change('mask');
  expect(mask.rulesOf(MANAGER)).toEqual(USUAL_RULES);
});
