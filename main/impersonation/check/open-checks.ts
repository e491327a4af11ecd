/** Composes the checks of members: their store, what they note while a member is acted as, and their steps. */
import type { CheckState, IdentityKey, MemberId } from '../../../preload/contract';
import { SYSTEM_CLOCKS, type Clocks } from '../../core/clock';
import type { Forgettables } from '../../core/forgettables';
import type { IdentityRegistry } from '../../library/identity-registry';
import type { Mask } from '../../masking/mask';
import type { Revealing } from '../../masking/revealing';
import type { Vault } from '../../storage/vault/vault';
import type { ImpersonationController } from '../impersonation-controller';
import { CheckReading, type CheckReadingDeps } from './check-reading';
import { CheckStore } from './check-store';
import { Checks } from './checks';

/** Pixels: as large as the window shows pictures. */
const LONG_EDGE_PX = 4096;

export interface OpenChecksDeps {
  readonly vault: Vault;
  readonly forgettables: Pick<Forgettables, 'register'>;
  readonly identities: Pick<IdentityRegistry, 'find' | 'use'>;
  readonly mask: Pick<Mask, 'timesMasked' | 'whenChanged'>;
  readonly revealing: Pick<Revealing, 'reveal'>;
  /** Called later, because acting is opened with what the checks observe. */
  readonly acting: () => Pick<ImpersonationController, 'start' | 'end' | 'state' | 'timesEnded' | 'record'>;
  readonly factsOf: CheckReadingDeps['factsOf'];
  readonly onChanged: (manager: IdentityKey, state: CheckState) => void;
  readonly onAdvanced: (manager: IdentityKey, member: MemberId) => void;
  readonly clocks?: Clocks;
}

export interface OpenedChecks {
  readonly checks: Checks;
  readonly reading: CheckReading;
  /** Resolves once deletions on the disk are done or have failed. */
  readonly settled: () => Promise<void>;
}

export async function openChecks({
  vault,
  forgettables,
  identities,
  mask,
  revealing,
  acting,
  factsOf,
  onChanged,
  onAdvanced,
  clocks = SYSTEM_CLOCKS,
}: OpenChecksDeps): Promise<OpenedChecks> {
  const store = await CheckStore.open({
    vault,
    forgettables,
    onForgotten: (manager, member) => {
      reading.forget(manager, member);
      checks.forgotten(manager);
    },
  });
  const reading = new CheckReading({ store, factsOf, nowMs: clocks.nowMs, onAdvanced });
  const checks = new Checks({
    store,
    reading,
    identities,
    clocks,
    onChanged,
    timesMasked: () => mask.timesMasked,
    acting: {
      get state() {
        return acting().state;
      },
      get timesEnded() {
        return acting().timesEnded;
      },
      start: (...of) => acting().start(...of),
      end: (...of) => acting().end(...of),
    },
    async turnMaskOff(identity, signal) {
      // The step has its own entry in the contract; this one is written as if the window had asked for the reveal.
      const recorder = {
        isNeeded: () => true,
        record: (...of: Parameters<ImpersonationController['record']>) => acting().record(...of),
        recordChange: () => Promise.reject(new Error('A reveal changes no rule.')),
        recordNothing: () => undefined,
      };
      const wish = { identity, scope: { kind: 'everything' }, kind: 'timed', longEdgePx: LONG_EDGE_PX } as const;
      await revealing.reveal(wish, recorder, signal);
    },
  });
  mask.whenChanged(({ ended }) => checks.maskChanged(ended));
  return { checks, reading, settled: () => store.settled() };
}
