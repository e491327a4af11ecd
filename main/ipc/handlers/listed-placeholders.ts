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

/** About as many pictures as a screen shows. */
const ON_SCREEN = 40;

/**
 * Returns the pictures in the same order. If the service does not state the sizes of pictures, this waits for the stored
 * shapes of the first screen; the window is told of the others.
 */
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
  if (!capabilities.dimensions) {
    const first = new Set(listed.slice(0, ON_SCREEN).map(({ albumId }) => albumId));
    await Promise.all([...first].map((albumId) => placeholders.untilLoaded(key, albumId)));
  }
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
