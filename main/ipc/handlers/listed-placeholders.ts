/** Adds placeholders to the pictures of a list over several albums. Those of each album are looked up together. */
import type { AlbumId, Identity, PictureSummary } from '../../../preload/contract';
import type { Placeholders } from '../../media/placeholders';

export type PlaceholdersOfLists = Pick<Placeholders, 'addTo' | 'untilLoaded'>;

interface PlaceholdersOf extends Pick<Identity, 'key'> {
  readonly capabilities: Pick<Identity['capabilities'], 'dimensions'>;
}

interface Listed {
  readonly albumId: AlbumId;
  readonly picture: PictureSummary;
}

/** Returns the pictures in the same order. If the service does not state the sizes of pictures, this waits for stored shapes. */
export async function withPlaceholders(
  placeholders: PlaceholdersOfLists,
  { key, capabilities }: PlaceholdersOf,
  listed: readonly Listed[],
): Promise<readonly PictureSummary[]> {
  const byAlbum = new Map<AlbumId, number[]>();
  listed.forEach(({ albumId }, at) => {
    const ofAlbum = byAlbum.get(albumId);
    if (ofAlbum) ofAlbum.push(at);
    else byAlbum.set(albumId, [at]);
  });
  if (!capabilities.dimensions)
    await Promise.all([...byAlbum.keys()].map((albumId) => placeholders.untilLoaded(key, albumId)));
  const pictures = listed.map(({ picture }) => picture);
  for (const [albumId, places] of byAlbum) {
    const summaries = placeholders.addTo(
      key,
      albumId,
      places.flatMap((at) => pictures[at] ?? []),
    );
    places.forEach((at, nth) => {
      const summary = summaries[nth];
      if (summary) pictures[at] = summary;
    });
  }
  return pictures;
}
