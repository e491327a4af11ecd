/** Scenes of farmland and wide skies. */
import { fields } from '../coverings';
import { alpine, hills } from '../landforms';
import { fractal, mix, smoothStep } from '../noise';
import type { Scene } from '../scene';
import { kestrel, tarn } from './cameras';

const springHills = hills({ seed: 81, heightM: 250, scaleM: 1500, offsetX: 200, offsetZ: 700 });
const goldenHills = hills({ seed: 27, heightM: 230, scaleM: 1250, offsetX: 620, offsetZ: 200 });
const plainHills = hills({ seed: 38, heightM: 60, scaleM: 2600 });
const farRange = alpine({ seed: 15, heightM: 1500, scaleM: 7000, offsetX: 3000 });

const prairie = fields(
  [
    [0.4, 0.34, 0.12],
    [0.22, 0.27, 0.08],
    [0.3, 0.3, 0.1],
    [0.46, 0.38, 0.16],
  ],
  [0.09, 0.11, 0.04],
  520,
);

/** Returns the density of trees, which grow in clumps. */
function copses(x: number, z: number, patchM: number, threshold: number): number {
  return smoothStep(threshold, threshold + 0.05, fractal(x / patchM, z / patchM, 4, 66)) * 0.8;
}

export const FIELD_SCENES: Scene[] = [
  {
    id: 'spring-fields',
    title: 'Fields in May',
    caption: 'Rape, barley, beet & a little bit of weather.',
    keywords: ['fields', 'spring', 'farmland', 'hills'],
    takenAt: '2024-05-11T17:22:48+02:00',
    shot: tarn({ exposureTime: '1/320', fNumber: 8, iso: 100, focalLengthMm: 60 }),
    place: { name: 'Southern Moravia', latitude: 48.9271, longitude: 17.0364, altitudeM: 312 },
    world: {
      aspect: [3, 2],
      camera: { focalLength35Mm: 52, horizon: 0.3, eyeM: 330 },
      sky: {
        sunElevationDegrees: 20,
        sunAzimuthDegrees: -74,
        turbidity: 1.6,
        clouds: [
          {
            baseM: 1500,
            topM: 2700,
            coverage: 0.27,
            scaleM: 6800,
            density: 0.012,
            wispiness: 0.5,
            offsetX: 0.6,
          },
        ],
      },
      haze: { reachM: 17000, scaleHeightM: 900, lift: 0.1 },
      land: {
        relief: { height: springHills, ceilingM: 420, nearM: 350, farM: 26000 },
        covering: fields(
          [
            [0.52, 0.42, 0.03],
            [0.2, 0.27, 0.05],
            [0.5, 0.4, 0.03],
            [0.14, 0.19, 0.04],
            [0.26, 0.29, 0.07],
            [0.26, 0.2, 0.13],
            [0.17, 0.24, 0.05],
          ],
          [0.04, 0.07, 0.02],
          300,
        ),
        light: { hollowM: 25, wrap: 0.1 },
      },
      woods: [
        {
          spacingM: 8,
          heightM: 13,
          nearM: 400,
          farM: 8000,
          seed: 55,
          girth: 0.42,
          leaf: [0.06, 0.1, 0.03],
          density: (x, z) => copses(x, z, 330, 0.2),
        },
      ],
      film: { exposure: 0.15, saturation: 1.12, contrast: 0.35 },
    },
  },
  {
    id: 'golden-hills',
    title: 'Golden hour near the farm',
    caption: 'The dog is just out of frame.',
    keywords: ['hills', 'golden hour', 'evening', 'mist'],
    takenAt: '2023-06-19T20:21:15+02:00',
    shot: kestrel({ exposureTime: '1/200', fNumber: 8, iso: 100, focalLengthMm: 70 }),
    place: null,
    world: {
      aspect: [4, 3],
      camera: { focalLength35Mm: 58, horizon: 0.3, eyeM: 260 },
      sky: {
        sunElevationDegrees: 10,
        sunAzimuthDegrees: 82,
        turbidity: 2.6,
        clouds: [{ baseM: 7000, topM: 7600, coverage: 0.42, scaleM: 9000, density: 0.001, wispiness: 1, stretch: 2.2 }],
      },
      haze: {
        reachM: 13000,
        scaleHeightM: 500,
        mist: { reachM: 2600, scaleHeightM: 26, baseM: 10, patchiness: 0.5, patchM: 900, brightness: 1 },
      },
      land: {
        relief: { height: goldenHills, ceilingM: 320, nearM: 300, farM: 18000 },
        covering: fields(
          [
            [0.42, 0.32, 0.1],
            [0.34, 0.27, 0.09],
            [0.2, 0.25, 0.05],
            [0.26, 0.29, 0.06],
            [0.47, 0.36, 0.14],
            [0.28, 0.2, 0.1],
          ],
          [0.09, 0.09, 0.03],
          360,
        ),
        light: { hollowM: 25, wrap: 0.05 },
      },
      woods: [
        {
          spacingM: 14,
          heightM: 15,
          nearM: 350,
          farM: 6000,
          seed: 91,
          girth: 0.13,
          leaf: [0.05, 0.065, 0.025],
          density: (x, z) => copses(x, z, 260, 0.21),
        },
      ],
      film: {
        exposure: 0.25,
        saturation: 1.2,
        contrast: 0.45,
        whiteBalance: [1.1, 1, 0.86],
        highlightTint: [0.02, 0, -0.01],
      },
    },
  },
  {
    id: 'plains-cumulus',
    title: 'Fair-weather clouds',
    caption: 'Cloud shadows crossing at about 30 km/h.',
    keywords: ['plains', 'clouds', 'summer', 'sky'],
    takenAt: '2022-07-02T14:09:36-06:00',
    shot: tarn({ exposureTime: '1/640', fNumber: 8, iso: 100, focalLengthMm: 26 }),
    place: { name: 'Front Range', latitude: 40.4961, longitude: -104.9015, altitudeM: 1540 },
    world: {
      aspect: [3, 2],
      camera: { focalLength35Mm: 28, horizon: 0.76, eyeM: 130 },
      sky: {
        sunElevationDegrees: 48,
        sunAzimuthDegrees: 118,
        turbidity: 1.1,
        clouds: [
          {
            baseM: 1500,
            topM: 3900,
            coverage: 0.36,
            scaleM: 5600,
            density: 0.014,
            wispiness: 0.55,
            offsetX: 0.15,
            offsetZ: 0.5,
          },
        ],
      },
      haze: { reachM: 30000, scaleHeightM: 1400, lift: 0.1 },
      land: {
        relief: {
          height: (x, z, footprintM) =>
            plainHills(x, z, footprintM) + farRange(x, z, footprintM) * smoothStep(22000, 36000, z),
          ceilingM: 2300,
          nearM: 150,
          farM: 60000,
        },
        covering: (ground, out) => {
          prairie(ground, out);
          const shadow = smoothStep(-0.1, 0.15, fractal(ground.x / 1800, ground.z / 2600, 4, 68));
          for (let c = 0; c < 3; c++) out[c] = out[c]! * mix(0.38, 1, shadow);
        },
      },
      film: { exposure: 0.1, saturation: 1.15, contrast: 0.35 },
    },
  },
];
