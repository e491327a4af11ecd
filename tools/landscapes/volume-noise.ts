/** Two tiling cubes of billowy noise for the clouds, computed once per process. */
import { latticeUnit } from './noise';

const BODY_SIZE = 64;
const WISP_SIZE = 32;

function hashUnit(x: number, y: number, z: number, seed: number): number {
  return latticeUnit(x + Math.imul(z, 7919), y + Math.imul(z, 104729), seed);
}

function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** Returns value noise on a lattice that repeats after `cells`. */
function smoothLattice(x: number, y: number, z: number, cells: number, seed: number): number {
  const [cx, cy, cz] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  const ease = (t: number): number => t * t * (3 - 2 * t);
  const [fx, fy, fz] = [ease(x - cx), ease(y - cy), ease(z - cz)];
  const at = (i: number, j: number, k: number): number =>
    hashUnit((cx + i) % cells, (cy + j) % cells, (cz + k) % cells, seed);
  const near = lerp(lerp(at(0, 0, 0), at(1, 0, 0), fx), lerp(at(0, 1, 0), at(1, 1, 0), fx), fy);
  const far = lerp(lerp(at(0, 0, 1), at(1, 0, 1), fx), lerp(at(0, 1, 1), at(1, 1, 1), fx), fy);
  return lerp(near, far, fz);
}

/** Returns round billows: 1 at the centre point of a cell, 0 between the cells. */
function billow(x: number, y: number, z: number, cells: number, seed: number): number {
  const [cx, cy, cz] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  let nearest = 1;
  for (let neighbour = 0; neighbour < 27; neighbour++) {
    const i = cx + (neighbour % 3) - 1;
    const j = cy + (Math.floor(neighbour / 3) % 3) - 1;
    const k = cz + Math.floor(neighbour / 9) - 1;
    const [wi, wj, wk] = [(i + cells) % cells, (j + cells) % cells, (k + cells) % cells];
    const dx = i + hashUnit(wi, wj, wk, seed) - x;
    const dy = j + hashUnit(wi, wj, wk, seed + 1) - y;
    const dz = k + hashUnit(wi, wj, wk, seed + 2) - z;
    nearest = Math.min(nearest, dx * dx + dy * dy + dz * dz);
  }
  return 1 - Math.sqrt(nearest);
}

function bake(size: number, value: (x: number, y: number, z: number) => number): Float32Array {
  const cube = new Float32Array(size * size * size);
  let index = 0;
  for (let z = 0; z < size; z++)
    for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) cube[index++] = value(x / size, y / size, z / size);
  return cube;
}

function bodyValue(x: number, y: number, z: number): number {
  const smooth =
    smoothLattice(x * 4, y * 4, z * 4, 4, 11) * 0.55 +
    smoothLattice(x * 8, y * 8, z * 8, 8, 12) * 0.3 +
    smoothLattice(x * 16, y * 16, z * 16, 16, 13) * 0.15;
  const billows = billow(x * 4, y * 4, z * 4, 4, 21) * 0.6 + billow(x * 9, y * 9, z * 9, 9, 31) * 0.4;
  return smooth * 0.5 + billows * 0.5;
}

function wispValue(x: number, y: number, z: number): number {
  return billow(x * 4, y * 4, z * 4, 4, 41) * 0.6 + billow(x * 8, y * 8, z * 8, 8, 51) * 0.4;
}

/** Samples a cube trilinearly; it repeats after 1 in each direction, and `size` must be a power of two. */
function lookUp(cube: Float32Array, size: number, x: number, y: number, z: number): number {
  const mask = size - 1;
  const [sx, sy, sz] = [x * size, y * size, z * size];
  const [cx, cy, cz] = [Math.floor(sx), Math.floor(sy), Math.floor(sz)];
  const [fx, fy, fz] = [sx - cx, sy - cy, sz - cz];
  const x0 = cx & mask;
  const x1 = (cx + 1) & mask;
  const y0 = (cy & mask) * size;
  const y1 = ((cy + 1) & mask) * size;
  const z0 = (cz & mask) * size * size;
  const z1 = ((cz + 1) & mask) * size * size;
  const a = lerp(cube[z0 + y0 + x0]!, cube[z0 + y0 + x1]!, fx);
  const b = lerp(cube[z0 + y1 + x0]!, cube[z0 + y1 + x1]!, fx);
  const c = lerp(cube[z1 + y0 + x0]!, cube[z1 + y0 + x1]!, fx);
  const d = lerp(cube[z1 + y1 + x0]!, cube[z1 + y1 + x1]!, fx);
  return lerp(lerp(a, b, fy), lerp(c, d, fy), fz);
}

let bodyCube: Float32Array | undefined;
let wispCube: Float32Array | undefined;

export function cloudBody(x: number, y: number, z: number): number {
  bodyCube ??= bake(BODY_SIZE, bodyValue);
  return lookUp(bodyCube, BODY_SIZE, x, y, z);
}

export function cloudWisp(x: number, y: number, z: number): number {
  wispCube ??= bake(WISP_SIZE, wispValue);
  return lookUp(wispCube, WISP_SIZE, x, y, z);
}
