/** A picture in the form that may leave main. */
import type { MaskStyle } from '../../preload/contract';
import type { Mosaic } from './mosaics';

/**
 * `as-it-is`: the picture is not masked. `leased`: only a lease allows it. Otherwise the mask style of the returned
 * form.
 */
export interface GivenPicture extends Mosaic {
  readonly given: 'as-it-is' | 'leased' | MaskStyle;
}
