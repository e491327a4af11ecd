/**
 * Adds the sealed cache on disk to the answers in memory, for one identity. What is read from the disk is marked
 * `isStored`: it is shown until the service has answered. [Note: Sealed cache]
 */
import type { AlbumId, OwnerId } from '../../preload/contract';
import type { AlbumRecord, PictureSource } from '../services/album-service';
import { MAX_ENTRY_BYTES, type SealedPartition } from '../storage/cache/sealed-cache';
import { createQueue } from '../core/async';
import {
  type AlbumKey,
  type AlbumsKey,
  type Answer,
  type AnswerStore,
  type PackedPage,
  type PagesKey,
  textOfPagesKey,
} from './answer-store';
import { packAnswer, unpackAnswer } from './packed-answer';
import { packedPageBytes, readPackedPage } from './packed-page';

/** Changes with the form of the stored records: what an earlier version stored is then a miss. */
const FORMAT = 2;
/** Pages of one album that are restored; the last ones that were read. */
const PAGES_KEPT = 50;
/** The albums whose covers are known, in one entry. */
const COVERS_KEPT = 5_000;
/** Covers arrive one by one, and are stored together. */
const COVERS_PAUSE_MS = 1_000;
/** In milliseconds. An older cover is asked for again, because services do not say when a cover changes. */
const COVER_AGE_MS = 24 * 60 * 60 * 1000;

type StoredCovers = Readonly<Record<AlbumId, Answer<PictureSource>>>;

export interface StoredAnswers extends AnswerStore {
  /** Resolves once everything so far is handed over to the disk. */
  settled(): Promise<void>;
}

export function storeAnswers(memory: AnswerStore, disk: SealedPartition): StoredAnswers {
  const inTurn = createQueue();
  const pageLists = new Map<string, readonly number[]>();
  const covers = new StoredCoverMap(disk, inTurn);

  const write = (name: string, value: unknown): void => {
    void inTurn(() => writeAnswer(disk, name, value));
  };

  async function listPages(key: PagesKey): Promise<readonly number[]> {
    const name = textOfPagesKey(key);
    const list = pageLists.get(name) ?? (await readAnswer<readonly number[]>(disk, `pages ${name}`)) ?? [];
    const meanwhile = pageLists.get(name) ?? list;
    pageLists.set(name, meanwhile);
    return meanwhile;
  }

  async function storePage(key: PagesKey, page: Answer<PackedPage>): Promise<void> {
    const name = textOfPagesKey(key);
    const { from } = page.value;
    const others = (await listPages(key)).filter((other) => other !== from);
    const list = [...others, from].slice(-PAGES_KEPT);
    pageLists.set(name, list);
    for (const ousted of others.slice(0, -PAGES_KEPT + 1)) disk.remove(textOfEntry(`page ${ousted} ${name}`));
    await writePage(disk, `page ${from} ${name}`, page);
    await writeAnswer(disk, `pages ${name}`, list);
  }

  return {
    async pages(key) {
      const known = await memory.pages(key);
      if (known.length > 0) return known;
      const name = textOfPagesKey(key);
      const read = (await listPages(key)).map((from) => readPage(disk, `page ${from} ${name}`));
      const stored = (await Promise.all(read)).filter((page) => page !== undefined);
      // A request may have brought a page meanwhile.
      const meanwhile = await memory.pages(key);
      if (meanwhile.length > 0) return meanwhile;
      for (const page of stored) memory.addPage(key, { ...page, isStored: true });
      return memory.pages(key);
    },
    addPage(key, page, mayStore = false) {
      memory.addPage(key, page);
      if (mayStore) void inTurn(() => storePage(key, page));
    },
    async cover(key, mayBeOld = false) {
      const known = await memory.cover(key);
      return known === undefined ? covers.find(key, mayBeOld) : known;
    },
    putCover(key, cover, mayStore) {
      memory.putCover(key, cover);
      if (mayStore !== undefined) covers.put(key, mayStore ? cover : null);
    },
    removeCover(key) {
      memory.removeCover(key);
      covers.put(key, null);
    },
    forgetAlbum(albumId) {
      memory.forgetAlbum(albumId);
      for (const variant of ['masked', 'plain'] as const) covers.put({ albumId, variant }, null);
      for (const name of [...pageLists.keys()].filter((each) => each.endsWith(` ${albumId}`))) {
        for (const from of pageLists.get(name) ?? []) disk.remove(textOfEntry(`page ${from} ${name}`));
        pageLists.set(name, []);
        disk.remove(textOfEntry(`pages ${name}`));
      }
    },
    albums: (key) => readAnswer<Answer<readonly AlbumRecord[]>>(disk, nameOfAlbums(key)),
    putAlbums(key, answer, mayStoreCover) {
      // The list itself may be stored; a cover that may not is asked for again.
      const value = answer.value.map((record) =>
        record.coverSource && !mayStoreCover(record) ? { ...record, coverSource: null } : record,
      );
      write(nameOfAlbums(key), { ...answer, value });
    },
    value: (name) => readAnswer(disk, `value ${name}`),
    putValue: (name, answer) => write(`value ${name}`, answer),
    async settled() {
      await covers.flush();
      await inTurn(() => Promise.resolve());
    },
  };
}

/** The covers of an identity: read from the disk on first use, and written together after a pause. */
class StoredCoverMap {
  private readonly loading = new Map<AlbumKey['variant'], Promise<Map<AlbumId, Answer<PictureSource>>>>();
  private readonly timers = new Map<AlbumKey['variant'], ReturnType<typeof setTimeout>>();

  constructor(
    private readonly disk: SealedPartition,
    private readonly inTurn: ReturnType<typeof createQueue>,
  ) {}

  async find({ albumId, variant }: AlbumKey, mayBeOld: boolean): Promise<PictureSource | undefined> {
    const stored = (await this.load(variant)).get(albumId);
    const isOld = stored !== undefined && Date.now() - Date.parse(stored.asOf) > COVER_AGE_MS;
    return isOld && !mayBeOld ? undefined : stored?.value;
  }

  /** Null removes the cover. */
  put({ albumId, variant }: AlbumKey, cover: PictureSource | null): void {
    void this.load(variant).then((covers) => {
      const isNew = covers.delete(albumId) || cover !== null;
      if (!isNew) return;
      if (cover) covers.set(albumId, { value: cover, asOf: new Date().toISOString() });
      const timer = this.timers.get(variant) ?? setTimeout(() => this.write(variant, covers), COVERS_PAUSE_MS).unref();
      this.timers.set(variant, timer);
    });
  }

  async flush(): Promise<void> {
    for (const [variant, loading] of this.loading) {
      const covers = await loading;
      const timer = this.timers.get(variant);
      if (timer === undefined) continue;
      clearTimeout(timer);
      this.write(variant, covers);
    }
  }

  private write(variant: AlbumKey['variant'], covers: Map<AlbumId, Answer<PictureSource>>): void {
    this.timers.delete(variant);
    const latest = Object.fromEntries([...covers].slice(-COVERS_KEPT));
    void this.inTurn(() => writeAnswer(this.disk, `covers ${variant}`, latest));
  }

  private load(variant: AlbumKey['variant']): Promise<Map<AlbumId, Answer<PictureSource>>> {
    const loading =
      this.loading.get(variant) ??
      readAnswer<StoredCovers>(this.disk, `covers ${variant}`).then(
        // The keys of this object are IDs of albums.
        (stored) => new Map(Object.entries(stored ?? {}) as [AlbumId, Answer<PictureSource>][]),
      );
    this.loading.set(variant, loading);
    return loading;
  }
}

function nameOfAlbums({ ownerId, variant }: AlbumsKey): string {
  return `albums ${variant} ${ownerId satisfies OwnerId}`;
}

function textOfEntry(name: string): string {
  return `answer ${FORMAT} ${name}`;
}

/** The content was written by this version: its key and its name include the format. */
function readAnswer<Value>(disk: SealedPartition, name: string): Promise<Value | undefined> {
  return readEntry(disk, name, async (packed) => (await unpackAnswer(packed)) as Value);
}

function readPage(disk: SealedPartition, name: string): Promise<Answer<PackedPage> | undefined> {
  return readEntry(disk, name, readPackedPage);
}

/** Never rejects. An entry that `unpack` throws for is removed. */
async function readEntry<Value>(
  disk: SealedPartition,
  name: string,
  unpack: (packed: Buffer) => Value | Promise<Value>,
): Promise<Value | undefined> {
  const packed = await disk.read(textOfEntry(name));
  if (!packed) return undefined;
  try {
    return await unpack(packed);
  } catch {
    disk.remove(textOfEntry(name));
    return undefined;
  }
}

async function writeAnswer(disk: SealedPartition, name: string, value: unknown): Promise<void> {
  const parts = await packAnswer(value, MAX_ENTRY_BYTES).catch(() => null);
  if (parts) disk.write(textOfEntry(name), parts);
}

async function writePage(disk: SealedPartition, name: string, page: Answer<PackedPage>): Promise<void> {
  const parts = await packedPageBytes(page).catch(() => null);
  if (parts) disk.write(textOfEntry(name), parts);
}
