/** Scenes of coasts. */
import { mountainCover } from '../coverings';
import type { Covering } from '../ground-light';
import { mounds } from '../landforms';
import { fractal, mix, ridged, smoothStep, visibleOctaves } from '../noise';
import type { Scene } from '../scene';
import { kestrel, tarn } from './cameras';

const tropicalPeaks = mounds(
  [
    { x: -900, z: 2200, radiusM: 300, heightM: 300 },
    { x: -520, z: 2500, radiusM: 190, heightM: 170 },
    { x: 330, z: 2900, radiusM: 400, heightM: 400 },
    { x: 1500, z: 2700, radiusM: 320, heightM: 260 },
    { x: -300, z: 5200, radiusM: 520, heightM: 420 },
    { x: -2600, z: 5200, radiusM: 700, heightM: 420 },
    { x: 3000, z: 7000, radiusM: 1200, heightM: 560 },
    { x: 70, z: 1050, radiusM: 75, heightM: 60 },
  ],
  -14,
  48,
  0.6,
);

/** Returns a headland with steep cliffs, coves and grass on top. */
function headland(x: number, z: number, footprintM: number): number {
  const octaves = visibleOctaves(700, footprintM, 11);
  const coast = 150 + z * 0.34 + fractal(x / 700, z / 520, octaves, 83) * 420;
  const inland = x + coast - 330;
  const stack = 1 - Math.hypot(x + 95, z - 760) / 48 + fractal(x / 40, z / 40, 4, 85) * 0.5;
  const rise = smoothStep(-6, 55, inland);
  const top = 92 + fractal(x / 600, z / 600, Math.min(octaves, 6), 84) * 90 + Math.max(0, inland) * 0.06;
  const gullies = ridged(x / 85, z / 85, Math.min(8, octaves), 86) * 26 * rise * (1 - smoothStep(60, 160, inland));
  const cliff = rise * top - gullies - 8 * (1 - rise);
  return Math.max(cliff, smoothStep(-0.1, 0.9, stack) * 84 - 10);
}

const limestone = mountainCover({
  rock: [0.4, 0.38, 0.34],
  rockDark: [0.2, 0.19, 0.17],
  grass: [0.05, 0.11, 0.025],
  grassDry: [0.1, 0.15, 0.04],
  grassToM: 1400,
  grassHold: 0.42,
  snowFromM: 9000,
  snowHold: 1,
});

/** White sand along the edge of the forest. */
const jungle: Covering = (ground, out) => {
  limestone(ground, out);
  const sand = 1 - smoothStep(2.5, 6, ground.heightM + fractal(ground.x / 90, ground.z / 90, 3, 87) * 9);
  for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, 0.66 - c * 0.07, sand);
};

export const COAST_SCENES: Scene[] = [
  {
    id: 'tropical-islands',
    title: 'Islands at noon',
    caption: 'The colour is real; the silence was not (generators).',
    keywords: ['sea', 'islands', 'tropical', 'turquoise'],
    takenAt: '2024-02-20T11:55:31+08:00',
    shot: tarn({ exposureTime: '1/1000', fNumber: 7.1, iso: 100, focalLengthMm: 35 }),
    place: { name: 'Bacuit Bay', latitude: 11.1486, longitude: 119.3217, altitudeM: 55 },
    world: {
      aspect: [16, 9],
      camera: { focalLength35Mm: 34, horizon: 0.48, eyeM: 60 },
      sky: {
        sunElevationDegrees: 58,
        sunAzimuthDegrees: 130,
        turbidity: 1.1,
        clouds: [
          {
            baseM: 900,
            topM: 2600,
            coverage: 0.27,
            scaleM: 3600,
            density: 0.013,
            wispiness: 0.5,
            offsetZ: 0.7,
          },
        ],
      },
      haze: { reachM: 26000, scaleHeightM: 900, lift: 0.1 },
      land: {
        relief: { height: tropicalPeaks, ceilingM: 900, nearM: 700, farM: 12000 },
        covering: jungle,
        light: { hollowM: 25 },
      },
      water: {
        colour: [0.015, 0.2, 0.24],
        roughness: 0.055,
        waveM: 9,
        crest: 2,
        directionDegrees: 30,
        seed: 29,
        patches: 0.5,
      },
      film: { exposure: 0.1, saturation: 1.15, contrast: 0.35 },
    },
  },
  {
    id: 'sea-cliffs',
    title: 'Cliffs & sea stack',
    caption: 'Puffins not to scale (not visible, either).',
    keywords: ['cliffs', 'sea', 'coast', 'grass'],
    takenAt: '2023-07-09T19:36:58+01:00',
    shot: kestrel({ exposureTime: '1/200', fNumber: 9, iso: 100, focalLengthMm: 32 }),
    place: null,
    world: {
      aspect: [4, 3],
      camera: { focalLength35Mm: 34, horizon: 0.4, eyeM: 105 },
      sky: {
        sunElevationDegrees: 15,
        sunAzimuthDegrees: -66,
        turbidity: 1.6,
        clouds: [
          {
            baseM: 2600,
            topM: 3600,
            coverage: 0.46,
            scaleM: 5200,
            density: 0.004,
            wispiness: 0.8,
            stretch: 1.5,
          },
        ],
      },
      haze: { reachM: 16000, scaleHeightM: 700, lift: 0.06 },
      land: {
        relief: { height: headland, ceilingM: 420, nearM: 170, farM: 9000 },
        covering: mountainCover({
          rock: [0.3, 0.26, 0.21],
          rockDark: [0.13, 0.11, 0.1],
          grass: [0.11, 0.17, 0.04],
          grassDry: [0.2, 0.2, 0.07],
          grassToM: 600,
          snowFromM: 9000,
          snowHold: 1,
        }),
        light: { hollowM: 20 },
      },
      water: {
        colour: [0.015, 0.085, 0.1],
        roughness: 0.09,
        waveM: 22,
        crest: 2.6,
        directionDegrees: -30,
        seed: 39,
        glitter: 0.7,
      },
      film: { exposure: 0.1, saturation: 1.1, contrast: 0.35 },
    },
  },
];
