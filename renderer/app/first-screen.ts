/**
 * Reads what the first screen shows before the window is drawn, so that it is drawn once. Otherwise each answer draws it
 * again: the program's, the owners' and the albums'.
 */
import { type QueryClient, QueryObserver, type QueryObserverOptions } from '@tanstack/react-query';
import { programQueries, queryClientOf } from '../api/query-client';
import { favouritesQuery } from '../domain/favourites';
import { knownMask, readMask } from '../domain/mask-state';
import { accountsQuery } from '../features/accounts/queries';
import { actingQuery } from '../features/acting/queries';
import { albumsQuery, ownersQuery } from '../features/albums/queries';
import { railEntries } from '../features/identities/rail-entry';
import { currentOf, isGroupView } from './history';
import { ownerAt } from './location';
import { navigation } from './navigation';
import { identitiesQuery, preferencesQuery } from './program-state';

/** After it, the window is drawn without what is missing. */
const LONGEST_WAIT_MS = 1_000;
/** A service that takes longer answers while the window is being drawn. */
const LONGEST_LISTS_WAIT_MS = 150;

type Release = () => void;

/**
 * Never rejects: the screens ask again for what failed, and tell of it. Resolves with what ends the interest in the
 * answers; call it when the screens are drawn, which then have their own.
 */
export async function readFirstScreen(): Promise<Release> {
  const releases: Release[] = [];
  await within(LONGEST_WAIT_MS, readProgram());
  await within(LONGEST_LISTS_WAIT_MS, readLists(releases));
  return () => releases.splice(0).forEach((release) => release());
}

async function readProgram(): Promise<void> {
  await Promise.allSettled([
    programQueries.query(preferencesQuery),
    programQueries.query(identitiesQuery),
    programQueries.query(accountsQuery),
    programQueries.query(actingQuery),
    readMask(),
  ]);
}

/** Reads the owners and the albums of the account that is shown first. */
async function readLists(releases: Release[]): Promise<void> {
  const [preferences, identities, accounts, acting] = [
    programQueries.getQueryData(preferencesQuery.queryKey),
    programQueries.getQueryData(identitiesQuery.queryKey),
    programQueries.getQueryData(accountsQuery.queryKey),
    programQueries.getQueryData(actingQuery.queryKey),
  ];
  if (!preferences || !identities || !accounts || !acting || acting.current) return;
  const location = currentOf(navigation.history);
  const rail = railEntries(identities, accounts);
  const identity = (rail.find(({ identity: { key } }) => key === location?.identity) ?? rail[0])?.identity;
  if (!identity || (location && isGroupView(location.view))) return;
  const client = queryClientOf(identity.key);
  const favourites = known(programQueries, favouritesQuery(identity.key), releases);
  const owners = await known(client, ownersQuery(identity), releases);
  const owner = ownerAt(owners ?? [], location);
  if (owner) await known(client, albumsQuery(identity, owner.id, knownMask()), releases);
  await favourites;
}

/** Resolves with what is stored or with the service's answer, whichever comes first; undefined if the query failed. */
function known<Data, Key extends readonly unknown[]>(
  client: QueryClient,
  options: QueryObserverOptions<Data, Error, Data, Data, Key>,
  releases: Release[],
): Promise<Data | undefined> {
  const observer = new QueryObserver(client, options);
  return new Promise((resolve) => {
    // Without an observer, a call in progress would be cancelled, and some answers dropped.
    const end = observer.subscribe(({ isPending, data }) => {
      if (!isPending) resolve(data);
    });
    releases.push(end);
  });
}

async function within(limitMs: number, work: Promise<void>): Promise<void> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([work, new Promise<void>((resolve) => (limit = setTimeout(resolve, limitMs)))]);
  clearTimeout(limit);
}
