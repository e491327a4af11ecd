/**
 * Which hosts may be talked to because of something typed in the window. The window is not trusted, and an address is a way
 * out, to a program on this computer too: main asks the person, once for each host that the program does not know by itself.
 */
import { AppFailure } from '../../core/errors';

export interface Consent {
  /** Rejects with `cancelled` where the person does not allow one of them. */
  assertAllowed(addresses: readonly string[]): Promise<void>;
}

export interface ConsentParts {
  /** Addresses that the program brings itself, or that belong to accounts already. */
  readonly known: () => readonly string[];
  /** Asks outside the window. */
  readonly mayTalkTo: (host: string) => Promise<boolean>;
}

export function createConsent({ known, mayTalkTo }: ConsentParts): Consent {
  const allowed = new Set<string>();
  return {
    async assertAllowed(addresses) {
      const knownOrigins = new Set(known().map((address) => new URL(address).origin));
      for (const url of addresses.map((address) => new URL(address))) {
        if (knownOrigins.has(url.origin) || allowed.has(url.origin)) continue;
        if (!(await mayTalkTo(url.host)))
          throw new AppFailure({ kind: 'cancelled', detail: 'The address was not allowed.' });
        allowed.add(url.origin);
      }
    },
  };
}
