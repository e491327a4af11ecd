/** Collects every secret that the sandbox contains or has issued in this run, so that tests can search for leaks. */
import { randomBytes } from 'node:crypto';

export type SecretKind =
  | 'access-token'
  | 'api-key'
  | 'client-secret'
  | 'code'
  | 'code-verifier'
  | 'password'
  | 'password-hash'
  | 'refresh-token'
  | 'session';

export interface KnownSecret {
  readonly kind: SecretKind;
  readonly value: string;
}

export interface KnownSecrets {
  add(kind: SecretKind, value: string): void;
  /**
   * Creates a random secret. It needs no escaping in a URL, a form or JSON, so that a search finds it in each of them.
   */
  create(kind: SecretKind): string;
  all(): readonly KnownSecret[];
}

export function createKnownSecrets(): KnownSecrets {
  const kinds = new Map<string, SecretKind>();
  const add = (kind: SecretKind, value: string): void => void kinds.set(value, kind);
  return {
    add,
    create(kind) {
      const value = randomBytes(24).toString('base64url');
      add(kind, value);
      return value;
    },
    all: () => [...kinds].map(([value, kind]) => ({ kind, value })),
  };
}
