/** Tells the window the shape of each masked picture whose mosaic it gets, so that revealing it changes no layout. */
import type { IdentityKey, MosaicShapes as ShapesEvent } from '../../preload/contract';
import type { Authorized } from '../masking/gate';
import type { GivenPicture } from './given-picture';
import { aspectRatioIn } from './mosaic-shape';
import type { PictureTarget } from './picture-address';

export class MosaicShapes {
  private readonly waiting = new Map<IdentityKey, ShapesEvent['shapes']>();

  constructor(private readonly onShapes: (shapes: ShapesEvent) => void) {}

  /** Shapes of mosaics that are given at the same time are sent together. */
  note(place: PictureTarget, given: Authorized<GivenPicture>): void {
    if (place.kind !== 'picture' && place.kind !== 'video') return;
    if (given.given !== 'mosaic' && given.given !== 'soft') return;
    const aspectRatio = aspectRatioIn(given);
    if (aspectRatio === undefined) return;
    const { identity, albumId, pictureId } = place;
    if (this.waiting.size === 0) setImmediate(() => this.send());
    this.waiting.set(identity, [...(this.waiting.get(identity) ?? []), { albumId, pictureId, aspectRatio }]);
  }

  private send(): void {
    const all = [...this.waiting];
    this.waiting.clear();
    for (const [identity, shapes] of all) this.onShapes({ identity, shapes });
  }
}
