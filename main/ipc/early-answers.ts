/**
 * Asks for the lists of the first screen as soon as main can, while the window still draws its shell. The window's first
 * call for a list then gets the reply that is under way. Every call goes through the dispatcher, with its policy.
 */
import type { Identity, IdentityKey, Location, Owner, Preferences, Reply } from '../../preload/contract';
import { abortable } from '../core/async';
import type { Forgettables } from '../core/forgettables';
import type { Mask } from '../masking/mask';
import type { ActiveIdentity } from '../identity/active-identity';
import type { Dispatch } from './dispatcher';

/** A window that asks later gets replies of its own. */
const LONGEST_MS = 5_000;

export interface EarlyAnswersDeps {
  readonly dispatch: Dispatch;
  readonly isLocked: () => boolean;
  readonly mask: Pick<Mask, 'whenChanged'>;
  readonly activeIdentity: Pick<ActiveIdentity, 'whenChanged'>;
  readonly forgettables: Pick<Forgettables, 'register'>;
}

export interface EarlyAnswers {
  /** Begins to ask for what the window shows first with these preferences. Does nothing while the window is locked. */
  readonly begin: (preferences: Pick<Preferences, 'location' | 'startView'>) => Promise<void>;
  /** Takes each early reply once, and asks for everything else. */
  readonly dispatch: Dispatch;
}

interface EarlyCall {
  readonly reply: Promise<Reply<unknown>>;
  readonly ending: AbortController;
}

export function createEarlyAnswers(deps: EarlyAnswersDeps): EarlyAnswers {
  /** Those that the window has not taken. */
  const calls = new Map<string, EarlyCall>();
  let isOver = false;
  let identity: IdentityKey | null = null;
  const drop = (): void => {
    isOver = true;
    for (const { ending } of calls.values()) ending.abort();
    calls.clear();
  };
  // Other data may be shown from now on, or none.
  deps.mask.whenChanged(drop);
  deps.activeIdentity.whenChanged((active) => {
    if (active !== identity) drop();
  });
  deps.forgettables.register({
    forget: () => {
      drop();
      return null;
    },
  });

  /** Resolves with the value; undefined if the call failed. */
  async function ask(name: string, input: unknown): Promise<unknown> {
    if (isOver) return undefined;
    const ending = new AbortController();
    const reply = deps.dispatch(name, input, { signal: ending.signal });
    calls.set(nameOf(name, input), { reply, ending });
    const answered = await reply;
    return answered.ok ? answered.value : undefined;
  }

  async function askAll(location: Location | null): Promise<void> {
    // The dispatcher has parsed each value with the procedure's schema.
    const known = await deps.dispatch('identities.list', {}, { signal: new AbortController().signal });
    const identities = known.ok ? (known.value as readonly Identity[]) : [];
    const shown = location ? identities.find(({ key }) => key === location.identity) : identities[0];
    if (!shown) return;
    identity = shown.key;
    void ask('owners.stored', { identity });
    const owners = (await ask('owners.list', { identity })) as readonly Owner[] | undefined;
    const owner = owners?.find(({ id }) => id === location?.ownerId) ?? owners?.[0];
    if (!owner) return;
    void ask('albums.stored', { identity, ownerId: owner.id });
    await ask('albums.list', { identity, ownerId: owner.id });
  }

  return {
    async begin({ location, startView }) {
      const isInGroup = location !== null && startView !== 'albums' && location.view !== 'albums';
      if (deps.isLocked() || isInGroup) return;
      setTimeout(drop, LONGEST_MS).unref();
      await askAll(startView === 'albums' && location ? { ...location, ownerId: null } : location);
    },
    async dispatch(name, input, context) {
      if (calls.size === 0 || deps.isLocked()) return deps.dispatch(name, input, context);
      const key = nameOf(name, input);
      const early = calls.get(key);
      calls.delete(key);
      const reply = early && (await taken(early, context.signal));
      // The window has not asked yet. It asks itself, and gets its own failure.
      return reply?.ok && !deps.isLocked() ? reply : deps.dispatch(name, input, context);
    },
  };
}

/** The reply of a call that belongs to the window from now on: only the window ends it. Null if the window did. */
async function taken({ reply, ending }: EarlyCall, signal: AbortSignal): Promise<Reply<unknown> | null> {
  const end = (): void => ending.abort();
  signal.addEventListener('abort', end, { once: true });
  try {
    return await abortable(reply, signal);
  } catch {
    return null;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

function nameOf(name: string, input: unknown): string {
  return `${name} ${JSON.stringify(input)}`;
}
