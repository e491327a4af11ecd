/** The covers of one identity's albums. */
import type { AlbumId } from '../../preload/contract';
import { endsAccess, isUnreachable } from '../core/errors';
import type { PictureSource } from '../services/album-service';
import type { View } from './album-pages';
import type { AlbumKey, AnswerStore } from './answer-store';

export interface AlbumCoversDeps {
  readonly answers: AnswerStore;
  /** Restores the list that names the cover from an earlier run. For when the service cannot be reached. */
  readonly restoreListOf: (albumId: AlbumId, view: View) => Promise<void>;
  /** Lists the albums of the album's owner again, if that list contains the cover in the variant of the view. */
  readonly listAlbumsOf: (albumId: AlbumId, view: View, signal: AbortSignal) => Promise<void>;
  /** Whether a cover may be written to the disk. */
  readonly mayStore: (view: View, albumId: AlbumId, cover: PictureSource) => boolean;
  readonly askForCover: (albumId: AlbumId, view: View, signal: AbortSignal) => Promise<PictureSource | null>;
}

export class AlbumCovers {
  /** Expired addresses for which the service was already asked once. */
  private readonly endedAddresses = new Set<string>();

  constructor(private readonly deps: AlbumCoversDeps) {}

  async find(albumId: AlbumId, view: View, signal: AbortSignal): Promise<PictureSource | null> {
    const { answers } = this.deps;
    const key = { albumId, variant: view.variant };
    const known = await answers.cover(key);
    return known === undefined ? this.askOrOld(key, view, signal) : known;
  }

  /** If the service cannot be reached, returns the cover that it gave last. */
  private async askOrOld(key: AlbumKey, view: View, signal: AbortSignal): Promise<PictureSource | null> {
    try {
      return await this.ask(key, view, signal);
    } catch (reason) {
      if (!isUnreachable(reason)) throw reason;
      let old = await this.deps.answers.cover(key, true);
      if (old === undefined) {
        // After a restart the window shows kept albums before it has asked for a list.
        await this.deps.restoreListOf(key.albumId, view);
        old = await this.deps.answers.cover(key, true);
      }
      if (old === undefined) throw reason;
      return old;
    }
  }

  private async ask(key: AlbumKey, view: View, signal: AbortSignal): Promise<PictureSource | null> {
    const { answers, listAlbumsOf, askForCover, mayStore } = this.deps;
    const refusal = await listAlbumsOf(key.albumId, view, signal).then(
      () => null,
      (reason: unknown) => {
        // The service may give the cover although it refuses the list.
        if (endsAccess(reason)) return reason;
        throw reason;
      },
    );
    const known = await answers.cover(key);
    if (known !== undefined) return known;
    const found = await askForCover(key.albumId, view, signal);
    // The list that was refused may name a cover.
    if (found === null && refusal !== null) throw refusal;
    // A list may have named the cover meanwhile.
    const listed = found === null ? await answers.cover(key) : undefined;
    if (listed !== undefined) return listed;
    answers.putCover(key, found, found !== null && mayStore(view, key.albumId, found));
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
