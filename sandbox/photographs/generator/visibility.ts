/** Finds what each pixel sees by walking every picture column outwards over the height field. */
import { columnU, type Camera } from './camera';

/** Ground height in metres, with detail down to `footprintM`. */
export type HeightField = (x: number, z: number, footprintM: number) => number;

export interface Relief {
  height: HeightField;
  /** No ground is higher than this. */
  ceilingM: number;
  nearM: number;
  farM: number;
  /** Stride of the walk, in pixels' worth of distance; crisp crests want less than the usual 2.2. */
  stridePx?: number;
}

export const SKY = 0;
export const GROUND = 1;
export const WATER = 2;
export const TREE = 3;

export interface View {
  camera: Camera;
  surface: Uint8Array;
  /** Along z, metres; Infinity in the sky. */
  depth: Float32Array;
  /** For trees: 0 in their shade, 1 where the light falls. */
  leafLight: Float32Array;
  /** For trees: 0 to 1, each tree its own. */
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

/** Front to back; returns the row down to which the column is still open. */
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
 * A mirrored ray starts under water and meets ground only where it is above the surface, so the
 * filled rows grow upwards with higher ground and downwards with more distant shores.
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

/** Where a ray of slope v meets the ground line between two samples. */
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
