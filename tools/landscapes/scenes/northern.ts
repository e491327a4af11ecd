/** Scenes of still northern lakes. */
import { mountainCover, plainCover } from '../coverings';
import { alpine, mounds, parted } from '../landforms';
import { fractal, mix, smoothStep } from '../noise';
import type { Scene } from '../scene';
import { halden, tarn } from './cameras';

const winterRange = alpine({ seed: 71, heightM: 2300, scaleM: 4400, offsetX: 2200, offsetZ: 100 });
const winterLand = parted(
  (x, z, footprintM) => 5 + winterRange(x, z, footprintM) * mix(0.01, 1, smoothStep(1100, 5600, z)),
  { widthM: 420, bankM: 260, floorM: -12, bendM: 120, bendLengthM: 700, seed: 17, endM: 500 },
);

const skerries = mounds(
  [
    { x: -190, z: 620, radiusM: 120, heightM: 12 },
    { x: 120, z: 900, radiusM: 150, heightM: 13 },
    { x: 420, z: 1300, radiusM: 260, heightM: 18 },
    { x: -620, z: 1700, radiusM: 420, heightM: 26 },
    { x: 100, z: 2900, radiusM: 700, heightM: 40 },
    { x: 1500, z: 3400, radiusM: 900, heightM: 60 },
    { x: -1800, z: 4200, radiusM: 1300, heightM: 80 },
  ],
  -20,
  92,
);

const winterCover = mountainCover({
  rock: [0.28, 0.26, 0.25],
  rockDark: [0.15, 0.14, 0.15],
  grass: [0.8, 0.82, 0.86],
  grassDry: [0.8, 0.82, 0.86],
  grassToM: 3000,
  snow: [0.88, 0.9, 0.94],
  snowFromM: 60,
  snowHold: 0.5,
});

export const NORTHERN_SCENES: Scene[] = [
  {
    id: 'winter-lake',
    title: 'Minus eighteen',
    caption: 'The lake smokes before it freezes.',
    keywords: ['winter', 'lake', 'sunrise', 'snow'],
    takenAt: '2024-01-07T09:38:55+01:00',
    shot: halden({ exposureTime: '1/200', fNumber: 7.1, iso: 160, focalLengthMm: 40 }),
    place: null,
    world: {
      aspect: [4, 3],
      camera: { focalLength35Mm: 42, horizon: 0.66, eyeM: 4 },
      sky: {
        sunElevationDegrees: 5,
        sunAzimuthDegrees: -78,
        turbidity: 1.5,
        clouds: [{ baseM: 6000, topM: 6600, coverage: 0.4, scaleM: 8000, density: 0.001, wispiness: 1, stretch: 3 }],
      },
      haze: {
        reachM: 45000,
        scaleHeightM: 900,
        mist: { reachM: 900, scaleHeightM: 9, baseM: 0, patchiness: 0.8, patchM: 260, brightness: 1.2 },
      },
      land: {
        relief: { height: winterLand, ceilingM: 2900, nearM: 90, farM: 26000 },
        covering: winterCover,
        light: { hollowM: 60, wrap: 0.15, bounce: 0.3 },
      },
      woods: [
        {
          spacingM: 7,
          heightM: 19,
          nearM: 110,
          farM: 2600,
          seed: 31,
          girth: 0.14,
          leaf: [0.09, 0.095, 0.09],
          density: (x, z, heightM) =>
            heightM < 1.5
              ? 0
              : (1 - smoothStep(120, 300, heightM)) * smoothStep(-0.25, 0.25, fractal(x / 140, z / 140, 3, 19)),
        },
      ],
      water: { colour: [0.01, 0.025, 0.035], roughness: 0.009, waveM: 4, crest: 2, directionDegrees: 0, seed: 14 },
      film: { exposure: 0.3, saturation: 1.12, highlightTint: [0.015, 0, 0], shadowTint: [0, 0, 0.025] },
    },
  },
  {
    id: 'nordic-islets',
    title: 'Islets, no wind',
    caption: 'Overcast is a colour too.',
    keywords: ['lake', 'islands', 'overcast', 'forest', 'fog'],
    takenAt: '2022-08-30T06:41:18+03:00',
    shot: tarn({ exposureTime: '1/80', fNumber: 8, iso: 200, focalLengthMm: 50 }),
    place: { name: 'Saimaa', latitude: 61.6389, longitude: 28.8042, altitudeM: 79 },
    world: {
      aspect: [16, 9],
      camera: { focalLength35Mm: 46, horizon: 0.5, eyeM: 7 },
      sky: {
        sunElevationDegrees: 9,
        sunAzimuthDegrees: 24,
        turbidity: 3,
        strength: 0.8,
        clouds: [
          {
            baseM: 900,
            topM: 1500,
            coverage: 0.86,
            scaleM: 3400,
            density: 0.006,
            wispiness: 0.4,
            fadeM: 26000,
          },
        ],
      },
      haze: {
        reachM: 3600,
        scaleHeightM: 500,
        glow: 0.8,
        tint: [0.93, 1, 1.06],
        mist: { reachM: 1500, scaleHeightM: 10, baseM: 0, patchiness: 0.9, patchM: 700, brightness: 1 },
      },
      land: {
        relief: { height: skerries, ceilingM: 160, nearM: 250, farM: 9000 },
        covering: plainCover([0.09, 0.09, 0.06], [0.16, 0.15, 0.14], 0.9, 30),
      },
      woods: [
        {
          spacingM: 5,
          heightM: 19,
          nearM: 300,
          farM: 6500,
          seed: 77,
          leaf: [0.035, 0.05, 0.035],
          density: (_x, _z, heightM) => (heightM < 0.8 ? 0 : 0.85),
        },
      ],
      water: {
        colour: [0.02, 0.03, 0.03],
        roughness: 0.012,
        waveM: 6,
        crest: 3,
        directionDegrees: 30,
        seed: 23,
        patches: 0.6,
      },
      film: { exposure: 0.5, saturation: 0.9, contrast: 0.4, whiteBalance: [0.93, 1, 1.08] },
    },
  },
];
