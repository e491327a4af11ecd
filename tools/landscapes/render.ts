/** Renders a scene's world to linear light, pixel by pixel. */
import { columnU, makeCamera, mirrorCamera, rowV, type Camera } from './camera';
import type { Picture } from './film';
import { plantForest } from './forest';
import { GroundLight } from './ground-light';
import { Haze } from './haze';
import { mix } from './noise';
import type { World } from './scene';
import { Sky } from './sky';
import { GROUND, lookAt, SKY, TREE, WATER, type View } from './visibility';
import { Water } from './water';

const MIRROR_SCALE = 0.6;

interface Stage {
  world: World;
  sky: Sky;
  haze: Haze;
  ground: GroundLight | undefined;
  sunThrough: number;
}

function setStage(world: World, camera: Camera, skyColumns: number): Stage {
  const halfU = (camera.widthPx / camera.focalPx) * 0.56;
  const topV = (Math.max(camera.horizonPx, camera.heightPx - camera.horizonPx) / camera.focalPx) * 1.3;
  const sky = new Sky(world.sky, { halfU, topV, columns: skyColumns });
  const haze = new Haze(world.haze, sky.atmosphere);
  const sunThrough = sunPastClouds(sky);
  const ground =
    world.land &&
    new GroundLight(world.land.relief, world.land.covering, sky.atmosphere, world.land.light ?? {}, sunThrough);
  return { world, sky, haze, ground, sunThrough };
}

/**
 * Returns how much of the sun passes the clouds, at least a quarter. Clouds are ignored if the sun is not in front of
 * the camera.
 */
function sunPastClouds(sky: Sky): number {
  const { sun } = sky.atmosphere;
  if (sun[2] <= 0.1) return 1;
  const out = new Float64Array(4);
  sky.soft(sun[0] / sun[2], Math.max(0, sun[1] / sun[2]), out);
  return Math.max(0.25, out[3]!);
}

function seeWorld(stage: Stage, camera: Camera): View {
  const { land, water, woods } = stage.world;
  const view = lookAt(camera, land?.relief, water !== undefined);
  if (!land) return view;
  for (const wood of woods ?? []) plantForest(view, land.relief, wood, stage.sky.atmosphere.sun);
  return view;
}

function shadeLeaf(stage: Stage, view: View, index: number, colour: Float64Array): void {
  const { atmosphere } = stage.sky;
  const light = view.leafLight[index]!;
  const wood = stage.world.woods?.[0];
  if (!wood) return;
  const tone = view.leafTone[index]!;
  const sun = atmosphere.sunLight(200);
  const behind = atmosphere.sun[2] > 0 ? 1 - atmosphere.sun[2] * 0.75 : 1;
  for (let c = 0; c < 3; c++) {
    const sky = (atmosphere.zenith[c]! + atmosphere.horizon[c]! * 0.5) * (0.25 + light * 0.75);
    const leaf = mix(wood.leaf[c]!, (wood.leafOther ?? wood.leaf)[c]!, tone);
    colour[c] = leaf * (sky + sun[c]! * light * light * 0.45 * behind * stage.sunThrough);
  }
}

type WaterShade = ((u: number, v: number, z: number, out: Float64Array) => void) | undefined;

function paint(stage: Stage, view: View, shadeWater: WaterShade): Picture {
  const { camera, surface, depth } = view;
  const light = new Float32Array(camera.widthPx * camera.heightPx * 3);
  const colour = new Float64Array(4);
  for (let y = 0; y < camera.heightPx; y++) {
    const v = rowV(camera, y);
    for (let x = 0; x < camera.widthPx; x++) {
      const index = y * camera.widthPx + x;
      const u = columnU(camera, x);
      const z = depth[index]!;
      const kind = surface[index]!;
      if (kind === SKY) stage.sky.sharp(u, Math.max(0, v), 1 / camera.focalPx, colour);
      else if (kind === GROUND) stage.ground?.shade(x >> 1, u * z, z, z / camera.focalPx, colour);
      else if (kind === TREE) shadeLeaf(stage, view, index, colour);
      else if (kind === WATER) shadeWater?.(u, v, z, colour);
      stage.haze.veil(u, v, z, Math.abs(camera.eyeM), colour);
      light[index * 3] = colour[0]!;
      light[index * 3 + 1] = colour[1]!;
      light[index * 3 + 2] = colour[2]!;
    }
  }
  return { width: camera.widthPx, height: camera.heightPx, light };
}

function makeWater(stage: Stage, camera: Camera): WaterShade {
  const { water, land } = stage.world;
  if (!water) return undefined;
  const mirror = mirrorCamera(camera, MIRROR_SCALE);
  const reflected = land ? paint(stage, seeWorld(stage, mirror), undefined) : undefined;
  const surface = new Water(
    water,
    camera,
    stage.sky.atmosphere,
    (u, v, out) => {
      if (reflected) lookUpMirror(reflected, mirror, u, v, out);
      else stage.sky.soft(u, v, out);
    },
    stage.sunThrough,
  );
  return (u, v, z, out) => {
    surface.shade(u, v, z, out);
  };
}

function lookUpMirror(picture: Picture, mirror: Camera, u: number, v: number, out: Float64Array): void {
  const x = Math.min(mirror.widthPx - 1.001, Math.max(0, u * mirror.focalPx + mirror.widthPx / 2 - 0.5));
  const y = Math.min(mirror.heightPx - 1.001, Math.max(0, mirror.horizonPx - v * mirror.focalPx - 0.5));
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const at = (y0 * mirror.widthPx + x0) * 3;
  const below = at + mirror.widthPx * 3;
  for (let c = 0; c < 3; c++) {
    const top = picture.light[at + c]! + (picture.light[at + 3 + c]! - picture.light[at + c]!) * (x - x0);
    const low = picture.light[below + c]! + (picture.light[below + 3 + c]! - picture.light[below + c]!) * (x - x0);
    out[c] = top + (low - top) * (y - y0);
  }
}

export function renderWorld(world: World, widthPx: number, heightPx: number): Picture {
  const camera = makeCamera(world.camera, widthPx, heightPx);
  const stage = setStage(world, camera, Math.ceil(widthPx * 0.6));
  const shadeWater = makeWater(stage, camera);
  return paint(stage, seeWorld(stage, camera), shadeWater);
}
