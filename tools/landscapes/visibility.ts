/** Finds what each pixel sees by walking outward over the height field, one picture column at a time. */
import { columnU, type Camera } from './camera';

/** Returns the ground height in metres, with detail down to `footprintM`. */
export type HeightField = (x: number, z: number, footprintM: number) => number;

export interface Relief {
  height: HeightField;
  /** An upper limit of the ground height, metres. */
  ceilingM: number;
  nearM: number;
  farM: number;
  /** The step length of the walk, in pixel widths at the current distance; 2.2 by default, smaller for crisp crests. */
  stridePx?: number;
}

export const SKY = 0;
export const GROUND = 1;
export const WATER = 2;
export const TREE = 3;

export interface View {
  camera: Camera;
  surface: Uint8Array;
  /** The distance along z, metres; Infinity for the sky. */
  depth: Float32Array;
  /** For trees: the light on the needles, from about 0 in shade to about 1.3 on a slope toward the sun. */
  leafLight: Float32Array;
  /** For trees: the position between the two leaf colours, 0 to 1, one value per tree. */
  leafTone: Float32Array;
}

export function lookAt(camera: Camera, relief: Relief | undefined, hasWater: boolean): View {
  const size = camera.widthPx * camera.heightPx;
  const view: View = {
    camera,
    surface: new Uint8Array(size),
    depth: new Float32Array(size).fill(Infinity),
    leafLight: new Float32Array(size),
    leafTone: new Float32Array(size),
  };
  for (let x = 0; x < camera.widthPx; x++) {
    if (camera.mirrored) {
      if (relief) walkReflection(view, relief, x);
      continue;
    }
    const lowestFree = relief ? walkColumn(view, relief, hasWater, x) : camera.heightPx;
    if (hasWater) fillSea(view, x, lowestFree);
  }
  return view;
}

/** Fills a column from front to back. Returns the number of rows at its top that see no ground. */
function walkColumn(view: View, relief: Relief, hasWater: boolean, x: number): number {
  const { camera } = view;
  const { focalPx, horizonPx, eyeM } = camera;
  const u = columnU(camera, x);
  const stepRatio = (relief.stridePx ?? 2.2) / focalPx;
  const floorM = hasWater ? 0 : -Infinity;
  let open = camera.heightPx;
  let z = relief.nearM;
  let previousZ = z;
  let previousHeight = relief.height(u * z, z, z / focalPx);
  while (z < relief.farM && open > 0) {
    const height = relief.height(u * z, z, z / focalPx);
    const row = horizonPx - ((height - eyeM) * focalPx) / z;
    if (row < open && height > floorM) {
      const top = Math.max(0, Math.ceil(row - 0.5));
      for (let y = open - 1; y >= top; y--) {
        const v = (horizonPx - y - 0.5) / focalPx;
        const hit = crossing(v, eyeM, previousZ, previousHeight, z, height);
        setHit(view, y * camera.widthPx + x, v, hit, hasWater);
      }
      if (top < open) open = top;
    }
    if (relief.ceilingM > eyeM && ((relief.ceilingM - eyeM) * focalPx) / z < horizonPx - open) break;
    previousZ = z;
    previousHeight = height;
    z += z * stepRatio;
  }
  return open;
}

function setHit(view: View, index: number, v: number, hit: number, hasWater: boolean): void {
  const { eyeM } = view.camera;
  const overWater = hasWater && v < 0 && eyeM + v * hit < 0;
  view.surface[index] = overWater ? WATER : GROUND;
  view.depth[index] = overWater ? -eyeM / v : hit;
}

/**
 * Fills a column of the reflection. A mirrored ray starts below the water and hits only ground above the surface, so
 * the filled rows extend up with higher ground and down with more distant shores.
 */
function walkReflection(view: View, relief: Relief, x: number): void {
  const { camera } = view;
  const { focalPx, horizonPx, eyeM, widthPx } = camera;
  const u = columnU(camera, x);
  const stepRatio = (relief.stridePx ?? 2.2) / focalPx;
  let [highest, lowest] = [-1, -1];
  for (let z = relief.nearM; z < relief.farM && highest !== 0; z += z * stepRatio) {
    const height = relief.height(u * z, z, z / focalPx);
    if (height <= 0) continue;
    const top = Math.max(0, Math.ceil(horizonPx - ((height - eyeM) * focalPx) / z - 0.5));
    const shore = Math.min(camera.heightPx - 1, Math.floor(horizonPx + (eyeM * focalPx) / z - 0.5));
    if (shore < 0) continue;
    for (let y = highest < 0 ? shore : highest - 1; y >= top; y--) setGround(view, y * widthPx + x, z);
    for (let y = highest < 0 ? shore + 1 : lowest + 1; y <= shore; y++) setGround(view, y * widthPx + x, z);
    if (highest < 0) [highest, lowest] = [Math.min(top, shore + 1), shore];
    else [highest, lowest] = [Math.min(highest, top), Math.max(lowest, shore)];
  }
}

function setGround(view: View, index: number, z: number): void {
  view.surface[index] = GROUND;
  view.depth[index] = z;
}

/** Returns the distance at which a ray of slope `v` meets the ground between two samples. */
function crossing(v: number, eyeM: number, z0: number, h0: number, z1: number, h1: number): number {
  const above0 = eyeM + v * z0 - h0;
  const above1 = eyeM + v * z1 - h1;
  if (above0 <= 0 || above0 === above1) return z0;
  return z0 + (z1 - z0) * Math.min(1, above0 / (above0 - above1));
}

function fillSea(view: View, x: number, open: number): void {
  const { camera } = view;
  for (let y = open - 1; y >= 0; y--) {
    const v = (camera.horizonPx - y - 0.5) / camera.focalPx;
    if (v >= -1e-6) return;
    view.surface[y * camera.widthPx + x] = WATER;
    view.depth[y * camera.widthPx + x] = -camera.eyeM / v;
  }
}
