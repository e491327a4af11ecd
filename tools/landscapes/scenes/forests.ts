/** Scenes of conifers in mist and of autumn ridges. */
import { plainCover } from '../coverings';
import { hills, weathered } from '../landforms';
import { fractal, mix, smoothStep } from '../noise';
import type { Scene } from '../scene';
import { halden, kestrel } from './cameras';

const slopes = hills({ seed: 19, heightM: 420, scaleM: 900, offsetX: 250, offsetZ: 420 });
const slopeLand = (x: number, z: number, footprintM: number): number =>
  slopes(x, z, footprintM) * 0.75 + smoothStep(120, 1100, z) * 210 - 30 + x * 0.14;

const ridgeHills = weathered({ seed: 58, heightM: 620, scaleM: 2100, offsetX: 700, offsetZ: 900 });
const ridgeLand = (x: number, z: number, footprintM: number): number =>
  ridgeHills(x, z, footprintM) * mix(0.75, 1.35, smoothStep(600, 9000, z));

export const FOREST_SCENES: Scene[] = [
  {
    id: 'spruce-in-mist',
    title: 'Spruce in mist',
    caption:
      'It had rained all night and the whole hillside was breathing: every few seconds a different row of trees came forward and the one before it was gone, so in the end I stopped choosing the moment, set the camera on the wall and simply took one frame a minute until the coffee was finished.',
    keywords: ['forest', 'mist', 'trees', 'quiet'],
    takenAt: '2023-10-21T08:17:02+02:00',
    shot: halden({ exposureTime: '1/100', fNumber: 5.6, iso: 400, focalLengthMm: 90 }),
    place: { name: 'Schwarzwald', latitude: 47.8739, longitude: 8.0046, altitudeM: 985 },
    world: {
      aspect: [4, 5],
      camera: { focalLength35Mm: 66, horizon: 0.4, eyeM: 128 },
      sky: {
        sunElevationDegrees: 16,
        sunAzimuthDegrees: 30,
        turbidity: 4,
        clouds: [{ baseM: 700, topM: 1300, coverage: 0.95, scaleM: 3400, density: 0.006, wispiness: 0.4 }],
      },
      haze: {
        reachM: 800,
        scaleHeightM: 420,
        glow: 0.75,
        tint: [0.92, 1, 1.05],
        mist: { reachM: 420, scaleHeightM: 26, baseM: 60, patchiness: 0.85, patchM: 320, brightness: 1.05 },
      },
      land: {
        relief: { height: slopeLand, ceilingM: 1200, nearM: 90, farM: 5000 },
        covering: plainCover([0.05, 0.06, 0.03], [0.08, 0.07, 0.06], 0.7, 60),
      },
      woods: [
        {
          spacingM: 5.5,
          heightM: 27,
          nearM: 130,
          farM: 2600,
          seed: 12,
          girth: 0.16,
          leaf: [0.03, 0.048, 0.036],
          density: (x, z) => mix(0.25, 0.95, smoothStep(-0.35, 0.1, fractal(x / 150, z / 150, 3, 29))),
        },
      ],
      film: { exposure: 0.15, saturation: 0.8, contrast: 0.4, shadowTint: [0, 0.008, 0.02] },
    },
  },
  {
    id: 'forest-ridges',
    title: 'Ridge after ridge',
    caption: 'Looking west from the fire tower.',
    keywords: ['forest', 'hills', 'haze', 'morning', 'layers'],
    takenAt: '2022-10-17T07:53:29-04:00',
    shot: kestrel({ exposureTime: '1/250', fNumber: 8, iso: 200, focalLengthMm: 70 }),
    place: { name: 'Great Smoky Mountains', latitude: 35.5628, longitude: -83.4985, altitudeM: 2014 },
    world: {
      aspect: [3, 2],
      camera: { focalLength35Mm: 66, horizon: 0.28, eyeM: 900 },
      sky: {
        sunElevationDegrees: 8,
        sunAzimuthDegrees: -62,
        turbidity: 2.4,
        clouds: [{ baseM: 6000, topM: 6700, coverage: 0.46, scaleM: 9000, density: 0.001, wispiness: 0.9, stretch: 3 }],
      },
      haze: {
        reachM: 14000,
        scaleHeightM: 800,
        lift: 0.08,
        mist: { reachM: 1500, scaleHeightM: 85, baseM: 190, patchiness: 0.6, patchM: 1600, brightness: 1.15 },
      },
      land: {
        relief: { height: ridgeLand, ceilingM: 1300, nearM: 500, farM: 40000 },
        covering: plainCover([0.05, 0.075, 0.03], [0.06, 0.07, 0.03], 0.6, 200),
      },
      woods: [
        {
          spacingM: 10,
          heightM: 30,
          nearM: 600,
          farM: 7000,
          seed: 41,
          girth: 0.24,
          leaf: [0.05, 0.075, 0.03],
          leafOther: [0.3, 0.12, 0.02],
          density: () => 0.9,
        },
      ],
      film: { exposure: 0.2, saturation: 1.1, contrast: 0.35, highlightTint: [0.02, 0.005, -0.01] },
    },
  },
];
