/** Everything that exists in the sandbox, put together from the data files and the photographs. */
import type { Photograph } from './catalogue';
import { createPictures, type Pictures } from './pictures';
import { PICTURES_API_USERS, type PicturesApiUser } from './pictures-api-users';
import { SMUGMUG_API_KEY, SMUGMUG_OWNERS, type SmugMugOwner } from './smugmug-owners';

export interface World {
  readonly pictures: Pictures;
  readonly picturesApiUsers: readonly PicturesApiUser[];
  readonly smugMugApiKey: string;
  readonly smugMugOwners: readonly SmugMugOwner[];
}

export function createWorld(photographs: readonly Photograph[]): World {
  const allSeries = [
    ...PICTURES_API_USERS.flatMap(({ albums }) => albums),
    ...SMUGMUG_OWNERS.flatMap(({ albums }) => albums),
  ];
  return {
    pictures: createPictures(photographs, allSeries),
    picturesApiUsers: PICTURES_API_USERS,
    smugMugApiKey: SMUGMUG_API_KEY,
    smugMugOwners: SMUGMUG_OWNERS,
  };
}
