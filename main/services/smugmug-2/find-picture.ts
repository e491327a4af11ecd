/** Finds the place of a picture in its album: the service does not state it, so the pages are searched. */
import type { PictureId } from '../../../preload/contract';
import { joinSignals } from '../../core/async';
import { AppFailure } from '../../core/errors';
import type { PicturePage, ServiceRequest } from '../album-service';

const PAGES_AT_ONCE = 4;
/** A link to a picture behind these opens the album alone. */
const MOST_SEARCHED = 10_000;
/** So does one whose search takes longer: the person waits for the album. */
export const LONGEST_SEARCH_MS = 6_000;

export interface SearchedAlbum {
  readonly open: (request: ServiceRequest) => Promise<void>;
  /** Smaller after a page that the service limited. */
  readonly pageSize: () => number;
  readonly readPage: (index: number, request: ServiceRequest) => Promise<PicturePage>;
}

/** Returns null if the picture is not found in time. Rejects only if the person cancels: the album opens without it. */
export async function findPicture(
  pictureId: PictureId,
  album: SearchedAlbum,
  request: ServiceRequest,
  longestMs = LONGEST_SEARCH_MS,
): Promise<number | null> {
  const tooLong = new AbortController();
  const timer = setTimeout(() => tooLong.abort(), longestMs);
  const { signal, end } = joinSignals(request.signal, tooLong.signal);
  try {
    return await search(pictureId, album, { ...request, signal });
  } catch (reason) {
    if (request.signal.aborted || !(reason instanceof AppFailure)) throw reason;
    return null;
  } finally {
    clearTimeout(timer);
    end();
  }
}

async function search(
  pictureId: PictureId,
  { open, pageSize, readPage }: SearchedAlbum,
  request: ServiceRequest,
): Promise<number | null> {
  await open(request);
  const first = await readPage(0, request);
  const found = indexIn(first, pictureId);
  if (found !== null) return found;
  const end = Math.min(first.total, MOST_SEARCHED);
  for (let from = pageSize(); from < end;) {
    const step = pageSize();
    const starts = Array.from({ length: PAGES_AT_ONCE }, (_none, page) => from + page * step);
    const pages = await Promise.all(starts.filter((start) => start < end).map((start) => readPage(start, request)));
    for (const page of pages) {
      const index = indexIn(page, pictureId);
      if (index !== null) return index;
    }
    // Pages that were limited meanwhile left gaps between them.
    if (pageSize() === step) from += step * PAGES_AT_ONCE;
  }
  return null;
}

function indexIn({ from, pictures }: PicturePage, pictureId: PictureId): number | null {
  let index = from;
  for (const { details } of pictures) {
    if (details.id === pictureId) return index;
    index += 1;
  }
  return null;
}
