/** All scenes, in the order of the catalogue. */
import { FIELD_SCENES } from './scenes/fields';
import { DESERT_SCENES } from './scenes/deserts';
import { FOREST_SCENES } from './scenes/forests';
import { LAKE_SCENES } from './scenes/lakes';
import { MOUNTAIN_SCENES } from './scenes/mountains';
import { NIGHT_SCENES } from './scenes/nights';
import { COAST_SCENES } from './scenes/coasts';
import { NORTHERN_SCENES } from './scenes/northern';
import { SEA_SCENES } from './scenes/seas';
import type { Scene } from './scene';

export const SCENES: readonly Scene[] = [
  ...MOUNTAIN_SCENES,
  ...LAKE_SCENES,
  ...NORTHERN_SCENES,
  ...FOREST_SCENES,
  ...FIELD_SCENES,
  ...DESERT_SCENES,
  ...COAST_SCENES,
  ...SEA_SCENES,
  ...NIGHT_SCENES,
];
