/**
 * Asks for the lists of the first screen as soon as main can, while the window still evaluates its code, and for its
 * covers as soon as the list of albums is there. The window's first call for a list then gets the reply that is under way.
 * Every call goes through the dispatcher, with its policy.
 */
import type { Album, Identity, IdentityKey, Location, Owner, Preferences, Reply } from '../../preload/contract';
import { albumsName } from '../../preload/contract/albums-name';
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
  /** Aborts when the window is locked; is aborted while it is locked. */
  readonly lockSignal: () => AbortSignal;
  readonly mask: Pick<Mask, 'whenChanged'>;
  readonly activeIdentity: Pick<ActiveIdentity, 'whenChanged'>;
  readonly forgettables: Pick<Forgettables, 'register'>;
  /** Fetches the covers that the window shows first. The signal ends when other data may be shown, or none. */
  readonly fetchCovers: (identity: IdentityKey, albums: readonly Album[], signal: AbortSignal) => void;
}

/** Where and how the window shows albums first. */
export type FirstShown = Pick<Preferences, 'location' | 'startView' | 'grids' | 'arrangements'>;
type Saved = Omit<FirstShown, 'startView'>;

interface OfOwner {
  readonly identity: IdentityKey;
  readonly ownerId: Owner['id'];
}

export interface EarlyAnswers {
  /**
   * Begins to ask for what the window shows first with these preferences. Does nothing while the window is locked.
   * Resolves when the lists are there, or failed.
   */
  readonly begin: (preferences: FirstShown) => Promise<void>;
  /** Takes each early reply once, and asks for everything else. */
  readonly dispatch: Dispatch;
}

interface OwnersReply {
  readonly owners: readonly Owner[];
}

interface AlbumsReply {
  readonly albums: readonly Album[];
}

interface EarlyCall {
  readonly reply: Promise<Reply<unknown>>;
  readonly ending: AbortController;
}

export function createEarlyAnswers(deps: EarlyAnswersDeps): EarlyAnswers {
  /** Those that the window has not taken. */
  const calls = new Map<string, EarlyCall>();
  const endingCovers = new AbortController();
  let isOver = false;
  let identity: IdentityKey | null = null;
  const drop = (): void => {
    isOver = true;
    endingCovers.abort();
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

  async function askAll({ location, ...saved }: Saved): Promise<void> {
    // The dispatcher has parsed each value with the procedure's schema.
    const known = await deps.dispatch('identities.list', {}, { signal: new AbortController().signal });
    const identities = known.ok ? (known.value as readonly Identity[]) : [];
    const shown = location ? identities.find(({ key }) => key === location.identity) : identities[0];
    if (!shown) return;
    identity = shown.key;
    const owners = await firstOf<OwnersReply>(
      ask('owners.stored', { identity }),
      ask('owners.list', { identity }).then((owners) => (owners ? { owners: owners as readonly Owner[] } : undefined)),
    );
    const owner = owners?.owners.find(({ id }) => id === location?.ownerId) ?? owners?.owners[0];
    if (!owner) return;
    const ofOwner = { identity, ownerId: owner.id };
    const stored = ask('albums.stored', ofOwner);
    const listed = ask('albums.list', ofOwner) as Promise<AlbumsReply | undefined>;
    void listed.then((list) => {
      if (list && !isOver && beginsWithFirst({ location, ...saved }, ofOwner))
        deps.fetchCovers(ofOwner.identity, list.albums, endingCovers.signal);
    });
    await firstOf(stored, listed);
  }

  return {
    async begin(shown) {
      const { location, startView } = shown;
      const isInGroup = location !== null && startView !== 'albums' && location.view !== 'albums';
      const locking = deps.lockSignal();
      if (locking.aborted || isInGroup) return;
      // Nothing is fetched for a window that was locked meanwhile, also after it is unlocked.
      locking.addEventListener('abort', drop, { once: true });
      setTimeout(drop, LONGEST_MS).unref();
      await askAll({ ...shown, location: startView === 'albums' && location ? startOf(location) : location });
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

/** What an earlier run stored or the service's answer, whichever comes first; the other one if that is missing. */
function firstOf<Value>(stored: Promise<unknown>, listed: Promise<Value | undefined>): Promise<Value | undefined> {
  const found = stored.then((value) => (value ?? undefined) as Value | undefined); // the same shape, with its time
  return Promise.race([found.then((value) => value ?? listed), listed.then((value) => value ?? found)]);
}

/** The albums of the first owner, without a category. */
function startOf(location: Location): Location {
  return { ...location, view: 'albums', ownerId: null, category: [], albumId: null, picture: null };
}

/** Whether the window shows the first albums of the list first: unsorted, from their top, without a category. */
function beginsWithFirst({ location, grids, arrangements }: Saved, { identity, ownerId }: OfOwner): boolean {
  if (location && (location.albumId !== null || location.category.length > 0)) return false;
  const isSaved = (saved: { readonly identity: IdentityKey; readonly name: string }): boolean =>
    saved.identity === identity && saved.name === albumsName(ownerId, []);
  return !arrangements.some(isSaved) && !grids.some((grid) => isSaved(grid) && grid.anchor !== null);
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
