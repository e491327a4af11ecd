/** What commands can act on now: each part of the window states its own, and the menu bar and the palette read all. */
import { useEffect, useSyncExternalStore } from 'react';
import type { CommandNeed } from '../../preload/contract/commands';
import { api } from '../api/client';
import { useIsSomethingSelected } from '../domain/selection-in-front';

type Part = 'shell' | 'stage' | 'active-item' | 'selection';

const stated = new Map<Part, readonly CommandNeed[]>();
const listeners = new Set<() => void>();
let facts: ReadonlySet<CommandNeed> = new Set();
let isChanging = false;

/** Replaces what this part has stated before. */
export function stateFacts(part: Part, has: readonly CommandNeed[]): void {
  stated.set(part, has);
  if (isChanging) return;
  isChanging = true;
  // Another active item is stated as none and then the other one, which must not draw the window and the menu bar anew.
  queueMicrotask(applyFacts);
}

function applyFacts(): void {
  isChanging = false;
  const next = new Set([...stated.values()].flat());
  if (next.size === facts.size && [...next].every((fact) => facts.has(fact))) return;
  facts = next;
  listeners.forEach((listener) => listener());
}

/** States the facts while the component is mounted. `has`: the facts that are true. */
export function useFacts(part: Part, has: Partial<Record<CommandNeed, boolean>>): void {
  const names = Object.entries(has)
    .filter(([, isThere]) => isThere)
    .map(([name]) => name)
    .join(' ');
  useEffect(() => {
    // The keys of `has` are facts.
    stateFacts(part, names.split(' ').filter(Boolean) as CommandNeed[]);
  }, [part, names]);
  useEffect(() => () => stateFacts(part, []), [part]);
}

/** States whether several pictures are selected. */
export function useSelectionFacts(): void {
  useFacts('selection', { selection: useIsSomethingSelected() });
}

export function useCommandFacts(): ReadonlySet<CommandNeed> {
  return useSyncExternalStore(subscribe, () => facts);
}

/** Keeps the menu bar up to date. A failure is ignored: main enables too much, and the command does nothing. */
export function useMenuFacts(): void {
  const has = useCommandFacts();
  useEffect(() => {
    api.menu.update({ has: [...has] }).catch(() => undefined);
  }, [has]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
