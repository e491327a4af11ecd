/** Type-ahead: typed letters select the next item whose name begins with them. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import { isTypedLetter, SAME_WORD_MS } from '../typed-letter';

export interface TypeAhead {
  /** Returns the item's name as `fold` does; empty if it is not known. */
  readonly nameAt: (index: number) => string;
  /** Returns the same text for spellings that a person considers equal. */
  readonly fold: (text: string) => string;
  /** Returns true if the letter is a shortcut, which starts no word. Within a word it is a letter. */
  readonly isShortcut: (pressed: globalThis.KeyboardEvent) => boolean;
}

/**
 * Returns the index of the next item whose name begins with the word, or -1. Both are folded. The same letter several times leads from
 * one item to the next, unless a name begins with all of them. A longer word may stay at the active item.
 */
export function nextNamed(word: string, nameAt: (index: number) => string, count: number, active: number): number {
  const find = (begin: string, from: number): number => {
    for (let step = 0; step < count; step += 1) {
      const index = (from + step) % count;
      if (nameAt(index).startsWith(begin)) return index;
    }
    return -1;
  };
  const [letter = ''] = word;
  if (letter === '') return -1;
  const isRepeated = word === letter.repeat(word.length / letter.length);
  const found = word === letter ? -1 : find(word, active);
  return found < 0 && isRepeated ? find(letter, active + 1) : found;
}

interface TypedWord {
  readonly text: string;
  readonly atMs: number;
}

const NOTHING: TypedWord = { text: '', atMs: Number.NEGATIVE_INFINITY };

export interface TypeAheadOptions {
  readonly typeAhead: TypeAhead | undefined;
  readonly count: number;
  readonly active: number;
  readonly onMove: (index: number) => void;
}

export interface TypedAhead {
  /** The word that is being typed; empty if there is none. */
  readonly typed: string;
  /** Returns true if the key belongs to a word. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

export function useTypeAhead({ typeAhead, count, active, onMove }: TypeAheadOptions): TypedAhead {
  const [word, setWord] = useState(NOTHING);
  useEffect(() => {
    if (word.text === '') return undefined;
    const timer = setTimeout(() => setWord(NOTHING), SAME_WORD_MS);
    return () => clearTimeout(timer);
  }, [word]);
  return {
    typed: word.text,
    onKey: (event) => {
      if (!typeAhead || count === 0) return false;
      const { nativeEvent } = event;
      const continues = nativeEvent.timeStamp - word.atMs < SAME_WORD_MS;
      if (!isTypedLetter(event) && !(continues && event.key === ' ')) return false;
      if (!continues && typeAhead.isShortcut(nativeEvent)) return false;
      const text = continues ? word.text + event.key : event.key;
      setWord({ text, atMs: nativeEvent.timeStamp });
      const index = nextNamed(typeAhead.fold(text), typeAhead.nameAt, count, active);
      if (index >= 0) onMove(index);
      return true;
    },
  };
}
