/** Searches bytes for secrets in all their encoded forms. */
import type { KnownSecret } from '../../sandbox/http/known-secrets';
import { createPatternSearch } from './pattern-search';
import { type Form, patternsOf } from './secret-forms';

/** A finding, without the secret itself. */
export interface Hit {
  readonly offset: number;
  readonly kind: KnownSecret['kind'];
  readonly form: Form;
}

export type Search = (bytes: Uint8Array) => readonly Hit[];

export function createSearch(secrets: readonly KnownSecret[]): Search {
  const search = createPatternSearch(patternsOf(secrets));
  return (bytes) => search(bytes).map(({ offset, pattern: { kind, form } }) => ({ offset, kind, form }));
}
