/** Finds the place of a picture in its album: the service does not state it, so the pages are searched. */
import type { PictureId } from '../../../preload/contract';
import type { PicturePage } from '../album-service';

const PAGES_AT_ONCE = 4;
/** A link to a picture behind these opens the album alone. */
const MOST_SEARCHED = 10_000;

export async function findPicture(
  pictureId: PictureId,
  pageSize: number,
  readPage: (index: number) => Promise<PicturePage>,
): Promise<number | null> {
  const first = await readPage(0);
  const found = indexIn(first, pictureId);
  if (found !== null) return found;
  const end = Math.min(first.total, MOST_SEARCHED);
  for (let from = pageSize; from < end; from += pageSize * PAGES_AT_ONCE) {
    const starts = Array.from({ length: PAGES_AT_ONCE }, (_none, page) => from + page * pageSize);
    const pages = await Promise.all(starts.filter((start) => start < end).map((start) => readPage(start)));
    for (const page of pages) {
      const index = indexIn(page, pictureId);
      if (index !== null) return index;
    }
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
