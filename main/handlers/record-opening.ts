import type { AlbumId } from '../../preload/contract';
import type { ActingDesk } from '../acting/acting-desk';
import type { KnownIdentity } from '../identities/identity-registry';

export type RecordOpening = (albumId: AlbumId, known: KnownIdentity) => Promise<void>;

/** Nothing of an album is told before the journal has it, whichever way it is asked for. */
export function recordOpeningsWith(acting: ActingDesk): RecordOpening {
  return async (albumId, { identity, library, ended }) => {
    // Others may wait for it too, so that it must not end with whoever asked first.
    if (ended) await acting.albumOpened(identity.key, albumId, async () => (await library.describeAlbum(albumId, ended)).name);
  };
}
