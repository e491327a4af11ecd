/**
 * Decides which answers may be written to the disk: those in which the service has masked what is not safe, and those
 * that contain nothing else. A service without masked answers gives the same answer with and without a lease.
 */
import type { AlbumId } from '../../preload/contract';
import type { UnsafeRegistry } from '../masking/unsafe-registry';
import type { AlbumService, PictureRecord, PictureSource } from '../services/album-service';
import type { View } from './album-pages';

type Answering = Pick<AlbumService, 'hasMaskedAnswers'>;

export function mayStorePictures(
  { variant }: Pick<View, 'variant'>,
  { hasMaskedAnswers }: Answering,
  unsafe: Pick<UnsafeRegistry, 'picture'>,
  pictures: Iterable<PictureRecord>,
): boolean {
  if (variant === 'masked' || !hasMaskedAnswers) return true;
  for (const picture of pictures) {
    const { details, sources } = unsafe.picture(picture);
    if ([details, ...sources].some(({ safety }) => safety !== 'safe')) return false;
  }
  return true;
}

export function mayStoreCover(
  { variant }: Pick<View, 'variant'>,
  { hasMaskedAnswers }: Answering,
  unsafe: Pick<UnsafeRegistry, 'cover'>,
  albumId: AlbumId,
  cover: PictureSource,
): boolean {
  return variant === 'masked' || !hasMaskedAnswers || unsafe.cover(albumId, cover).safety === 'safe';
}
