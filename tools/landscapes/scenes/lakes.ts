/** Scenes of lakes between mountains. */
import { mountainCover } from '../coverings';
import { alpine, parted } from '../landforms';
import { fractal, smoothStep } from '../noise';
import type { Scene } from '../scene';
import { halden, kestrel } from './cameras';

const lakeRange = alpine({ seed: 12, heightM: 2300, scaleM: 5200, offsetX: 800, offsetZ: 1400 });
const lakeLand = parted(
  (x, z, footprintM) => 14 + lakeRange(x, z, footprintM) * smoothStep(500, 9000, z + Math.abs(x) * 0.9),
  { widthM: 900, bankM: 420, floorM: -30, bendM: 180, bendLengthM: 1900, seed: 7, endM: 2600 },
);

const fjordRange = alpine({ seed: 44, heightM: 1500, scaleM: 4200, offsetX: 300, offsetZ: 1200 });
const fjordLand = parted((x, z, footprintM) => 120 + fjordRange(x, z, footprintM), {
  widthM: 1300,
  bankM: 700,
  floorM: -80,
  bendM: 1100,
  bendLengthM: 4200,
  seed: 10,
});

const alpineCover = mountainCover({
  rock: [0.31, 0.29, 0.27],
  rockDark: [0.14, 0.14, 0.14],
  grass: [0.07, 0.11, 0.035],
  grassDry: [0.15, 0.15, 0.06],
  grassToM: 1000,
  snow: [0.87, 0.89, 0.93],
  snowFromM: 1250,
  snowHold: 0.6,
});

export const LAKE_SCENES: Scene[] = [
  {
    id: 'mirror-lake',
    title: 'Mirror lake',
    caption: 'No wind until nine o’clock.',
    keywords: ['lake', 'reflection', 'mountains', 'forest'],
    takenAt: '2024-07-14T07:26:40+02:00',
    shot: kestrel({ exposureTime: '1/160', fNumber: 8, iso: 100, focalLengthMm: 32 }),
    place: { name: 'Lago di Braies', latitude: 46.6943, longitude: 12.0854, altitudeM: 1496 },
    world: {
      aspect: [3, 2],
      camera: { focalLength35Mm: 32, horizon: 0.56, eyeM: 5 },
      sky: {
        sunElevationDegrees: 24,
        sunAzimuthDegrees: 105,
        turbidity: 1.1,
        clouds: [
          {
            baseM: 3400,
            topM: 4500,
            coverage: 0.34,
            scaleM: 5600,
            density: 0.006,
            wispiness: 0.8,
            offsetZ: 0.4,
          },
        ],
      },
      haze: {
        reachM: 38000,
        scaleHeightM: 1300,
        mist: { reachM: 2600, scaleHeightM: 14, baseM: 0, patchiness: 0.8, patchM: 700, brightness: 1.1 },
      },
      land: {
        relief: { height: lakeLand, ceilingM: 3000, nearM: 150, farM: 30000 },
        covering: alpineCover,
        light: { hollowM: 70 },
      },
      woods: [
        {
          spacingM: 8,
          heightM: 24,
          nearM: 200,
          farM: 4600,
          seed: 4,
          leaf: [0.05, 0.075, 0.03],
          density: (x, z, heightM) =>
            heightM < 2
              ? 0
              : (1 - smoothStep(180, 420, heightM)) * smoothStep(-0.45, 0.1, fractal(x / 300, z / 300, 3, 9)),
        },
      ],
      water: { colour: [0.015, 0.06, 0.07], roughness: 0.007, waveM: 5, crest: 2.5, directionDegrees: 20, seed: 51 },
      film: { exposure: 0.05, saturation: 1.15, contrast: 0.35 },
    },
  },
  {
    id: 'fjord-blue-hour',
    title: 'Fjärd at blue hour',
    caption: '“One more minute,” said everyone, for an hour.',
    keywords: ['fjord', 'blue hour', 'water', 'mountains'],
    takenAt: '2023-09-28T19:52:10+02:00',
    shot: halden({ exposureTime: '8', fNumber: 8, iso: 100, focalLengthMm: 28 }),
    place: { name: 'Nærøyfjorden', latitude: 60.9312, longitude: 6.9487, altitudeM: 62 },
    world: {
      aspect: [3, 2],
      camera: { focalLength35Mm: 28, horizon: 0.6, eyeM: 60 },
      sky: {
        sunElevationDegrees: -5.2,
        sunAzimuthDegrees: 12,
        turbidity: 1.2,
        clouds: [{ baseM: 6500, topM: 7100, coverage: 0.4, scaleM: 12000, density: 0.001, wispiness: 0.9, stretch: 2 }],
      },
      haze: {
        reachM: 22000,
        scaleHeightM: 1400,
        lift: 0.35,
        mist: { reachM: 9000, scaleHeightM: 60, baseM: 0, patchiness: 0.7, patchM: 2500, brightness: 0.9 },
      },
      land: {
        relief: { height: fjordLand, ceilingM: 1900, nearM: 900, farM: 40000 },
        covering: alpineCover,
        light: { hollowM: 90 },
      },
      water: {
        colour: [0.01, 0.03, 0.045],
        roughness: 0.018,
        waveM: 9,
        crest: 3,
        directionDegrees: 10,
        seed: 8,
        glitter: 0,
      },
      film: { exposure: -0.35, saturation: 0.95, whiteBalance: [0.7, 1.2, 1.06], contrast: 0.4 },
    },
  },
];
