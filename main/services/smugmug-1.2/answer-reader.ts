/** Reads a response of 1.2.0 from bytes to typed rows. A separate function, so that it can run in a worker thread. */
import type { HttpAnswer } from '../../net/http/http';
import type { ContentLimits } from '../../net/http/limits';
import { asRow, type Row } from '../reading';
import { openEnvelope } from './envelope';
import { normalizeImage } from './normalize';
import type { PackedRows } from '../packed-rows';
import { packFirstImages, packImages, packImagesAnswer } from './packed-images';
import { readImageInfo, readImages, readImageUrls, readLightImages } from './wire';
import { readAlbumInfo, readAlbums } from './wire-album';
import { readCategories, readSubCategories } from './wire-category';

const PAYLOAD_READERS = {
  whole: (payload: Row) => payload,
  albums: readAlbums,
  albumInfo: readAlbumInfo,
  lightImages: readLightImages,
  images: readImages,
  pictures: packImages,
  /** Reads the beginning of a response for `pictures`; null if it contains no complete picture yet. */
  firstPictures: (payload: Row): PackedRows | null => packImages(payload),
  fewPictures: (payload: Row) => readImages(payload).map(normalizeImage),
  imageInfo: readImageInfo,
  imageUrls: readImageUrls,
  exif: (payload: Row) => asRow(payload['Image']) ?? {},
  categories: readCategories,
  subCategories: readSubCategories,
} as const;

export type PayloadReader = keyof typeof PAYLOAD_READERS;
export type PayloadOf<Name extends PayloadReader> = ReturnType<(typeof PAYLOAD_READERS)[Name]>;

export type ReadAnswer<Name extends PayloadReader> =
  | { readonly stat: 'ok'; readonly value: PayloadOf<Name> }
  | { readonly stat: 'fail'; readonly code: number };

export function readAnswer<Name extends PayloadReader>(
  answer: HttpAnswer,
  name: Name,
  limits: ContentLimits,
): ReadAnswer<Name> {
  // Only this reader's value has this type; TypeScript does not relate the two.
  if (name === 'pictures') return packImagesAnswer(answer, limits) as ReadAnswer<Name>;
  if (name === 'firstPictures') return { stat: 'ok', value: packFirstImages(answer, limits) } as ReadAnswer<Name>;
  const envelope = openEnvelope(answer, limits);
  return envelope.stat === 'fail' ? envelope : { stat: 'ok', value: readPayload(name, envelope.payload) };
}

export function readPayload<Name extends PayloadReader>(name: Name, payload: Row): PayloadOf<Name> {
  // TypeScript does not relate the value in a table to its key.
  return PAYLOAD_READERS[name](payload) as PayloadOf<Name>;
}
