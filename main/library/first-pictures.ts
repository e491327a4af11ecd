/**
 * The first pictures of albums whose response is still arriving. They count as a page of their own until the whole
 * response has arrived, and stay if it fails. They are never stored.
 */
import type { AlbumId } from '../../preload/contract';
import { abortable } from '../core/async';
import type { PictureList } from '../services/album-service';
import { packPictures } from '../services/packed-pictures';
import { AlbumContents } from './album-contents';
import { answeredNow, type PackedPage } from './answer-store';

export interface Beginning {
  readonly contents: AlbumContents;
  readonly page: PackedPage;
}

export class FirstPictures {
  private readonly begun = new WeakSet<AlbumContents>();
  /** By key of the pages: those who wait for the first pictures. */
  private readonly waiting = new Map<string, Set<(contents: AlbumContents | null) => void>>();

  /** `totalOf`: the number of pictures that the list of albums states; null if none does. */
  constructor(private readonly totalOf: (albumId: AlbumId) => number | null) {}

  /** Whether the contents are only the beginning of the album. */
  has(contents: AlbumContents): boolean {
    return this.begun.has(contents);
  }

  /** Returns null if the total is not known: without it, the pictures cannot be placed. */
  begin(albumId: AlbumId, pictures: PictureList): Beginning | null {
    const total = this.totalOf(albumId);
    if (total === null || total <= pictures.length || pictures.length === 0) return null;
    const page = { from: 0, total, pictures: packPictures(pictures) };
    const contents = new AlbumContents();
    contents.add(answeredNow(page));
    this.begun.add(contents);
    return { contents, page };
  }

  /** Resolves the calls of `next`; `null` if the response has ended. */
  settle(key: string, contents: AlbumContents | null): void {
    for (const resolve of this.waiting.get(key) ?? []) resolve(contents);
    this.waiting.delete(key);
  }

  /** The whole response has arrived. */
  complete(contents: AlbumContents): void {
    this.begun.delete(contents);
  }

  /** Resolves with the contents when the next response begins, or with null when it ends. */
  async next(key: string, signal: AbortSignal): Promise<AlbumContents | null> {
    const resolvers = this.waiting.get(key) ?? new Set();
    this.waiting.set(key, resolvers);
    let resolve: (contents: AlbumContents | null) => void = () => undefined;
    const next = new Promise<AlbumContents | null>((told) => {
      resolve = told;
    });
    resolvers.add(resolve);
    try {
      return await abortable(next, signal);
    } finally {
      resolvers.delete(resolve);
      if (resolvers.size === 0 && this.waiting.get(key) === resolvers) this.waiting.delete(key);
    }
  }
}
