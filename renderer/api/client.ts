/** The typed client over the bridge: `api.albums.list(input, { signal })`. Aborting the signal cancels the work in main. */
import type { Bridge, Client, Events, ProofsheetContract } from '../../preload/contract';
import type { PageName, ResourceOf } from '../../preload/contract/pages';
import { ApiError } from './api-error';

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

type AllResources = Client<ProofsheetContract, CallOptions>;
/** The resources of the contract that one page may call. */
export type PageApi<Page extends PageName> = Pick<AllResources, ResourceOf<Page> & keyof AllResources>;
type EventName = keyof Events<ProofsheetContract>;

declare global {
  interface Window {
    readonly proofsheet: Bridge;
  }
}

export function createApi<Page extends PageName = 'window'>(bridge: Bridge): PageApi<Page> {
  const resources = new Proxy(
    {},
    {
      get: (_target, resource) =>
        new Proxy({}, { get: (_verbs, verb) => call.bind(null, bridge, `${String(resource)}.${String(verb)}`) }),
    },
  );
  // The proxy returns a function for any name; the contract's types restrict the names to those that main implements.
  return resources as PageApi<Page>;
}

let lastCall = 0;

async function call(bridge: Bridge, name: string, input: unknown, options: CallOptions = {}): Promise<unknown> {
  lastCall += 1;
  const callId = `${name} ${lastCall}`;
  const { signal } = options;
  signal?.throwIfAborted();
  const cancel = (): void => bridge.cancel(callId);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const reply = await bridge.call(callId, name, input);
    if (!reply.ok) throw new ApiError(reply.error);
    return reply.value;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

type Listener = (payload: unknown) => void;

/**
 * One bridge subscription serves all listeners; they are stored by event name and called in the order of registration.
 */
const listening = new WeakMap<Bridge, Map<string, Set<Listener>>>();

/** Returns a function that ends the subscription. */
export function onEvent<Name extends EventName>(
  bridge: Bridge,
  name: Name,
  listener: (payload: Events<ProofsheetContract>[Name]) => void,
): () => void {
  // Wraps the listener, so that registering it twice creates two subscriptions that end separately. Main sends only the
  // contract's payloads under the contract's names.
  const receive: Listener = (payload) => listener(payload as Events<ProofsheetContract>[Name]);
  const listeners = listenersOf(bridge, name);
  listeners.add(receive);
  return () => void listeners.delete(receive);
}

function listenersOf(bridge: Bridge, name: string): Set<Listener> {
  const byName = listening.get(bridge) ?? listenTo(bridge);
  const listeners = byName.get(name) ?? new Set();
  byName.set(name, listeners);
  return listeners;
}

function listenTo(bridge: Bridge): Map<string, Set<Listener>> {
  const byName = new Map<string, Set<Listener>>();
  listening.set(bridge, byName);
  bridge.subscribe((happened, payload) => {
    // Copied, because listeners may be added or removed during the event.
    for (const receive of [...(byName.get(happened) ?? [])]) {
      try {
        receive(payload);
      } catch (reason) {
        // Reports the error so that the other listeners still receive the event.
        reportError(reason);
      }
    }
  });
  return byName;
}

export const api = createApi(window.proofsheet);
