/** Finds one picture in the pages of an album without combining them, which takes long for a large album. */
import type { PictureId } from '../../preload/contract';
import type { PictureRecord } from '../services/album-service';
import type { Answer, PackedPage } from './answer-store';

export interface FoundInAlbum extends Answer<PictureRecord> {
  readonly index: number;
}

/** `pages`: the one that was read last at the end. Leaves out what a later page has replaced, as `AlbumContents` does. */
export function findInPages(pages: readonly Answer<PackedPage>[], id: PictureId): FoundInAlbum | undefined {
  const total = pages.at(-1)?.value.total ?? 0;
  for (const [position, { value: page, asOf }] of [...pages.entries()].reverse()) {
    const offset = page.pictures.indexOf(id);
    const index = page.from + offset;
    if (offset < 0 || index >= total) continue;
    if (pages.slice(position + 1).some(({ value }) => hasIndex(value, index))) continue;
    return { value: page.pictures.at(offset), asOf, index };
  }
  return undefined;
}

function hasIndex({ from, pictures }: PackedPage, index: number): boolean {
  return index >= from && index < from + pictures.length;
}
