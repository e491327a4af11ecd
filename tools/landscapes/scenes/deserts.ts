/** Scenes of sand, buttes and a canyon. */
import { layeredRock, plainCover } from '../coverings';
import { dunes, mesas } from '../landforms';
import { fractal, mix, smoothStep, visibleOctaves } from '../noise';
import type { Scene } from '../scene';
import { halden, kestrel } from './cameras';

const duneLand = dunes({ seed: 9, heightM: 78, scaleM: 430, offsetX: 120, offsetZ: 40 });
const buttes = mesas({
  seed: 52,
  heightM: 360,
  scaleM: 3300,
  cover: -0.27,
  offsetX: 1200,
  offsetZ: 600,
  buttes: [
    { x: -1500, z: 3600, radiusM: 330, heightM: 0 },
    { x: -500, z: 4600, radiusM: 230, heightM: 0 },
    { x: 950, z: 3300, radiusM: 400, heightM: 0 },
    { x: 1600, z: 4500, radiusM: 170, heightM: 0 },
    { x: 3400, z: 8800, radiusM: 900, heightM: 0 },
    { x: -4200, z: 10500, radiusM: 1300, heightM: 0 },
    { x: 300, z: 13000, radiusM: 1200, heightM: 0 },
  ],
});
const gorge = mesas({ seed: 23, heightM: 560, scaleM: 2400, cover: 0.05, offsetX: 350, offsetZ: 900 });

const redRock = layeredRock(
  [
    [0.45, 0.2, 0.1],
    [0.38, 0.16, 0.08],
    [0.52, 0.27, 0.15],
    [0.33, 0.15, 0.09],
    [0.56, 0.34, 0.21],
  ],
  [0.12, 0.13, 0.06],
  [0.46, 0.25, 0.14],
  42,
);

/** Returns the height of a plateau with the winding gorge of a river. */
function gorgeLand(x: number, z: number, footprintM: number): number {
  const fine = visibleOctaves(300, footprintM, 5);
  const centre = Math.sin(z / 900 + 0.6) * 260 + Math.sin(z / 370) * 70 - 60;
  const away = Math.abs(x - centre) + fractal(x / 260, z / 260, Math.min(4, fine), 62) * 130;
  const plateau = mix(gorge(x, z, footprintM), 560 + fractal(x / 300, z / 300, fine, 63) * 18, 0.55);
  const ledges = smoothStep(40, 120, away) * 0.18 + smoothStep(150, 175, away) * 0.3;
  const rim = smoothStep(270, 330, away) * 0.2 + smoothStep(430, 455, away) * 0.32;
  const scree = fractal(x / 60, z / 60, visibleOctaves(60, footprintM, 5), 64) * 10;
  return plateau * (ledges + rim) - 12 + scree * smoothStep(40, 90, away);
}

export const DESERT_SCENES: Scene[] = [
  {
    id: 'evening-dunes',
    title: 'Dunes, last hour',
    caption: 'Footprints cropped out. Mostly.',
    keywords: ['desert', 'dunes', 'sand', 'evening'],
    takenAt: '2023-03-04T18:26:12+01:00',
    shot: kestrel({ exposureTime: '1/320', fNumber: 9, iso: 100, focalLengthMm: 50 }),
    place: { name: 'Erg Chebbi', latitude: 31.1499, longitude: -3.9702, altitudeM: 742 },
    world: {
      aspect: [3, 2],
      camera: { focalLength35Mm: 58, horizon: 0.24, eyeM: 175 },
      sky: { sunElevationDegrees: 15, sunAzimuthDegrees: 84, turbidity: 2 },
      haze: { reachM: 9000, scaleHeightM: 300, lift: 0.06 },
      land: {
        relief: { height: duneLand, ceilingM: 190, nearM: 130, farM: 16000, stridePx: 1 },
        covering: plainCover([0.56, 0.36, 0.17], [0.52, 0.31, 0.14], 0.8, 300),
        light: { hollowM: 30, wrap: 0.04, bounce: 0.25, shadowReachM: 1500 },
      },
      film: { exposure: 0.1, saturation: 1.1, contrast: 0.45 },
    },
  },
  {
    id: 'mesa-panorama',
    title: 'Buttes at nine in the morning',
    caption: 'Forty kilometres of nothing, in the best sense.',
    keywords: ['desert', 'mesa', 'panorama', 'red rock'],
    takenAt: '2024-04-16T09:03:44-06:00',
    shot: halden({ exposureTime: '1/400', fNumber: 8, iso: 100, focalLengthMm: 45 }),
    place: { name: 'Monument Valley', latitude: 36.9826, longitude: -110.1121, altitudeM: 1585 },
    world: {
      aspect: [5, 2],
      camera: { focalLength35Mm: 44, horizon: 0.62, eyeM: 95 },
      sky: {
        sunElevationDegrees: 15,
        sunAzimuthDegrees: -76,
        turbidity: 1.2,
        clouds: [
          { baseM: 5200, topM: 5900, coverage: 0.46, scaleM: 7000, density: 0.0018, wispiness: 0.9, stretch: 1.8 },
        ],
      },
      haze: { reachM: 42000, scaleHeightM: 1200, lift: 0.06 },
      land: {
        relief: { height: buttes, ceilingM: 360, nearM: 500, farM: 50000 },
        covering: redRock,
        light: { hollowM: 40, bounce: 0.2 },
      },
      film: { exposure: 0.1, saturation: 1.1, contrast: 0.4 },
    },
  },
  {
    id: 'canyon-bend',
    title: 'Below the rim',
    caption: 'Tagged <b>not bold</b> by the ranger who found the lens cap.',
    keywords: ['canyon', 'river', 'desert', 'cliffs'],
    takenAt: '2022-11-03T16:12:09-07:00',
    shot: kestrel({ exposureTime: '1/125', fNumber: 11, iso: 100, focalLengthMm: 24 }),
    place: { name: 'Colorado Plateau', latitude: 36.3211, longitude: -111.8402, altitudeM: 1720 },
    world: {
      aspect: [4, 5],
      camera: { focalLength35Mm: 30, horizon: 0.2, eyeM: 720 },
      sky: {
        sunElevationDegrees: 27,
        sunAzimuthDegrees: 58,
        turbidity: 1.6,
        clouds: [{ baseM: 4200, topM: 5000, coverage: 0.44, scaleM: 6000, density: 0.002, wispiness: 0.9 }],
      },
      haze: { reachM: 15000, scaleHeightM: 900, lift: 0.08 },
      land: {
        relief: { height: gorgeLand, ceilingM: 680, nearM: 420, farM: 30000, stridePx: 4 },
        covering: redRock,
        light: { hollowM: 60, bounce: 0.3 },
      },
      water: { colour: [0.05, 0.11, 0.07], roughness: 0.03, waveM: 6, crest: 2, directionDegrees: 0, seed: 5 },
      film: { exposure: 0.2, saturation: 1.08, contrast: 0.35 },
    },
  },
];
