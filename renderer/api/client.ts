/** The typed client over the bridge: `api.albums.list(input, { signal })`. Aborting the signal cancels the work in main. */
import type { Bridge, Client, Events, ProofsheetContract } from '../../preload/contract';
import { ApiError } from './api-error';

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

export type Api = Client<ProofsheetContract, CallOptions>;
type EventName = keyof Events<ProofsheetContract>;

declare global {
  interface Window {
    readonly proofsheet: Bridge;
  }
}

export function createApi(bridge: Bridge): Api {
  const resources = new Proxy(
    {},
    {
      get: (_target, resource) =>
        new Proxy({}, { get: (_verbs, verb) => call.bind(null, bridge, `${String(resource)}.${String(verb)}`) }),
    },
  );
  // The proxy answers any name; the contract's types say which names main knows.
  return resources as Api;
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

/** One subscription for each bridge, however many listen: by name, in the order they came. */
const listening = new WeakMap<Bridge, Map<string, Set<Listener>>>();

/** Returns the function that ends the subscription. */
export function onEvent<Name extends EventName>(
  bridge: Bridge,
  name: Name,
  listener: (payload: Events<ProofsheetContract>[Name]) => void,
): () => void {
  // A function of its own each time: one that listens twice ends twice. Main sends only the contract's payloads under the
  // contract's names.
  const hear: Listener = (payload) => listener(payload as Events<ProofsheetContract>[Name]);
  const listeners = listenersOf(bridge, name);
  listeners.add(hear);
  return () => void listeners.delete(hear);
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
    // Some may end, or begin to listen, while they hear of it.
    for (const hear of [...(byName.get(happened) ?? [])]) {
      try {
        hear(payload);
      } catch (reason) {
        // The others hear of it all the same.
        reportError(reason);
      }
    }
  });
  return byName;
}

export const api = createApi(window.proofsheet);
