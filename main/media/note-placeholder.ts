/** Has a placeholder made of a picture that was given for a tile. */
import type { Authorized, Question } from '../masking/gate';
import { aspectRatioIn } from './mosaic-shape';
import { type Mosaic, PLAIN_TILE } from './mosaics';
import type { PictureTarget } from './picture-address';
import type { GivenPicture } from './given-picture';
import type { PictureInAlbum, Placeholders } from './placeholders';

export type PlaceholderMaker = Pick<Placeholders, 'make' | 'makeFrom'>;

export interface Given {
  readonly place: PictureTarget;
  readonly rated: Pick<Question, 'safety' | 'isHidden'>;
  readonly picture: Authorized<GivenPicture>;
  /** Whether the disk may keep what is made from the picture itself. */
  readonly mayStore: () => boolean;
  /**
   * Makes the mask of a picture that only a lease showed, in memory. Null if the service masks its pictures itself, so
   * that this would be another mask.
   */
  readonly maskOfLeased: (() => Promise<Mosaic>) | null;
}

export function notePlaceholder(maker: PlaceholderMaker | undefined, given: Given): void {
  const { place, picture, maskOfLeased } = given;
  if (!maker || place.kind !== 'picture' || place.isTile !== true || picture.body === PLAIN_TILE.body) return;
  const of = pictureInAlbum(place, given.rated);
  switch (picture.given) {
    // The plain style shows nothing of the picture.
    case 'plain':
      return;
    case 'as-it-is':
      maker.makeFrom(of, picture, { form: 'plain', mayStore: given.mayStore() });
      return;
    case 'leased':
      if (maskOfLeased) {
        const pixels = async () => {
          const mosaic = await maskOfLeased();
          return mosaic.cells ? { ...mosaic.cells, aspectRatio: aspectRatioIn(mosaic) } : 'unreadable';
        };
        maker.make(of, { form: 'masked', mayStore: false, isLeased: true, pixels });
      }
      return;
    case 'mosaic':
    case 'soft': {
      const { cells } = picture;
      const masked = { form: 'masked', mayStore: true } as const;
      const aspectRatio = aspectRatioIn(picture);
      if (cells) maker.make(of, { ...masked, aspectRatio, pixels: () => ({ ...cells, aspectRatio }) });
      else maker.makeFrom(of, picture, masked);
    }
  }
}

export function pictureInAlbum(
  { identity, albumId, pictureId }: Extract<PictureTarget, { readonly kind: 'picture' | 'video' }>,
  { safety, isHidden }: Given['rated'],
): PictureInAlbum {
  return { identity, albumId, pictureId, rated: { safety, isHidden } };
}
