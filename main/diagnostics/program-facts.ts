/** Collects what a report says about the running program: states and numbers, no names. */
import type { DemoState, Preferences, StorageState } from '../../preload/contract';
import type { ProgramFacts } from './report';

export interface ProgramFactsDeps {
  readonly book: { readonly all: () => readonly { readonly service: string; readonly signedOut: unknown }[] };
  readonly vault: {
    readonly place: { readonly state: ProgramFacts['secretsState']; readonly keychain: ProgramFacts['keychain'] };
  };
  readonly preferences: { readonly read: () => Preferences };
  readonly network: { readonly read: () => { readonly mode: ProgramFacts['proxyMode'] } };
  readonly storage: { readonly state: StorageState };
  readonly demo: { readonly state: () => DemoState };
  readonly acting: { readonly current: () => unknown };
  readonly panicStore: { readonly readPanic: () => { readonly shortcut: unknown } };
}

export function readProgramFacts(deps: ProgramFactsDeps): ProgramFacts {
  return {
    accounts: deps.book.all().map(({ service, signedOut }) => ({ service, isSignedOut: signedOut !== null })),
    secretsState: deps.vault.place.state,
    keychain: deps.vault.place.keychain,
    proxyMode: deps.network.read().mode,
    storage: deps.storage.state,
    demoState: deps.demo.state().state,
    preferences: deps.preferences.read(),
    hasPanicKey: deps.panicStore.readPanic().shortcut !== null,
    isActing: deps.acting.current() !== null,
  };
}
