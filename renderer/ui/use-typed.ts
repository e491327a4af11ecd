/**
 * The text typed into a form with secrets: one object per form, changed in place, and reset when it is forgotten. A
 * closure keeps the variables of its scope in memory, an error keeps the functions of its call stack, and a cancelled
 * call keeps its error until main has answered. A text that a function of the form captured could therefore outlive the
 * form; this object could too, but is empty by then.
 */
import { useEffect, useReducer, useState } from 'react';

export interface Typed<Texts extends object> {
  /** Returns the same object each time, including everything typed since. */
  readonly of: (form: string, start: () => Texts) => Texts;
  readonly change: (texts: Texts, change: Partial<Texts>) => void;
  /** Resets all texts after use; happens automatically when the component unmounts. */
  readonly forget: () => void;
}

export function useTyped<Texts extends object>(): Typed<Texts> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [typed] = useState(() => createTyped<Texts>(redraw));
  useEffect(() => typed.forget, [typed]);
  return typed;
}

export function createTyped<Texts extends object>(redraw: () => void): Typed<Texts> {
  const forms = new Map<string, { readonly texts: Texts; readonly start: () => Texts }>();
  return {
    of(form, start) {
      const known = forms.get(form) ?? { texts: start(), start };
      forms.set(form, known);
      return known.texts;
    },
    change(texts, change) {
      Object.assign(texts, change);
      redraw();
    },
    forget() {
      for (const { texts, start } of forms.values()) Object.assign(texts, start());
    },
  };
}

/**
 * The `ref` of a field for a secret; empties the field when it is removed. React remembers the last focused field with
 * its text until another text field has the focus, and Chromium keeps fields that were typed into, with their
 * attributes; otherwise a password would stay in memory long after its form is gone.
 */
export function emptyWhenItGoes(field: HTMLInputElement): () => void {
  return () => {
    field.value = '';
    // React also writes the text to this attribute.
    field.removeAttribute('value');
  };
}
