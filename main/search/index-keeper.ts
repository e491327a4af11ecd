/** Keeps the indexes of all identities in the thread, and adds pages in short steps between which it answers. */
import type { AlbumId, IdentityKey } from '../../preload/contract';
import { PackedPictures } from '../services/packed-pictures';
import { rowReaderOf } from '../services/registry';
import { OpenResults } from './answer-question';
import type { Change, FromThread, PageToIndex, Question } from './index-messages';
import { PictureColumns } from './picture-columns';
import { INDEX_LIMITS, PictureIndex } from './picture-index';

/** Rows between two looks at the questions: a few milliseconds. */
const ROWS_PER_STEP = 250;

interface Kept {
  readonly index: PictureIndex;
  readonly results: OpenResults;
}

interface Job {
  readonly identity: IdentityKey;
  readonly page: PageToIndex;
  readonly pictures: PackedPictures;
  readonly columns: PictureColumns;
  next: number;
}

type Send = (message: FromThread, transfer: readonly ArrayBuffer[]) => void;

export class IndexKeeper {
  private readonly kept = new Map<IdentityKey, Kept>();
  private jobs: Job[] = [];
  /** Identities for which a message is sent when all their pages are indexed. */
  private readonly filling = new Set<IdentityKey>();
  private isWorking = false;

  constructor(
    private readonly send: Send,
    private readonly limits: {
      readonly pictures: number;
      readonly characters: number;
    } = INDEX_LIMITS,
  ) {}

  change(identity: IdentityKey, change: Change): void {
    switch (change.type) {
      case 'albums':
        this.of(identity).index.setAlbums(change.albums);
        return;
      case 'page':
        this.addPage(identity, change.page);
        return;
      case 'camera':
        this.of(identity).index.addCamera(change);
        return;
      case 'filled':
        this.filling.add(identity);
        this.tellFilled();
        return;
      case 'album-forgotten':
        this.dropJobs(identity, change.albumId);
        this.kept.get(identity)?.index.forgetAlbum(change.albumId);
        // They may have pictures of the album.
        this.kept.get(identity)?.results.closeAll('none');
        return;
      case 'results-closed':
        this.kept.get(identity)?.results.closeAll(change.followed);
        return;
      case 'result-dropped':
        this.kept.get(identity)?.results.drop(change.resultId);
        return;
      case 'forgotten':
        this.dropJobs(identity, null);
        this.kept.delete(identity);
        return;
    }
  }

  answer(id: number, identity: IdentityKey, question: Question): void {
    try {
      const kept = this.of(identity);
      this.kept.delete(identity);
      this.kept.set(identity, kept);
      const value = kept.results.answer(question);
      this.send({ kind: 'answer', id, value }, memoryOf(value));
    } catch (reason) {
      this.send({ kind: 'broken', id, message: String(reason) }, []);
    }
  }

  private of(identity: IdentityKey): Kept {
    let kept = this.kept.get(identity);
    if (!kept) {
      const index = new PictureIndex();
      kept = { index, results: new OpenResults(index) };
      this.kept.set(identity, kept);
    }
    return kept;
  }

  private addPage(identity: IdentityKey, page: PageToIndex): void {
    this.unlessUnreadable(identity, page, () => this.addJob(identity, page));
  }

  private addJob(identity: IdentityKey, page: PageToIndex): void {
    const rowReader = page.service === null ? null : rowReaderOf(page.service);
    if (rowReader === undefined) throw new Error(`No service is called ${page.service}.`);
    const pictures = new PackedPictures(page.blocks, rowReader);
    this.jobs.push({
      identity,
      page,
      pictures,
      columns: new PictureColumns(page.blocks.ids),
      next: 0,
    });
    this.work();
  }

  private work(): void {
    if (this.isWorking || this.jobs.length === 0) return;
    this.isWorking = true;
    setImmediate(() => {
      this.isWorking = false;
      const [job] = this.jobs;
      if (!job) return;
      if (!this.unlessUnreadable(job.identity, job.page, () => this.step(job)))
        this.jobs = this.jobs.filter((each) => each !== job);
      this.tellFilled();
      this.work();
    });
  }

  /** A page that cannot be read is left out, so that it does not end the thread with all other indexes. */
  private unlessUnreadable(identity: IdentityKey, { albumId }: PageToIndex, read: () => void): boolean {
    try {
      read();
      return true;
    } catch {
      this.send({ kind: 'unreadable', identity, albumId }, []);
      return false;
    }
  }

  private step(job: Job): void {
    const { pictures, columns } = job;
    const end = Math.min(job.next + ROWS_PER_STEP, pictures.length);
    while (job.next < end) {
      columns.add(pictures.at(job.next));
      job.next += 1;
    }
    if (job.next < pictures.length) return;
    this.jobs.shift();
    this.finish(job);
  }

  private tellFilled(): void {
    for (const identity of [...this.filling]) {
      if (this.jobs.some((job) => job.identity === identity)) continue;
      this.filling.delete(identity);
      this.send({ kind: 'filled', identity }, []);
    }
  }

  private finish({ identity, page, pictures, columns }: Job): void {
    const { albumId, orderBy, from, total } = page;
    for (const offset of pictures.unsafe) columns.markUnsafe(offset);
    const { index } = this.of(identity);
    const isFull = !this.makeRoomFor(columns, identity);
    const album = isFull
      ? null
      : index.addPage(albumId, orderBy, { from, total, repeated: pictures.repeated }, columns);
    this.send({ kind: 'indexed', identity, album }, []);
  }

  /** Drops other identities, those first that were asked about longest ago. Returns whether there is room then. */
  private makeRoomFor(columns: PictureColumns, identity: IdentityKey): boolean {
    for (const other of [...this.kept.keys()]) {
      if (this.hasRoomFor(columns)) return true;
      if (other === identity) continue;
      this.change(other, { type: 'forgotten' });
      this.send({ kind: 'dropped', identity: other }, []);
    }
    return this.hasRoomFor(columns);
  }

  private hasRoomFor(columns: PictureColumns): boolean {
    let pictures = columns.length;
    let characters = columns.textLength;
    for (const { index } of this.kept.values()) {
      const { size } = index;
      pictures += size.pictures;
      characters += size.characters;
    }
    return pictures <= this.limits.pictures && characters <= this.limits.characters;
  }

  private dropJobs(identity: IdentityKey, albumId: AlbumId | null): void {
    this.jobs = this.jobs.filter(
      (job) => job.identity !== identity || (albumId !== null && job.page.albumId !== albumId),
    );
    this.tellFilled();
  }
}

/** The arrays of numbers in an answer are transferred, because the thread does not keep them. */
function memoryOf(value: unknown): readonly ArrayBuffer[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part: unknown) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  );
}
