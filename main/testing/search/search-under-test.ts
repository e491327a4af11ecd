/** Test fixture: searching for one identity; only the window, the journal's file and the thread are stand-ins. */
import type { IdentityKey, SearchState } from '../../../preload/contract';
import { SYSTEM_CLOCKS } from '../../core/clock';
import { Forgettables } from '../../core/forgettables';
import { ActiveIdentity } from '../../identity/active-identity';
import type { AlbumLibrary } from '../../library/album-library';
import { createMemoryAnswers } from '../../library/answer-store';
import { createIdentityRegistry, type IdentityEntry } from '../../library/identity-registry';
import { Mask } from '../../masking/mask';
import { UnsafeRegistry } from '../../masking/unsafe-registry';
import { openSearch } from '../../search/open-search';
import type { SearchesDeps } from '../../search/searches';
import { createRecorder } from '../core/call-recorder';
import { openIndexInThisThread } from './index-in-this-thread';

export type SearchUnderTest = ReturnType<typeof openSearchUnderTest>;

const { signal } = new AbortController();

export interface SearchFixtureOptions {
  /** While acting as a member: aborts when the session ends. */
  readonly ended?: AbortSignal | null;
  /** Uses the thread of the program, which takes a second to start. */
  readonly isThread?: boolean;
  readonly openThread?: typeof openIndexInThisThread;
  /** Replaces the waits of reading ahead. */
  readonly pause?: SearchesDeps['pause'];
}

/** `connect` adds the identity, with a library over `answers`. */
export function openSearchUnderTest(
  identity: IdentityKey,
  { ended = null, isThread = false, openThread = openIndexInThisThread, pause }: SearchFixtureOptions = {},
) {
  const activeIdentity = new ActiveIdentity();
  const forgettables = new Forgettables();
  const mask = new Mask({
    clocks: SYSTEM_CLOCKS,
    rules: { readMaskRules: () => ({}), writeMaskRules: () => undefined },
    preferences: () => ({ revealSeconds: 30, maskOffMinutes: 15, masksTitles: true }),
    levelAtStart: 'sensitive',
    activeIdentity,
    forgettables,
  });
  const states: SearchState[] = [];
  const identities = createIdentityRegistry();
  const unsafe = new UnsafeRegistry();
  const search = openSearch({
    identities,
    mask,
    unsafe: () => unsafe,
    activeIdentity,
    forgettables,
    answersOf: () => createMemoryAnswers(),
    onAdvanced: (state) => states.push(state),
    reportIncident: () => undefined,
    ...(!isThread && { openThread }),
    ...(pause && { pause }),
  });
  const { searches } = search;
  let connected: readonly IdentityEntry[] = [];
  identities.add({ connected: () => connected, builtIn: () => Promise.resolve([]) });
  const recorder = createRecorder();
  recorder.isActing = ended !== null;
  return {
    answers: search.answersOf(identity),
    searches,
    mask,
    unsafe,
    activeIdentity,
    states,
    recorder,
    connect(library: AlbumLibrary): void {
      // The members of an identity that searching uses.
      connected = [
        { identity: { key: identity, capabilities: { orders: [] } }, library, ended } as unknown as IdentityEntry,
      ];
    },
    forget(): void {
      connected = [];
      forgettables.forget({ identity, hosts: [] });
    },
    open: (text: string, facets = {}) => searches.open({ identity, text, facets }, recorder, signal),
    state: () => searches.state(identity),
    close: search.close,
  };
}
