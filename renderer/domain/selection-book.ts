/** The selections of all outlines, by identity: in the window's memory only, and dropped with the identity. */
import { createContext, useContext } from 'react';
import type { IdentityKey } from '../../preload/contract';
import { SelectionController } from './selection-controller';

/** Outlines whose selection is remembered; the one used last stays longest. */
const MOST_KEPT = 50;

interface Entry {
  readonly identity: IdentityKey;
  readonly controller: SelectionController;
}

export class SelectionBook {
  readonly #entries = new Map<string, Entry>();

  /** `outline`: names an album with its order, or a list of results. */
  of(identity: IdentityKey, outline: string): SelectionController {
    const key = JSON.stringify([identity, outline]);
    const entry = this.#entries.get(key) ?? { identity, controller: new SelectionController() };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= MOST_KEPT) break;
      this.#entries.delete(oldest);
    }
    return entry.controller;
  }

  forget(identity: IdentityKey): void {
    for (const [key, entry] of this.#entries) if (entry.identity === identity) this.#entries.delete(key);
  }

  keepOnly(identities: readonly IdentityKey[]): void {
    for (const { identity } of this.#entries.values()) if (!identities.includes(identity)) this.forget(identity);
  }
}

export const SelectionBookContext = createContext<SelectionBook | null>(null);

export function useSelectionController(identity: IdentityKey, outline: string): SelectionController {
  const book = useContext(SelectionBookContext);
  if (!book) throw new Error('useSelectionController was called outside SelectionBookContext.');
  return book.of(identity, outline);
}
