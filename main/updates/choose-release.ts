/** Decides what a list of releases means on this computer. */
import type { UpdateChannel } from '../../preload/contract';
import type { UpdateList } from './update-list';
import type { KnownRelease } from './update-memory';
import { compareVersions, isNewer } from './version-order';

export type KnownReleases = Partial<Record<UpdateChannel, KnownRelease>>;

/** Returns the releases that exist for the system, such as `linux-x64`. */
export function releasesFor(system: string, { channels }: UpdateList): KnownReleases {
  const releases: KnownReleases = {};
  for (const channel of ['stable', 'beta'] as const) {
    const listed = channels[channel];
    const entry = listed?.systems[system];
    if (!listed || !entry) continue;
    const { systems: _systems, ...release } = listed;
    releases[channel] = { ...release, page: entry.page, stagedPercent: entry.stagedPercent };
  }
  return releases;
}

export interface ChoiceOptions {
  readonly channel: UpdateChannel;
  readonly installed: string;
  /** This computer's number from 0 to 99. It is drawn once, and never sent. */
  readonly draw: number;
}

export type Choice =
  | { readonly kind: 'offered' | 'staged'; readonly release: KnownRelease }
  | { readonly kind: 'newest' }
  | { readonly kind: 'not-for-system' };

/**
 * The channel beta also gets stable releases that are newer than the last beta. A release that has not reached this
 * computer is offered later, and an older one in its place.
 */
export function chooseRelease(releases: Readonly<KnownReleases>, { channel, installed, draw }: ChoiceOptions): Choice {
  const listed = [releases.stable, ...(channel === 'beta' ? [releases.beta] : [])].filter(
    (release) => release !== undefined,
  );
  if (listed.length === 0) return { kind: 'not-for-system' };
  const newer = listed
    .filter(({ version }) => isNewer(version, installed))
    .sort((one, other) => compareVersions(other.version, one.version));
  const offered = newer.find(({ stagedPercent }) => draw < stagedPercent);
  if (offered) return { kind: 'offered', release: offered };
  const [staged] = newer;
  return staged ? { kind: 'staged', release: staged } : { kind: 'newest' };
}
