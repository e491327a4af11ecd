/** Test fixture: one identity whose service has pages of two pictures, with what searching uses of the program. */
import type { AlbumId, AppError, IdentityKey, OwnerId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { AlbumLibrary } from '../../library/album-library';
import type { AlbumRecord, AlbumService, PictureRecord, ServiceRequest } from '../../services/album-service';
import { exampleAlbum } from '../example-album';
import { recordOf } from './picture-records';
import { openSearchUnderTest, type SearchFixtureOptions } from './search-under-test';

export const ME = 'account/1' as IdentityKey;
export const OWNER = 'owner' as OwnerId;
const PAGE = 2;
const { signal } = new AbortController();

function recordOfAlbum(id: string): AlbumRecord {
  return { album: exampleAlbum(id, `Album ${id}`), coverSource: null };
}

export interface ProgramToSearch {
  readonly albums: Readonly<Record<string, readonly PictureRecord[]>>;
  /** While acting as a member: aborts when the session ends. */
  readonly ended?: AbortSignal | null;
  readonly isThread?: boolean;
  readonly openThread?: SearchFixtureOptions['openThread'];
  /** Called before each page. */
  readonly onPage?: (albumId: AlbumId, request: ServiceRequest) => Promise<void> | void;
}

const toClose: (() => Promise<void>)[] = [];

/** Closes what the test has opened. */
export async function closePrograms(): Promise<void> {
  await Promise.all(toClose.splice(0).map((close) => close()));
}

export function openProgram({ albums, ended = null, onPage, isThread = false, openThread }: ProgramToSearch) {
  const pages: string[] = [];
  // A test double of the members that a library uses here.
  const service = {
    hasMaskedAnswers: false,
    pageSize: PAGE,
    traits: { dimensions: false, orders: [] },
    listAlbums: () => Promise.resolve(Object.keys(albums).map(recordOfAlbum)),
    countPictures: (albumId: AlbumId) => Promise.resolve(albums[albumId]?.length ?? 0),
    listPictures: async (albumId: AlbumId, index: number, request: ServiceRequest) => {
      const from = Math.floor(index / PAGE) * PAGE;
      pages.push(`${albumId} ${from}`);
      await onPage?.(albumId, request);
      const all = albums[albumId] ?? [];
      return {
        from,
        total: all.length,
        pictures: all.slice(from, from + PAGE),
      };
    },
  } as unknown as AlbumService;
  const search = openSearchUnderTest(ME, { ended, isThread, ...(openThread && { openThread }) });
  toClose.push(search.close);
  const library = new AlbumLibrary(service, () => true, search.unsafe, undefined, search.answers);
  search.connect(library);
  return {
    ...search,
    library,
    journal: search.recorder.recorded,
    pages,
    list: () => library.listAlbums(OWNER, signal),
    read: (albumId: string) => library.range(albumId as AlbumId, { from: 0, count: PAGE }, signal),
    total: async (text: string) => (await search.open(text)).pictures.total,
    async titles(text: string) {
      const { resultId } = await search.open(text);
      const found = await search.searches.results.summaries(ME, { resultId, from: 0, count: 100 }, signal);
      return found?.map(({ picture }) => picture.title) ?? null;
    },
  };
}

export const pictures = (...titles: string[]): PictureRecord[] => titles.map((title) => recordOf(title, { title }));
export const failing = (error: AppError) => () => Promise.reject(new AppFailure(error));
