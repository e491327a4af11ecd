/** Until when a service asks an identity to wait, as main told it. */
import { useSyncExternalStore } from 'react';
import type { IdentityKey } from '../../preload/contract';

/** A shorter wait is over before it is read, milliseconds. */
const LEAST_WAIT_MS = 1_000;

/** Moments, milliseconds since 1970. */
const untilMs = new Map<IdentityKey, number>();
const listeners = new Set<() => void>();

export function takeWait(identity: IdentityKey, untilAt: string): void {
  const until = Date.parse(untilAt);
  if (Number.isNaN(until) || until - Date.now() < LEAST_WAIT_MS || until <= (untilMs.get(identity) ?? 0)) return;
  untilMs.set(identity, until);
  tell();
  // Later waits have a moment of their own.
  setTimeout(() => {
    if (untilMs.get(identity) === until) untilMs.delete(identity);
    tell();
  }, until - Date.now());
}

/** Null: it asks for none. */
export function useWait(identity: IdentityKey): number | null {
  return useSyncExternalStore(subscribe, () => untilMs.get(identity) ?? null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
