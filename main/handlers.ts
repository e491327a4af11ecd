/** What main answers to each procedure of the contract: the table of contents of its use cases. */
import { toDetails, toSummary } from './albums/present';
import type { ProofsheetHandlers } from './dispatcher';
import type { IdentityRegistry } from './identities/identity-registry';
import type { Mask } from './mask/mask';
import type { PreferencesStore } from './storage/preferences-store';

export interface HandlerParts {
  readonly identities: IdentityRegistry;
  readonly mask: Mask;
  readonly preferences: PreferencesStore;
  readonly writeClipboard: (text: string) => Promise<void>;
}

export function createHandlers({ identities, mask, preferences, writeClipboard }: HandlerParts): ProofsheetHandlers {
  return {
    identities: {
      list: async () => [...(await identities.list())],
    },
    owners: {
      list: async ({ identity }, { signal }) => [...(await (await identities.library(identity)).listOwners(signal))],
    },
    albums: {
      list: async ({ identity, ownerId }, { signal }) => {
        const records = await (await identities.library(identity)).listAlbums(ownerId, signal);
        return records.map(({ album }) => album);
      },
    },
    pictures: {
      outline: async ({ identity, albumId, detail }, { signal }) =>
        (await identities.library(identity)).outline(albumId, detail, signal),
      range: async ({ identity, albumId, from, count }, { signal }) => {
        const records = await (await identities.library(identity)).range(albumId, from, count, signal);
        return records.map(toSummary);
      },
      details: async ({ identity, albumId, pictureId }, { signal }) => {
        const library = await identities.library(identity);
        return toDetails(await library.picture(albumId, pictureId, signal), mask.state);
      },
    },
    mask: {
      get: () => mask.state,
      set: ({ isOn }) => mask.set(isOn),
    },
    preferences: {
      get: () => preferences.read(),
      update: (change) => preferences.update(change),
    },
    clipboard: {
      write: async ({ text }) => {
        await writeClipboard(text);
        return {};
      },
    },
  };
}
