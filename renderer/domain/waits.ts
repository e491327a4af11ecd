/** Until when a service asked each identity to wait, as reported by main. */
import { useSyncExternalStore } from 'react';
import type { IdentityKey } from '../../preload/contract';

/** Milliseconds; a shorter wait ends before a person could read the strip. */
const LEAST_WAIT_MS = 1_000;

/** Milliseconds since 1970. */
const untilMs = new Map<IdentityKey, number>();
const listeners = new Set<() => void>();

export function takeWait(identity: IdentityKey, untilAt: string): void {
  const until = Date.parse(untilAt);
  if (Number.isNaN(until) || until - Date.now() < LEAST_WAIT_MS || until <= (untilMs.get(identity) ?? 0)) return;
  untilMs.set(identity, until);
  tell();
  // A later wait has its own timer.
  setTimeout(() => {
    if (untilMs.get(identity) === until) untilMs.delete(identity);
    tell();
  }, until - Date.now());
}

/** Returns the end of the wait in milliseconds since 1970; null if the service does not ask to wait. */
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
