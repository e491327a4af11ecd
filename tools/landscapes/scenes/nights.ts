/** Scenes of the night, as long exposures. */
import { mountainCover, plainCover } from '../coverings';
import { alpine, hills, parted } from '../landforms';
import { fractal, mix, smoothStep } from '../noise';
import type { Scene } from '../scene';
import { halden, kestrel } from './cameras';

const snowHills = hills({ seed: 61, heightM: 60, scaleM: 260, offsetX: 40, offsetZ: 90 });
const snowPeaks = alpine({ seed: 73, heightM: 1500, scaleM: 4200, offsetX: 1500 });

function snowfield(x: number, z: number, footprintM: number): number {
  return (
    snowHills(x, z, footprintM) * mix(0.25, 1, smoothStep(60, 900, z)) +
    snowPeaks(x, z, footprintM) * smoothStep(2600, 7000, z)
  );
}

const nightRange = alpine({ seed: 30, heightM: 1900, scaleM: 4600, offsetX: 700, offsetZ: 300 });
const nightLake = parted(
  (x, z, footprintM) => 10 + nightRange(x, z, footprintM) * smoothStep(300, 6500, z + Math.abs(x)),
  { widthM: 700, bankM: 500, floorM: -20, bendM: 120, bendLengthM: 1500, seed: 6, endM: 1900 },
);

export const NIGHT_SCENES: Scene[] = [
  {
    id: 'aurora',
    title: 'Aurora over the snowfield',
    caption: 'It moved like a curtain in a draught.',
    keywords: ['aurora', 'night', 'snow', 'stars'],
    takenAt: '2024-02-11T23:18:44+01:00',
    shot: halden({ exposureTime: '6', fNumber: 2.8, iso: 1600, focalLengthMm: 18 }),
    place: null,
    world: {
      aspect: [2, 3],
      camera: { focalLength35Mm: 22, horizon: 0.8, eyeM: 62 },
      sky: {
        sunElevationDegrees: 22,
        sunAzimuthDegrees: -110,
        turbidity: 1,
        strength: 0.006,
        night: {
          stars: 0.12,
          starBrightness: 0.4,
          aurora: { brightness: 0.5, seed: 140 },
          glow: [0.004, 0.014, 0.024],
          ambient: [0.008, 0.026, 0.026],
        },
      },
      haze: { reachM: 30000, scaleHeightM: 900, lift: 0.3 },
      land: {
        relief: { height: snowfield, ceilingM: 2100, nearM: 50, farM: 20000 },
        covering: plainCover([0.8, 0.86, 0.88], [0.2, 0.2, 0.21], 0.62, 200),
        light: { hollowM: 20, wrap: 0.2 },
      },
      woods: [
        {
          spacingM: 9,
          heightM: 15,
          nearM: 260,
          farM: 2600,
          seed: 8,
          girth: 0.14,
          leaf: [0.03, 0.04, 0.04],
          density: (x, z) => smoothStep(0.02, 0.2, fractal(x / 170, z / 170, 3, 45)) * 0.8,
        },
      ],
      film: { exposure: -0.7, saturation: 1.1, contrast: 0.35, grain: 0.02 },
    },
  },
  {
    id: 'stars-over-lake',
    title: 'Milky Way, new moon',
    caption: 'Two jackets, one tripod, no signal.',
    keywords: ['stars', 'milky way', 'night', 'lake', 'mountains'],
    takenAt: '2023-08-16T23:52:20+02:00',
    shot: kestrel({ exposureTime: '20', fNumber: 2.8, iso: 3200, focalLengthMm: 20 }),
    place: null,
    world: {
      aspect: [2, 3],
      camera: { focalLength35Mm: 24, horizon: 0.72, eyeM: 6 },
      sky: {
        sunElevationDegrees: -5,
        sunAzimuthDegrees: 35,
        turbidity: 1.4,
        strength: 0.02,
        night: {
          stars: 0.36,
          starBrightness: 0.13,
          milkyWay: { brightness: 0.024, slope: -0.35, offset: 0.22 },
          glow: [0.0028, 0.0046, 0.0085],
          ambient: [0.003, 0.005, 0.009],
        },
      },
      haze: { reachM: 20000, scaleHeightM: 900 },
      land: {
        relief: { height: nightLake, ceilingM: 2600, nearM: 150, farM: 22000 },
        covering: mountainCover({
          rock: [0.3, 0.28, 0.27],
          rockDark: [0.13, 0.13, 0.13],
          grass: [0.06, 0.08, 0.04],
          grassDry: [0.12, 0.12, 0.07],
          grassToM: 900,
          snow: [0.85, 0.87, 0.92],
          snowFromM: 1200,
          snowHold: 0.62,
        }),
        light: { hollowM: 70 },
      },
      water: {
        colour: [0.005, 0.01, 0.015],
        roughness: 0.006,
        waveM: 5,
        crest: 3,
        directionDegrees: 0,
        seed: 2,
        glitter: 0,
      },
      film: { exposure: -1.5, saturation: 1.1, contrast: 0.3, grain: 0.022 },
    },
  },
];
