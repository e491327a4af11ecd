/** The whole content of the sandbox, from the data files and the photographs. */
import type { Photograph } from './catalogue';
import { GROUP_MEMBERS } from './group-members';
import { LANTERN_SOCIETY } from './lantern-society';
import { createPictures, type Pictures } from './pictures';
import type { PicturesApiUser } from './pictures-api-user';
import { NAMED_USERS, PICTURES_API_KEY } from './pictures-api-users';
import type { SmugMugOwner } from './smugmug-album';
import { SMUGMUG_API_KEY, SMUGMUG_API_SECRET, SMUGMUG_OWNERS } from './smugmug-owners';
import type { Video } from './videos';
import { seriesOfWeek } from './week';

export interface World {
  readonly pictures: Pictures;
  readonly picturesApiKey: string;
  readonly picturesApiUsers: readonly PicturesApiUser[];
  readonly smugMugApiKey: string;
  readonly smugMugApiSecret: string;
  readonly smugMugOwners: readonly SmugMugOwner[];
}

export function createWorld(photographs: readonly Photograph[], videos: readonly Video[]): World {
  const picturesApiUsers = [...NAMED_USERS, ...GROUP_MEMBERS, ...LANTERN_SOCIETY];
  const allSeries = [
    ...picturesApiUsers.flatMap(({ albums, freeGallery }) => [...albums, freeGallery]),
    ...picturesApiUsers.flatMap(({ portrait }) => portrait?.series ?? []),
    ...seriesOfWeek(picturesApiUsers),
    ...SMUGMUG_OWNERS.flatMap(({ albums }) => albums),
  ];
  return {
    pictures: createPictures(photographs, allSeries, videos),
    picturesApiKey: PICTURES_API_KEY,
    picturesApiUsers,
    smugMugApiKey: SMUGMUG_API_KEY,
    smugMugApiSecret: SMUGMUG_API_SECRET,
    smugMugOwners: SMUGMUG_OWNERS,
  };
}
