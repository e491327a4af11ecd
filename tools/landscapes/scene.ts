/** The definition of one photograph: metadata, camera settings and the world to render. */
import type { Rgb } from './atmosphere';
import type { CameraSettings } from './camera';
import type { FilmSettings } from './film';
import type { ForestSettings } from './forest';
import type { Covering, GroundLightSettings } from './ground-light';
import type { HazeSettings } from './haze';
import type { SkySettings } from './sky';
import type { Relief } from './visibility';
import type { WaterSettings } from './water';

interface Land {
  relief: Relief;
  covering: Covering;
  light?: GroundLightSettings;
}

interface Woods extends ForestSettings {
  leaf: Rgb;
  /** Each tree's colour is between `leaf` and this colour. */
  leafOther?: Rgb;
}

export interface World {
  aspect: readonly [number, number];
  camera: CameraSettings;
  sky: SkySettings;
  haze: HazeSettings;
  land?: Land;
  woods?: Woods[];
  water?: WaterSettings;
  film: FilmSettings;
}

export interface Place {
  name: string;
  latitude: number;
  longitude: number;
  altitudeM: number;
}

export interface Shot {
  make: string;
  model: string;
  lens: string;
  /** Seconds, as a fraction or a whole number: "1/250", "8". */
  exposureTime: string;
  fNumber: number;
  iso: number;
  focalLengthMm: number;
}

export interface Scene {
  id: string;
  title: string;
  caption: string;
  keywords: string[];
  /** Local time with its UTC offset. */
  takenAt: string;
  shot: Shot;
  place: Place | null;
  world: World;
}
