/**
 * Compares one member's albums as the manager's own account lists them with the albums that are listed when acting as
 * the member.
 */
import type { Album, AlbumId, Comparison, Cover, Difference, MemberId } from '../../../preload/contract';
import type { AlbumLibrary } from '../../library/album-library';
import { AppFailure } from '../../core/errors';
import type { GroupService } from '../../services/album-service';
import { appErrorOf, type ReportIncident } from '../../core/incidents';
import type { GroupOverview } from './group-overview';

export interface ComparisonDeps {
  /** The manager's own library. */
  readonly library: AlbumLibrary;
  readonly service: GroupService;
  /** Stores the cover addresses from the acting side. */
  readonly overview: GroupOverview;
  readonly reportIncident: ReportIncident;
}

interface Side {
  readonly albums: readonly Album[] | null;
  readonly error: Comparison['errors']['plain'];
}

/** Reads both lists. If one fails, the albums of the other are still returned; rejects only when cancelled. */
export async function readComparison(deps: ComparisonDeps, member: MemberId, signal: AbortSignal): Promise<Comparison> {
  const { library, service, overview, reportIncident } = deps;
  const side = async (list: () => ReturnType<GroupService['listAlbums']>): Promise<Side> => {
    try {
      return { albums: (await list()).map(({ album }) => album), error: null };
    } catch (reason) {
      return { albums: null, error: appErrorOf(reason, 'comparison.read', reportIncident) };
    }
  };
  const [plain, acting] = await Promise.all([
    side(() => library.listAlbums(service.ownerOf(member), signal)),
    side(() => overview.listAlbums(member, signal)),
  ]);
  if (signal.aborted) throw new AppFailure({ kind: 'cancelled' });
  return { errors: { plain: plain.error, acting: acting.error }, albums: compareAlbums(plain.albums, acting.albums) };
}

/**
 * Pairs the albums in the order of the acting side, followed by those only on the plain side. A null side is unknown
 * and yields no differences. Free galleries are omitted, because acting as a member does not apply to them.
 */
export function compareAlbums(plain: readonly Album[] | null, acting: readonly Album[] | null): Comparison['albums'] {
  const plainById = byId(plain ?? []);
  const actingById = byId(acting ?? []);
  const areBothKnown = plain !== null && acting !== null;
  return [...new Map([...actingById, ...plainById]).keys()].map((id) => {
    const [inPlain, inActing] = [plainById.get(id) ?? null, actingById.get(id) ?? null];
    return { plain: inPlain, acting: inActing, differences: areBothKnown ? differencesOf(inPlain, inActing) : [] };
  });
}

/** Indexes albums by ID; of several with the same ID, keeps the first. */
function byId(albums: readonly Album[]): ReadonlyMap<AlbumId, Album> {
  const found = new Map<AlbumId, Album>();
  for (const album of albums) {
    if (album.kind === 'album' && !found.has(album.id)) found.set(album.id, album);
  }
  return found;
}

function differencesOf(plain: Album | null, acting: Album | null): Difference[] {
  if (!plain) return ['only-acting'];
  if (!acting) return ['only-plain'];
  const isShown = { plain: plain.cover.state === 'available', acting: acting.cover.state === 'available' };
  const all: readonly (readonly [Difference, boolean])[] = [
    ['cover-withheld', isShown.acting && !isShown.plain],
    ['cover-shown', isShown.plain && !isShown.acting],
    ['name', plain.name !== acting.name],
    ['description', plain.description !== acting.description],
    ['picture-count', plain.pictureCount !== acting.pictureCount],
    ['safety', isSafetyOther(plain.cover, acting.cover)],
  ];
  return all.filter(([, differs]) => differs).map(([name]) => name);
}

/** Compares the ratings of two covers; a missing cover has no rating. */
function isSafetyOther(plain: Cover, acting: Cover): boolean {
  return plain.state !== 'none' && acting.state !== 'none' && plain.safety !== acting.safety;
}
