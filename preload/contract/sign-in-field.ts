/** The rules of sign-in fields, for the renderer's form and for main, which does not trust the renderer. */
import type { SignInField, SignInMethod } from './account';

/** The ports that a redirect address can have. Lower ports need rights that the program may not have. */
export const REDIRECT_PORTS = { min: 1024, max: 65_535 } as const;

/** Returns null if the text is not a port that a redirect address can have. */
export function redirectPortOf(text: string): number | null {
  const port = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : 0;
  return port >= REDIRECT_PORTS.min && port <= REDIRECT_PORTS.max ? port : null;
}

export function isSecretField({ kind }: Pick<SignInField, 'kind'>): boolean {
  return kind === 'secret' || kind === 'password';
}

/** Returns all fields of a method, in the order of the form. */
export function allFieldsOf({ serverFields, parts }: SignInMethod): readonly SignInField[] {
  return [...serverFields, ...parts.flatMap(({ fields }) => fields)];
}
