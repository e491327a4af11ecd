/** Everything that exists in the sandbox, put together from the data files and the photographs. */
import type { Photograph } from './catalogue';
import { GROUP_MEMBERS } from './group-members';
import { createPictures, type Pictures } from './pictures';
import type { PicturesApiUser } from './pictures-api-user';
import { NAMED_USERS, PICTURES_API_KEY } from './pictures-api-users';
import type { SmugMugOwner } from './smugmug-album';
import { SMUGMUG_API_KEY, SMUGMUG_OWNERS } from './smugmug-owners';
import type { Video } from './videos';

export interface World {
  readonly pictures: Pictures;
  readonly picturesApiKey: string;
  readonly picturesApiUsers: readonly PicturesApiUser[];
  readonly smugMugApiKey: string;
  readonly smugMugOwners: readonly SmugMugOwner[];
}

export function createWorld(photographs: readonly Photograph[], videos: readonly Video[]): World {
  const picturesApiUsers = [...NAMED_USERS, ...GROUP_MEMBERS];
  const allSeries = [
    ...picturesApiUsers.flatMap(({ albums, freeGallery }) => [...albums, freeGallery]),
    ...SMUGMUG_OWNERS.flatMap(({ albums }) => albums),
  ];
  return {
    pictures: createPictures(photographs, allSeries, videos),
    picturesApiKey: PICTURES_API_KEY,
    picturesApiUsers,
    smugMugApiKey: SMUGMUG_API_KEY,
    smugMugOwners: SMUGMUG_OWNERS,
  };
}
