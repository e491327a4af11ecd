/**
 * Decides which hosts may be contacted because of an address typed in the window. The window is not trusted, and an
 * address can carry data out, even to a program on this computer: main asks the person once for each origin that is not
 * known.
 */
import type { Forgettables } from '../../core/forgettables';
import { AppFailure } from '../../core/errors';

export interface Consent {
  /** Rejects with `cancelled` if the person does not allow one of the hosts. */
  assertAllowed(addresses: readonly string[]): Promise<void>;
}

export interface ConsentDeps {
  /** Addresses that are built into the program or belong to accounts. */
  readonly known: () => readonly string[];
  /** Asks the person outside the window, which is not trusted. */
  readonly mayTalkTo: (host: string) => Promise<boolean>;
  readonly forgettables: Pick<Forgettables, 'register'>;
}

export function createConsent({ known, mayTalkTo, forgettables }: ConsentDeps): Consent {
  const allowed = new Set<string>();
  forgettables.register({
    forget({ hosts }) {
      for (const origin of allowed) if (hosts.includes(new URL(origin).host)) allowed.delete(origin);
      return null;
    },
  });
  return {
    async assertAllowed(addresses) {
      const knownOrigins = new Set(known().map((address) => new URL(address).origin));
      for (const url of addresses.map((address) => new URL(address))) {
        if (knownOrigins.has(url.origin) || allowed.has(url.origin)) continue;
        if (!(await mayTalkTo(url.host)))
          throw new AppFailure({ kind: 'cancelled', detail: { code: 'host-not-allowed' } });
        allowed.add(url.origin);
      }
    },
  };
}
