/**
 * A session's view of a member's albums. Handlers get nothing else, so no album content is returned before the journal
 * has an entry of this session for the album, even if the data comes from memory. [Note: Acting]
 */
import type { AlbumId } from '../../preload/contract';
import type { AlbumLibrary, AlbumView } from '../library/album-library';
import { NO_OBSERVER, type ReadingObserver } from './reading-observer';

/**
 * Wraps a library so that opening an album is recorded first. `record` resolves once the entry is written and rejects
 * if it cannot be. The entry of the session's start covers the list of albums: their names, and the covers of albums
 * listed in this session. `observer` is told what was read.
 */
export function recordOpenings(
  library: AlbumLibrary,
  record: (albumId: AlbumId) => Promise<void>,
  observer: ReadingObserver = NO_OBSERVER,
): AlbumView {
  const listed = new Set<AlbumId>();
  const after = async <Value>(albumId: AlbumId, read: () => Promise<Value>): Promise<Value> => {
    await record(albumId);
    return read();
  };
  const observed = async <Value>(albumId: AlbumId | null, read: () => Promise<Value>): Promise<Value> => {
    try {
      return await read();
    } catch (reason) {
      observer.readFailed(albumId, reason);
      throw reason;
    }
  };
  const readAlbums: AlbumView['readAlbums'] = async (...of) => {
    const answer = await observed(null, () => library.readAlbums(...of));
    for (const { album } of answer.value) listed.add(album.id);
    observer.albumsListed(answer.value);
    return answer;
  };
  const readRange: AlbumView['readRange'] = (albumId, ...of) =>
    after(albumId, async () => {
      const range = await observed(albumId, () => library.readRange(albumId, ...of));
      observer.picturesRead(albumId, range.records);
      return range;
    });
  return {
    get origin() {
      return library.origin;
    },
    get capabilities() {
      return library.capabilities;
    },
    get group() {
      return library.group;
    },
    replaceService: (service) => library.replaceService(service),
    onThrottled: (untilMs) => library.onThrottled(untilMs),
    listOwners: (signal) => library.listOwners(signal),
    storedOwners: () => library.storedOwners(),
    storedCategories: (ownerId) => library.storedCategories(ownerId),
    async storedAlbums(ownerId) {
      const stored = await library.storedAlbums(ownerId);
      for (const { album } of stored?.value ?? []) listed.add(album.id);
      return stored;
    },
    findOwner: (...of) => library.findOwner(...of),
    listCategories: (...of) => library.listCategories(...of),
    listCategoriesIn: (...of) => library.listCategoriesIn(...of),
    describeSubscription: (...of) => library.describeSubscription(...of),
    readAgeRule: (...of) => library.readAgeRule(...of),
    nameOf: (albumId) => library.nameOf(albumId),
    albumOf: (albumId) => library.albumOf(albumId),
    noteIndex: (...of) => library.noteIndex(...of),
    noteOwner: (...of) => library.noteOwner(...of),
    unlockAlbum: (...of) => library.unlockAlbum(...of),
    unlockSite: (...of) => library.unlockSite(...of),
    listAlbums: async (...of) => (await readAlbums(...of)).value,
    readAlbums,
    async findAlbum(...of) {
      const found = await library.findAlbum(...of);
      await record(found.album.id);
      return found;
    },
    opened: record,
    describeAlbum: (albumId, ...of) => after(albumId, () => library.describeAlbum(albumId, ...of)),
    outline: (albumId, ...of) => after(albumId, () => observed(albumId, () => library.outline(albumId, ...of))),
    storedOutline: (albumId, ...of) => after(albumId, () => library.storedOutline(albumId, ...of)),
    firstOutline: (albumId, ...of) => after(albumId, () => library.firstOutline(albumId, ...of)),
    range: async (...of) => (await readRange(...of)).records,
    readRange,
    readAhead: (albumId, ...of) => after(albumId, () => library.readAhead(albumId, ...of)),
    placeOf: (albumId, ...of) => after(albumId, () => library.placeOf(albumId, ...of)),
    knownPicture: (albumId, ...of) => after(albumId, () => library.knownPicture(albumId, ...of)),
    readKnown: (albumId, ...of) => after(albumId, () => library.readKnown(albumId, ...of)),
    picture: (albumId, ...of) => after(albumId, () => library.picture(albumId, ...of)),
    renewPicture: (albumId, ...of) => after(albumId, () => library.renewPicture(albumId, ...of)),
    readExif: (albumId, ...of) => after(albumId, () => library.readExif(albumId, ...of)),
    cover: (albumId, ...of) =>
      listed.has(albumId) ? library.cover(albumId, ...of) : after(albumId, () => library.cover(albumId, ...of)),
    renewCover: (albumId, ...of) =>
      listed.has(albumId)
        ? library.renewCover(albumId, ...of)
        : after(albumId, () => library.renewCover(albumId, ...of)),
  };
}
