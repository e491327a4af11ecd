/**
 * The identities that need no sign-in: the demo, one per service, until there is an account; and, for automation, the
 * servers that the environment names. Their secrets come from the environment or are the demo's invented ones.
 */
import type { IdentityKey, ServiceId } from '../../preload/contract';
import { AlbumLibrary } from '../library/album-library';
import type { AnswerStore } from '../library/answer-store';
import type { DemoAnnouncement } from '../demo/announcement';
import type { OwnEnvironment } from '../core/environment';
import { memoizeUntilError } from '../core/async';
import { isLoopback } from '../net/http/address';
import type { Http } from '../net/http/http';
import type { UnsafeRegistry } from '../masking/unsafe-registry';
import type { BuiltInAddress, ServerAddresses } from './servers/server-addresses';
import { capabilitiesOf } from '../services/album-service';
import type { BuiltInService, ServiceModule } from '../services/service-module';
import type { IdentityEntry, MemberGroup, OnThrottled } from '../library/identity-registry';
import { builtInKey } from '../identity/identity-key';
import { initialsOf } from '../identity/initials';
import type { OwnersStore } from '../identity/known-owners';
import { KnownOwners } from '../identity/known-owners';

export interface BuiltInDeps {
  readonly services: readonly ServiceModule[];
  readonly http: Http;
  readonly addresses: ServerAddresses;
  readonly demo: () => Promise<DemoAnnouncement>;
  /** Contains secrets for automation; a user's own come from signing in. */
  readonly environment: OwnEnvironment;
  readonly asksForMaskedForms: (identity: IdentityKey) => boolean;
  readonly onThrottled?: OnThrottled;
  readonly unsafe: (identity: IdentityKey) => UnsafeRegistry;
  /** Opens the store of an identity's answers; by default, one in memory. */
  readonly answersOf?: (identity: IdentityKey) => AnswerStore;
  readonly owners: OwnersStore;
  /** Returns null if the service has no groups. */
  readonly openGroup: (identity: IdentityKey, library: AlbumLibrary) => MemberGroup | null;
}

/**
 * Returns a function that reads the identities, and creates each once. `isDemoWanted` is true while no account is
 * connected.
 */
export function createBuiltInIdentities(
  deps: BuiltInDeps,
): (isDemoWanted: boolean) => Promise<readonly IdentityEntry[]> {
  const creators = deps.services.flatMap(({ id, builtIn }) =>
    builtIn ? [{ id, create: memoizeUntilError(() => createIdentity(deps, id, builtIn)) }] : [],
  );
  return (isDemoWanted) => {
    const wanted = creators.filter(({ id }) => isDemoWanted || deps.addresses.named.includes(id));
    return Promise.all(wanted.map(({ create }) => create()));
  };
}

async function createIdentity(deps: BuiltInDeps, id: ServiceId, builtIn: BuiltInService): Promise<IdentityEntry> {
  const address = await deps.addresses.resolve(id);
  const demo = mayHaveDemoSecrets(address) ? await deps.demo() : null;
  const isDemo = address.from === 'demo';
  const { service, accountName } = builtIn.open({
    http: deps.http,
    url: address.url,
    isDemo,
    announced: demo?.get(id)?.announced ?? null,
    environment: deps.environment,
  });
  const { asksForMaskedForms, unsafe, onThrottled, answersOf, owners, openGroup } = deps;
  const key = builtInKey(id, isDemo);
  const library = new AlbumLibrary(
    service,
    () => asksForMaskedForms(key),
    unsafe(key),
    (untilMs) => onThrottled?.(key, untilMs),
    answersOf?.(key),
  );
  return {
    service: id,
    identity: {
      key,
      serviceName: builtIn.name,
      get accountName() {
        return accountName();
      },
      get initials() {
        return initialsOf(accountName());
      },
      colour: builtIn.colour,
      isDemo,
      capabilities: capabilitiesOf(service),
    },
    library,
    owners: new KnownOwners(owners, key),
    group: openGroup(key, library),
    ended: null,
  };
}

/**
 * Returns whether the demo's invented secrets may be used: for the demo and other stand-ins on this computer only. They
 * are never sent anywhere else.
 */
function mayHaveDemoSecrets({ from, url }: BuiltInAddress): boolean {
  return from === 'demo' || isLoopback(url);
}
