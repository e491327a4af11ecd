/**
 * What is typed into a form that asks for something secret: an object for each such form, changed in place, and as it was
 * at first once it is forgotten. A function keeps what was in sight where it was made, an error keeps the functions of its
 * call stack, and a call that was given up keeps its error until main has answered. So a text that a function of the form
 * saw could outlive the form; this object could as well, and holds nothing by then.
 */
import { useEffect, useReducer, useState } from 'react';

export interface Typed<Texts extends object> {
  /** The same object each time, whatever has been typed since. */
  readonly of: (form: string, start: () => Texts) => Texts;
  readonly change: (texts: Texts, change: Partial<Texts>) => void;
  /** Once it has been used; what goes from the screen is forgotten anyway. */
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
