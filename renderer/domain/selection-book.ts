/** The selections of all outlines, by identity: in the window's memory only, and dropped with the identity. */
import { createContext, useContext } from 'react';
import type { IdentityKey, ResultId } from '../../preload/contract';
import type { Selection } from './selection';
import { SelectionController } from './selection-controller';

/** Outlines whose selection is remembered; the one used last stays longest. */
const MOST_KEPT = 50;

interface Entry {
  readonly identity: IdentityKey;
  readonly controller: SelectionController;
}

export class SelectionBook {
  readonly #entries = new Map<string, Entry>();
  readonly #results = new Map<string, { readonly identity: IdentityKey; readonly resultId: ResultId }>();

  /** `outline`: names an album with its order, or a list. `start`: what is selected in it at first. */
  of(identity: IdentityKey, outline: string, start?: Selection): SelectionController {
    const key = JSON.stringify([identity, outline]);
    const entry = this.#entries.get(key) ?? { identity, controller: new SelectionController(start) };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= MOST_KEPT) break;
      this.#entries.delete(oldest);
    }
    return entry.controller;
  }

  /** Null if nothing was selected in it. */
  find(identity: IdentityKey, outline: string): SelectionController | null {
    return this.#entries.get(JSON.stringify([identity, outline]))?.controller ?? null;
  }

  /** `name`: of a list that is opened again and again, each time with another ID. */
  lastResultOf(identity: IdentityKey, name: string): ResultId | null {
    return this.#results.get(JSON.stringify([identity, name]))?.resultId ?? null;
  }

  noteResult(identity: IdentityKey, name: string, resultId: ResultId): void {
    const key = JSON.stringify([identity, name]);
    this.#results.delete(key);
    this.#results.set(key, { identity, resultId });
    for (const oldest of this.#results.keys()) {
      if (this.#results.size <= MOST_KEPT) break;
      this.#results.delete(oldest);
    }
  }

  forget(identity: IdentityKey): void {
    for (const [key, entry] of this.#entries) if (entry.identity === identity) this.#entries.delete(key);
    for (const [key, entry] of this.#results) if (entry.identity === identity) this.#results.delete(key);
  }

  keepOnly(identities: readonly IdentityKey[]): void {
    for (const { identity } of [...this.#entries.values(), ...this.#results.values()])
      if (!identities.includes(identity)) this.forget(identity);
  }
}

export const SelectionBookContext = createContext<SelectionBook | null>(null);

export function useSelectionBook(): SelectionBook {
  const book = useContext(SelectionBookContext);
  if (!book) throw new Error('useSelectionBook was called outside SelectionBookContext.');
  return book;
}

export function useSelectionController(identity: IdentityKey, outline: string, start?: Selection): SelectionController {
  return useSelectionBook().of(identity, outline, start);
}
