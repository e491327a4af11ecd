/** The identities in the rail: the person's own accounts in their order, then the others. */
import type { Account, AccountColour, Identity } from '../../../preload/contract';

export interface RailEntry {
  readonly identity: Identity;
  /** Null for an identity that the person did not connect, such as the demo's. */
  readonly account: Account | null;
  readonly name: string;
  readonly initials: string;
  readonly colour: AccountColour;
}

export function railEntries(identities: readonly Identity[], accounts: readonly Account[]): RailEntry[] {
  const places = new Map(accounts.map((account, place) => [account.identity, { account, place }]));
  const placeOf = ({ key }: Identity): number => places.get(key)?.place ?? accounts.length;
  return [...identities]
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((identity) => {
      const account = places.get(identity.key)?.account ?? null;
      return {
        identity,
        account,
        name: account?.name ?? identity.accountName,
        initials: account?.initials ?? identity.initials,
        colour: account?.colour ?? identity.colour,
      };
    });
}
