/** Scenes of high mountains: ranges, snow and a sea of clouds. */
import { mountainCover } from '../coverings';
import type { Covering } from '../ground-light';
import { alpine } from '../landforms';
import { fractal, mix, ridged, smoothStep, visibleOctaves } from '../noise';
import type { Scene } from '../scene';
import { halden, kestrel, tarn } from './cameras';

const bareRock = mountainCover({
  rock: [0.3, 0.27, 0.24],
  rockDark: [0.13, 0.12, 0.12],
  grass: [0.1, 0.14, 0.04],
  grassDry: [0.2, 0.19, 0.08],
  grassToM: 1900,
  snow: [0.86, 0.88, 0.92],
  snowFromM: 2300,
  snowHold: 0.62,
});

const snowyRock = mountainCover({
  rock: [0.3, 0.27, 0.25],
  rockDark: [0.14, 0.13, 0.13],
  grass: [0.1, 0.12, 0.06],
  grassDry: [0.2, 0.17, 0.1],
  grassToM: 500,
  snow: [0.88, 0.9, 0.94],
  snowFromM: 900,
  snowHold: 0.52,
});

const dawnLand = alpine({ seed: 21, heightM: 2300, scaleM: 8200, offsetX: 2500, offsetZ: 3000 });
const islandLand = alpine({ seed: 64, heightM: 3100, scaleM: 9500, offsetX: -4000 });

function cloudTop(x: number, z: number, footprintM: number): number {
  const swell = fractal(x / 9000, z / 9000, 3, 641) * 180;
  const puffs = ridged(x / 3200, z / 3200, visibleOctaves(3200, footprintM, 5), 642);
  return 1760 + swell - puffs * 430;
}

const cloudy: Covering = (ground, out) => {
  const { x, z, heightM, footprintM } = ground;
  if (heightM > cloudTop(x, z, footprintM) + 2) bareRock(ground, out);
  else out.fill(0.82);
};

const alpenglowLand = alpine({ seed: 5, heightM: 3300, scaleM: 9000, offsetX: 1500, offsetZ: 2000 });
const panoramaLand = alpine({ seed: 37, heightM: 3000, scaleM: 9800, offsetX: 900, offsetZ: 500 });

export const MOUNTAIN_SCENES: Scene[] = [
  {
    id: 'dawn-ranges',
    title: 'First light over the ranges',
    caption: 'Seven ridges before breakfast.',
    keywords: ['mountains', 'dawn', 'mist', 'layers'],
    takenAt: '2024-06-03T05:14:51+02:00',
    shot: kestrel({ exposureTime: '1/125', fNumber: 8, iso: 100, focalLengthMm: 70 }),
    place: { name: 'Hohe Tauern', latitude: 47.0742, longitude: 12.8461, altitudeM: 2105 },
    world: {
      aspect: [3, 2],
      camera: { focalLength35Mm: 70, horizon: 0.44, eyeM: 2250 },
      sky: {
        sunElevationDegrees: 3.2,
        sunAzimuthDegrees: 7,
        turbidity: 2,
        disc: { kind: 'sun', sizeDegrees: 0.8, brightness: 30 },
        clouds: [
          { baseM: 7000, topM: 7600, coverage: 0.42, scaleM: 9000, density: 0.0011, wispiness: 0.9, stretch: 3.5 },
        ],
      },
      haze: {
        reachM: 26000,
        scaleHeightM: 1700,
        mist: { reachM: 5200, scaleHeightM: 210, baseM: 650, patchiness: 0.5, patchM: 9000, brightness: 0.8 },
      },
      land: {
        relief: { height: dawnLand, ceilingM: 2800, nearM: 3200, farM: 110000 },
        covering: bareRock,
        light: { hollowM: 120 },
      },
      film: { exposure: 0.15, saturation: 1.05, whiteBalance: [0.9, 1, 1.3], shadowTint: [-0.01, 0, 0.04] },
    },
  },
  {
    id: 'alpenglow',
    title: 'Alpenglow',
    caption: 'The last four minutes of sun on the north wall.',
    keywords: ['mountains', 'snow', 'evening', 'alpenglow'],
    takenAt: '2023-11-18T16:31:07+01:00',
    shot: halden({ exposureTime: '1/60', fNumber: 8, iso: 200, focalLengthMm: 85 }),
    place: { name: 'Engadin', latitude: 46.4168, longitude: 9.8791, altitudeM: 1810 },
    world: {
      aspect: [3, 2],
      camera: { focalLength35Mm: 96, horizon: 0.84, eyeM: 1300 },
      sky: { sunElevationDegrees: 3.4, sunAzimuthDegrees: 112, turbidity: 1 },
      haze: { reachM: 60000, scaleHeightM: 1200, glow: 0.8 },
      land: {
        relief: {
          height: (x, z, footprintM) => alpenglowLand(x, z, footprintM) * mix(0.3, 1.3, smoothStep(5000, 16000, z)),
          ceilingM: 4600,
          nearM: 3500,
          farM: 60000,
        },
        covering: snowyRock,
        light: { hollowM: 120, bounce: 0.3, shadowReachM: 16000 },
      },
      film: {
        exposure: 0,
        saturation: 1.15,
        contrast: 0.4,
        whiteBalance: [0.95, 0.98, 1.14],
        shadowTint: [-0.01, 0, 0.03],
      },
    },
  },
  {
    id: 'sea-of-clouds',
    title: 'Above the sea of clouds',
    caption: 'Three hours of fog on the way up & then this.',
    keywords: ['mountains', 'clouds', 'fog', 'morning'],
    takenAt: '2022-10-09T08:02:33+02:00',
    shot: kestrel({ exposureTime: '1/500', fNumber: 7.1, iso: 100, focalLengthMm: 35 }),
    place: null,
    world: {
      aspect: [3, 2],
      camera: { focalLength35Mm: 42, horizon: 0.36, eyeM: 2560 },
      sky: {
        sunElevationDegrees: 9,
        sunAzimuthDegrees: -66,
        turbidity: 1.2,
        clouds: [
          { baseM: 8000, topM: 8500, coverage: 0.36, scaleM: 11000, density: 0.0007, wispiness: 1, stretch: 2.4 },
        ],
      },
      haze: {
        reachM: 60000,
        scaleHeightM: 1500,
        mist: { reachM: 420, scaleHeightM: 90, baseM: 1590, patchiness: 0.3, patchM: 5200, brightness: 1.35 },
      },
      land: {
        relief: {
          height: (x, z, footprintM) => Math.max(islandLand(x, z, footprintM), cloudTop(x, z, footprintM)),
          ceilingM: 3600,
          nearM: 1500,
          farM: 90000,
        },
        covering: cloudy,
        light: { hollowM: 150, wrap: 0.5, bounce: 0.9, skyShare: 1.6 },
      },
      film: { exposure: 0.45, saturation: 1.12, whiteBalance: [1.05, 1, 0.96] },
    },
  },
  {
    id: 'alps-panorama',
    title: 'The long view from the hut',
    caption: 'Stitched from nine frames.',
    keywords: ['mountains', 'panorama', 'summer', 'meadow'],
    takenAt: '2023-07-22T11:48:20+02:00',
    shot: tarn({ exposureTime: '1/400', fNumber: 9, iso: 100, focalLengthMm: 28 }),
    place: null,
    world: {
      aspect: [3, 1],
      camera: { focalLength35Mm: 28, horizon: 0.5, eyeM: 2050 },
      sky: {
        sunElevationDegrees: 36,
        sunAzimuthDegrees: -118,
        turbidity: 1.3,
        clouds: [
          {
            baseM: 3300,
            topM: 5000,
            coverage: 0.31,
            scaleM: 8600,
            density: 0.009,
            wispiness: 0.6,
            offsetX: 0.3,
          },
        ],
      },
      haze: { reachM: 42000, scaleHeightM: 1700 },
      land: {
        relief: {
          height: (x, z, footprintM) => panoramaLand(x, z, footprintM) * mix(0.5, 1.25, smoothStep(2500, 15000, z)),
          ceilingM: 4300,
          nearM: 1600,
          farM: 80000,
        },
        covering: bareRock,
        light: { hollowM: 90 },
      },
      film: { exposure: 0.15, saturation: 1.15, contrast: 0.35 },
    },
  },
];
