/** Test fixture: runs every reader of the service on one response, whichever call it belongs to. */
import type { HttpAnswer } from '../../../net/http/http';
import { asRow } from '../../../services/reading';
import { groupAlbums, normalizeTree } from '../../../services/smugmug-1.2/categories';
import { openEnvelope } from '../../../services/smugmug-1.2/envelope';
import { faultFailure } from '../../../services/smugmug-1.2/faults';
import { normalizeExif } from '../../../services/smugmug-1.2/exif';
import { readLogin } from '../../../services/smugmug-1.2/login';
import { normalizeImage, normalizeSources } from '../../../services/smugmug-1.2/normalize';
import { normalizeAlbum, normalizeAlbumDetails } from '../../../services/smugmug-1.2/normalize-album';
import { readImageInfo, readImages, readImageUrls, readLightImages } from '../../../services/smugmug-1.2/wire';
import { readAlbumInfo, readAlbums } from '../../../services/smugmug-1.2/wire-album';
import { readCategories, readSubCategories } from '../../../services/smugmug-1.2/wire-category';

export function readEverything(answer: HttpAnswer): Readonly<Record<string, unknown>> {
  const envelope = openEnvelope(answer);
  if (envelope.stat === 'fail') {
    return { fault: faultFailure(envelope.code, { asksFor: 'album', hasPassword: true }).error };
  }
  const { payload } = envelope;
  const albums = readAlbums(payload);
  const album = readAlbumInfo(payload);
  const image = readImageInfo(payload);
  const categories = readCategories(payload);
  const subCategories = readSubCategories(payload);
  return {
    login: asRow(payload['Login'])?.['Session'] === undefined ? null : readLogin(payload),
    albums: albums.map(normalizeAlbum),
    details: [...albums, ...(album ? [album] : [])].map((one) => normalizeAlbumDetails(one, [])),
    light: readLightImages(payload),
    pictures: readImages(payload).map(normalizeImage),
    picture: image ? normalizeImage(image) : null,
    sources: normalizeSources(readImageUrls(payload)),
    exif: normalizeExif(asRow(payload['Image']) ?? {}),
    tree: normalizeTree(categories),
    groups: groupAlbums(albums, categories, subCategories),
    subCategories,
  };
}
