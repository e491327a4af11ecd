/** The covers of one identity's albums. */
import type { AlbumId } from '../../preload/contract';
import type { PictureSource } from '../services/album-service';
import type { View } from './album-pages';
import type { AnswerStore } from './answer-store';

export interface AlbumCoversDeps {
  readonly answers: AnswerStore;
  /** Lists the albums of the album's owner again, if that list contains the cover in the variant of the view. */
  readonly listAlbumsOf: (albumId: AlbumId, view: View, signal: AbortSignal) => Promise<void>;
  readonly askForCover: (albumId: AlbumId, view: View, signal: AbortSignal) => Promise<PictureSource | null>;
}

export class AlbumCovers {
  /** Expired addresses for which the service was already asked once. */
  private readonly endedAddresses = new Set<string>();

  constructor(private readonly deps: AlbumCoversDeps) {}

  async find(albumId: AlbumId, view: View, signal: AbortSignal): Promise<PictureSource | null> {
    const { answers, listAlbumsOf, askForCover } = this.deps;
    const key = { albumId, variant: view.variant };
    if ((await answers.cover(key)) === undefined) await listAlbumsOf(albumId, view, signal);
    const known = await answers.cover(key);
    if (known !== undefined) return known;
    const found = await askForCover(albumId, view, signal);
    answers.putCover(key, found);
    return found;
  }

  /** Returns a cover with another address than the expired `url`, or null. Asks the service once for each address. */
  async renew(albumId: AlbumId, view: View, url: string, signal: AbortSignal): Promise<PictureSource | null> {
    const key = { albumId, variant: view.variant };
    const isKnown = (await this.deps.answers.cover(key))?.url === url;
    if (isKnown && this.endedAddresses.has(url)) return null;
    this.endedAddresses.add(url);
    if (isKnown) this.deps.answers.removeCover(key);
    const cover = await this.find(albumId, view, signal);
    return cover && cover.url !== url ? cover : null;
  }
}
