/** Test fixture: runs every reader of the service on one response, whichever call it belongs to. */
import type { HttpAnswer } from '../../net/http/http';
import { asRow } from '../reading';
import { groupAlbums, normalizeTree } from './categories';
import { openEnvelope } from './envelope';
import { faultFailure } from './faults';
import { normalizeExif } from './exif';
import { readLogin } from './login';
import { normalizeImage, normalizeSources } from './normalize';
import { normalizeAlbum, normalizeAlbumDetails } from './normalize-album';
import { readImageInfo, readImages, readImageUrls, readLightImages } from './wire';
import { readAlbumInfo, readAlbums } from './wire-album';
import { readCategories, readSubCategories } from './wire-category';

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
    pictures: readImages(payload).map((one, index) => normalizeImage(one, index + 1)),
    picture: image ? normalizeImage(image, 1) : null,
    sources: normalizeSources(readImageUrls(payload)),
    exif: normalizeExif(asRow(payload['Image']) ?? {}),
    tree: normalizeTree(categories),
    groups: groupAlbums(albums, categories, subCategories),
    subCategories,
  };
}
