/**
 * Installs `window.proofsheet` before any other module reads it. The bridge stays the same for the whole test file;
 * each test puts a new main behind it.
 */
import type { Bridge } from '../../preload/contract';
import { FakeMain } from './fake-main';

const listeners = new Set<(name: string, payload: unknown) => void>();
let current = newMain();

function newMain(): FakeMain {
  return new FakeMain((name, payload) => {
    for (const listener of listeners) listener(name, payload);
  });
}

const bridge: Bridge = {
  platform: 'linux',
  call: (callId, name, input) => current.call(callId, name, input),
  cancel: (callId) => current.cancel(callId),
  subscribe: (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

Object.defineProperty(window, 'proofsheet', { value: bridge });

/** Returns main as this test has it. */
export function fakeMain(): FakeMain {
  return current;
}

/** Puts a new main without any answers behind the bridge, and returns the former one. */
export function replaceMain(): FakeMain {
  const former = current;
  current = newMain();
  return former;
}
