/** Measures searching and ordering 50,000 pictures in the thread, as main waits for it, and the memory of their index. */
import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AlbumId, IdentityKey, PictureId } from '../../preload/contract';
import { searchTerms } from '../../preload/contract/text-match';
import { IndexKeeper } from '../../main/search/index-keeper';
import type { Change, MaskNow, Question } from '../../main/search/index-messages';
import { IndexThread } from '../../main/search/index-thread';
import type { PictureRecord } from '../../main/services/album-service';
import { type PackedBlocks, packPictures } from '../../main/services/packed-pictures';
import type { Ratio } from './figures';
import { median, quantile } from './rounds';

/** The pictures are searched in albums of a hundred, and ordered in one album. */
const SEARCHED = 'account/searched' as IdentityKey;
const ORDERED = 'account/ordered' as IdentityKey;
const ALBUM = 'ordered' as AlbumId;
const COUNT = 50_000;
const PICTURES_PER_ALBUM = 100;
const ROUNDS = 8;
/** What a person may wait for a keystroke, and what the index may take. */
const KEYSTROKE_LIMIT_MS = 50;
const MEMORY_LIMIT_MB = 64;

/** Each is typed letter by letter. */
const TYPED = ['heron', 'river 20', 'dsc_04', 'stanbul', '東京タ', 'strasse', '2019 harbour', 'zzzz'];
const WORDS =
  'heron harbour river dawn grey pier boat sunset family walk garden winter market bridge train lake hill cloud'.split(
    ' ',
  );
const TITLES = ['İstanbul Boğazı', 'Alte Straße', '夜の東京タワー', 'أحمد في البحر', 'Mu\u0308nchen am Morgen'];
const MASK: MaskNow = {
  level: 'sensitive',
  rules: { whenUnrated: 'mask' },
  areTextsMasked: false,
};
const { signal } = new AbortController();

export async function benchSearching(): Promise<Ratio[]> {
  const records = Array.from({ length: COUNT }, (_, id) => recordOf(id));
  const pages = await pack(records, PICTURES_PER_ALBUM);
  const megabytes = await measureMemory(pages);
  const thread = new IndexThread({
    onIndexed: () => undefined,
    onFilled: () => undefined,
    onUnreadable: () => undefined,
    onDropped: () => undefined,
  });
  try {
    for (const page of pages) thread.change(SEARCHED, page);
    for (const page of await pack(records, COUNT)) thread.change(ORDERED, page);
    await untilIndexed(thread);
    const keystrokes = await measureKeystrokes(thread);
    const byName = await measureOrder(thread, 'name');
    const byDate = await measureOrder(thread, 'taken');
    const limit = {
      against: 'the limit',
      base: KEYSTROKE_LIMIT_MS,
      unit: 'ms',
      goal: 1,
    } as const;
    return [
      {
        what: 'A keystroke of a search in 50,000 pictures, median',
        measured: median(keystrokes),
        ...limit,
      },
      {
        what: 'The same, 95th percentile',
        measured: quantile(keystrokes, 0.95),
        ...limit,
      },
      {
        what: 'Memory of the index of 50,000 pictures',
        unit: 'MB',
        measured: megabytes,
        against: 'the limit',
        base: MEMORY_LIMIT_MB,
        goal: 1,
      },
      {
        what: 'Ordering an album of 50,000 by name for the first time',
        unit: 'ms',
        measured: byName.firstMs,
        against: 'doing it again',
        base: byName.ms,
      },
      {
        what: 'Ordering an album of 50,000 by date, in groups of days',
        unit: 'ms',
        measured: byDate.ms,
        against: 'by name',
        base: byName.ms,
      },
    ];
  } finally {
    await thread.close();
  }
}

async function measureKeystrokes(thread: IndexThread): Promise<readonly number[]> {
  const all: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const text of TYPED.flatMap(prefixes)) {
      const ms = await timed(() => thread.ask(SEARCHED, searchOf(text), signal));
      // The first round compiles.
      if (round > 0) all.push(ms);
    }
  }
  return all;
}

async function measureOrder(
  thread: IndexThread,
  by: 'name' | 'taken',
): Promise<{ readonly firstMs: number; readonly ms: number }> {
  const question = orderOf(by);
  const firstMs = await timed(() => thread.ask(ORDERED, question, signal));
  const others: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) others.push(await timed(() => thread.ask(ORDERED, question, signal)));
  return { firstMs, ms: median(others) };
}

/** Keeps the index in this thread, where its memory can be measured. */
async function measureMemory(pages: readonly Change[]): Promise<number> {
  setFlagsFromString('--expose-gc');
  // The flag defines this function.
  const collect = runInNewContext('gc') as () => void;
  const used = async (): Promise<number> => {
    // Twice, because what was waiting for a message is released only then.
    for (let round = 0; round < 2; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      collect();
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  let indexed = 0;
  const keeper = new IndexKeeper(() => (indexed += 1));
  const before = await used();
  for (const page of pages) keeper.change(SEARCHED, structuredClone(page));
  while (indexed < pages.length) await new Promise((resolve) => setImmediate(resolve));
  const megabytes = (await used()) - before;
  // The index must live until here.
  keeper.change(SEARCHED, { type: 'forgotten' });
  return megabytes;
}

async function untilIndexed(thread: IndexThread): Promise<void> {
  for (;;) {
    const { total } = await thread.ask(SEARCHED, searchOf(''), signal);
    const { known } = await thread.ask(ORDERED, orderOf('taken'), signal);
    if (total === COUNT && known === COUNT) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function pack(records: readonly PictureRecord[], perAlbum: number): Promise<readonly Change[]> {
  const pages: Change[] = [];
  for (let from = 0; from < records.length; from += perAlbum) {
    const blocks = await packPictures(records.slice(from, from + perAlbum)).compress();
    pages.push(pageOf(perAlbum === COUNT ? ALBUM : (`album-${from}` as AlbumId), blocks, perAlbum));
  }
  return pages;
}

function pageOf(albumId: AlbumId, blocks: PackedBlocks, total: number): Change {
  return {
    type: 'page',
    page: {
      albumId,
      orderBy: undefined,
      from: 0,
      total,
      blocks,
      service: null,
    },
  };
}

function recordOf(id: number): PictureRecord {
  const word = (step: number): string => WORDS[(id * 7 + step * 13 + (id >> 3)) % WORDS.length] ?? '';
  const start = id % 10 === 0 ? TITLES[(id / 10) % TITLES.length] : `${word(1)} ${word(2)}`;
  const taken = new Date(Date.UTC(2005, 0, 1) + ((id * 7_919) % 7_000) * 86_400_000).toISOString().slice(0, 19);
  return {
    details: {
      id: `picture-${id}` as PictureId, // what a service would have created
      title: `${start} ${id}`,
      kind: 'picture',
      safety: 'safe',
      caption: `${word(3)} ${word(4)} at the ${word(5)}`,
      keywords: [word(6), word(7), word(8)],
      fileName: `DSC_${String(id).padStart(5, '0')}.JPG`,
      width: 6_000,
      height: 4_000,
      takenAt: { iso: taken, precision: 'unzoned' },
      missingForVisitors: [],
      other: [],
    },
    sources: [],
    availability: 'available',
  };
}

function prefixes(text: string): string[] {
  return Array.from(text, (_letter, index) => text.slice(0, index + 1));
}

function searchOf(text: string): Extract<Question, { type: 'search' }> {
  const sorting = { by: 'service', direction: 'ascending' } as const;
  return {
    type: 'search',
    resultId: randomUUID(),
    words: searchTerms(text),
    facets: {},
    sorting,
    mask: MASK,
  };
}

function orderOf(by: 'name' | 'taken'): Extract<Question, { type: 'order' }> {
  const sorting = { by, direction: 'ascending' } as const;
  return {
    type: 'order',
    albumId: ALBUM,
    orderBy: undefined,
    sorting,
    groupBy: 'day',
    mask: MASK,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
