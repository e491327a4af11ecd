/** Draws conifers on the ground as silhouettes; nearer ground hides them, and haze depends on their real distance. */
import type { Rgb } from './atmosphere';
import { fractal, latticeUnit, smoothStep } from './noise';
import { TREE, type Relief, type View } from './visibility';

export interface ForestSettings {
  spacingM: number;
  heightM: number;
  nearM: number;
  farM: number;
  /** Chance of a tree, 0 to 1, at a position with the given ground height. */
  density: (x: number, z: number, heightM: number) => number;
  seed: number;
  /** Width as a fraction of the height. */
  girth?: number;
}

export function plantForest(view: View, relief: Relief, forest: ForestSettings, sun: Rgb): void {
  const { camera } = view;
  const halfU = (camera.widthPx / camera.focalPx) * 0.52;
  let spacing = forest.spacingM;
  for (let z = forest.nearM; z < forest.farM; z += spacing) {
    // In the distance, fewer and broader trees have the same appearance as a dense wood.
    spacing = Math.max(forest.spacingM, (z / camera.focalPx) * 1.6);
    const row = Math.round(z / forest.spacingM);
    const count = Math.ceil((halfU * z) / spacing) + 2;
    for (let column = -count; column <= count; column++) {
      plantTree(view, relief, forest, sun, column, row, spacing, z);
    }
  }
}

function plantTree(
  view: View,
  relief: Relief,
  forest: ForestSettings,
  sun: Rgb,
  column: number,
  row: number,
  spacing: number,
  rowZ: number,
): void {
  const { camera } = view;
  const { seed } = forest;
  const z = rowZ + (latticeUnit(column, row, seed + 1) - 0.5) * spacing * 1.3;
  const x = (column + (latticeUnit(column, row, seed) - 0.5) * 1.3) * spacing;
  if (z < forest.nearM) return;
  const groundM = relief.height(x, z, Math.max(1, z / camera.focalPx));
  if (latticeUnit(column, row, seed + 2) > forest.density(x, z, groundM)) return;
  const size = latticeUnit(column, row, seed + 3);
  const heightM = forest.heightM * (0.5 + 0.75 * size * size + 0.15 * latticeUnit(column, row, seed + 4));
  const scale = camera.focalPx / z;
  const tall = heightM * scale;
  if (tall < 0.8) return;
  const footY = camera.horizonPx - (groundM - camera.eyeM) * scale;
  const footX = (x / z) * camera.focalPx + camera.widthPx / 2;
  const girth = (forest.girth ?? 0.17) * (0.75 + 0.5 * latticeUnit(column, row, seed + 5));
  const tone = 0.55 * latticeUnit(column, row, seed + 6) + 0.5 + fractal(x / 180, z / 180, 3, seed + 7) * 1.1 - 0.27;
  const lit = slopeLight(relief, x, z, sun);
  const lightFromRight = sideOfLight(sun[0]);
  drawConifer(view, { footX, footY, tall, girth, z, seed: row * 7919 + column, lightFromRight, tone, lit });
}

/** Returns how much sun the slope below a tree receives: about 0.4 to 1.3. */
function slopeLight(relief: Relief, x: number, z: number, sun: Rgb): number {
  const reach = 14;
  const slopeX = (relief.height(x + reach, z, 12) - relief.height(x - reach, z, 12)) / (2 * reach);
  const slopeZ = (relief.height(x, z + reach, 12) - relief.height(x, z - reach, 12)) / (2 * reach);
  const facing = (sun[1] - slopeX * sun[0] - slopeZ * sun[2]) / Math.sqrt(1 + slopeX * slopeX + slopeZ * slopeZ);
  return 0.4 + 0.9 * smoothStep(-0.25, 0.6, facing);
}

interface Conifer {
  footX: number;
  footY: number;
  tall: number;
  girth: number;
  z: number;
  seed: number;
  lightFromRight: number;
  tone: number;
  lit: number;
}

function drawConifer(view: View, tree: Conifer): void {
  const { camera } = view;
  const top = Math.max(0, Math.floor(tree.footY - tree.tall));
  const bottom = Math.min(camera.heightPx - 1, Math.ceil(tree.footY + tree.tall * 0.03));
  for (let y = top; y <= bottom; y++) {
    const down = (y + 0.5 - (tree.footY - tree.tall)) / tree.tall;
    if (down <= 0) continue;
    const left = branchReach(tree, down, 1);
    const right = branchReach(tree, down, 2);
    const from = Math.max(0, Math.round(tree.footX - left));
    const to = Math.min(camera.widthPx - 1, Math.round(tree.footX + right));
    for (let x = from; x <= to; x++) paintNeedles(view, tree, x, y, down, left, right);
  }
}

/** Returns the half-width in pixels: tiers of drooping branches that get wider toward the ground. */
function branchReach(tree: Conifer, down: number, side: number): number {
  const tiers = 9 + (tree.seed & 3);
  const phase = down ** 0.8 * tiers + side * 0.43;
  const tier = Math.floor(phase);
  const droop = phase - tier;
  const ragged = 0.62 + 0.55 * latticeUnit(tree.seed, tier, 510 + side);
  const fringe = 0.85 + 0.3 * latticeUnit(tree.seed, Math.floor(down * 60), 520 + side);
  const lowest = down > 0.93 ? 0.35 : 1;
  return tree.tall * tree.girth * (0.04 + down ** 0.85) * (0.5 + 0.5 * droop) * ragged * fringe * lowest + 0.25;
}

function paintNeedles(
  view: View,
  tree: Conifer,
  x: number,
  y: number,
  down: number,
  left: number,
  right: number,
): void {
  const index = y * view.camera.widthPx + x;
  if (view.depth[index]! <= tree.z) return;
  const offset = x - tree.footX;
  const across = offset / (offset > 0 ? right : left);
  const speckle = latticeUnit(x, y, tree.seed) - 0.5;
  if (tree.tall > 60 && Math.abs(across) + speckle * 0.9 > 1.05) return;
  const turned = 0.5 + 0.5 * across * tree.lightFromRight;
  const light = turned * (1 - down * 0.55) + speckle * 0.3 + (latticeUnit(tree.seed, 7, 530) - 0.5) * 0.3;
  view.surface[index] = TREE;
  view.depth[index] = tree.z;
  view.leafTone[index] = Math.min(1, Math.max(0, tree.tone));
  view.leafLight[index] = Math.min(1, Math.max(0.02, light)) * tree.lit;
}

/** Returns the horizontal direction of the light as the camera sees it, from -1 (left) to +1 (right). */
function sideOfLight(sunX: number): number {
  return Math.max(-1, Math.min(1, sunX * 1.6));
}
