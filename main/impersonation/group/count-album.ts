/** Counts the pictures of one member's album that are not known to be safe, page by page. */
import type { AppError, MemberId, PictureId, Safety, UncountedReason } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { UnsafeRegistry } from '../../masking/unsafe-registry';
import type { GroupService, ServiceRequest } from '../../services/album-service';
import type { AlbumCount, AlbumToCount } from './member-count';

export interface CountingDeps {
  readonly service: () => GroupService;
  readonly unsafe: UnsafeRegistry;
  /** Takes a page from the member's limit; false if the limit is reached. */
  readonly takePage: () => boolean;
}

/**
 * Reads every page of the album. A failure after the first page keeps what was counted. Rejects if the service asks to
 * wait for long, if the account is signed out, or when cancelled: the album can then be counted later.
 */
export async function countAlbum(
  member: MemberId,
  { id, pictureCount }: AlbumToCount,
  request: ServiceRequest,
  { service, unsafe, takePage }: CountingDeps,
): Promise<AlbumCount> {
  const ratings = new Map<PictureId, Safety>();
  let total = pictureCount;
  let uncounted: UncountedReason | null = null;
  try {
    for (let pageNumber = 1; ; pageNumber += 1) {
      if (!takePage()) {
        uncounted = 'too-many';
        break;
      }
      const page = await service().readPage(member, id, pageNumber, request);
      const known = ratings.size;
      for (const picture of page.pictures) {
        unsafe.markPicture(picture);
        ratings.set(picture.details.id, unsafe.picture(picture).details.safety);
      }
      total = page.total === null ? total : Math.max(page.total, total ?? 0);
      const isOver = total !== null && ratings.size >= total;
      // A page without new pictures ends the album, because some services repeat their last page.
      if (page.isLast || isOver || ratings.size === known) break;
    }
  } catch (reason) {
    if (request.signal.aborted || !(reason instanceof AppFailure) || isToBeRepeated(reason.error)) throw reason;
    uncounted = reasonOf(reason.error);
  }
  const all = [...ratings.values()];
  const isShort = total !== null && ratings.size < total;
  return {
    unsafe: all.filter((safety) => safety === 'unsafe').length,
    unrated: all.filter((safety) => safety === 'unknown').length,
    read: ratings.size,
    uncounted: uncounted ?? (isShort ? 'not-all-returned' : null),
  };
}

function isToBeRepeated({ kind }: AppError): boolean {
  return kind === 'rate-limited' || kind === 'signed-out' || kind === 'cancelled';
}

const NAMED = ['password-needed', 'not-subscribed', 'not-found', 'offline', 'timed-out', 'signed-out'] as const;

export function reasonOf(error: AppError): UncountedReason {
  if (error.kind === 'forbidden') return error.isProjectUnapproved === true ? 'not-approved' : 'forbidden';
  return NAMED.find((kind) => kind === error.kind) ?? 'failed';
}

/** Reasons that apply to every album, so that the member's other albums need no requests. */
export function concernsAllAlbums(why: UncountedReason | null): why is UncountedReason {
  return why === 'not-approved' || why === 'offline';
}
