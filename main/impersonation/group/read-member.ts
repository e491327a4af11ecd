/**
 * Reads one member for the overview: the albums, then the date of the newest picture. Stores nothing after the signal
 * has aborted.
 */
import { AppFailure } from '../../core/errors';
import type { GroupService, ServiceRequest } from '../../services/album-service';
import type { MemberCovers } from './member-covers';
import { factsOf } from './member-facts';
import type { OverviewRow } from './overview-row';

export interface ReadingDeps {
  readonly service: () => GroupService;
  readonly covers: MemberCovers;
  readonly nowMs: () => number;
}

/** For a complete row, reads only the covers under the other mask. */
export async function readMember(row: OverviewRow, request: ServiceRequest, deps: ReadingDeps): Promise<void> {
  const isGivenUp = (): boolean => request.signal.aborted;
  const { service } = deps;
  await readAlbums(row, request, deps);
  if (isGivenUp() || row.isWhole || !row.facts) return;
  const newestAt = row.facts.albumCount === 0 ? null : await service().readNewest(row.member, request);
  if (isGivenUp()) return;
  row.facts = { ...row.facts, newestAt };
  row.isWhole = true;
}

async function readAlbums(
  row: OverviewRow,
  request: ServiceRequest,
  { service, covers, nowMs }: ReadingDeps,
): Promise<void> {
  const { asksForMaskedForms, signal } = request;
  try {
    const records = await service().listAlbums(row.member, request);
    if (signal.aborted) return;
    covers.keep(row.member, records, { asksForMaskedForms, isAnew: !row.isWhole });
    if (!row.isWhole) row.count.list(records, nowMs());
    row.list(factsOf(records, row.facts?.newestAt ?? null));
  } catch (reason) {
    // A manager who may no longer see the albums must not keep seeing the data read before.
    if (!signal.aborted && reason instanceof AppFailure && reason.error.kind === 'forbidden') {
      row.facts = null;
      row.isWhole = false;
      covers.forget(row.member);
    }
    throw reason;
  }
}
