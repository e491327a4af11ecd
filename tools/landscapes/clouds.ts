/** Ray-marched clouds between two altitudes, lit by sunlight that passes through them. */
import type { Atmosphere, Rgb } from './atmosphere';
import { latticeUnit, smoothStep } from './noise';
import { cloudBody, cloudWisp } from './volume-noise';

export interface CloudLayer {
  baseM: number;
  topM: number;
  /** 0: clear sky, 1: overcast. */
  coverage: number;
  /** Width of one tile of the noise, metres. */
  scaleM: number;
  /** Extinction per metre in the densest part. */
  density: number;
  /** How frayed the edges are, 0 to 1. */
  wispiness: number;
  /** Stretches the layer along x (if above 1) into streaks. */
  stretch?: number;
  offsetX?: number;
  offsetZ?: number;
  /** Multiplies the sky light inside the cloud; lower for storms. */
  ambient?: number;
  /** Distance at which the air hides most of the cloud, metres. */
  fadeM?: number;
}

const PLANET_M = 6371000;
const STEPS = 56;
const LIGHT_STEPS = 5;

export class CloudMarcher {
  private readonly sunLight: Rgb;
  private readonly ambientTop: Rgb;
  private readonly ambientBase: Rgb;
  private readonly phases: number[];

  constructor(
    private readonly layer: CloudLayer,
    private readonly atmosphere: Atmosphere,
  ) {
    this.sunLight = atmosphere.sunLight((layer.baseM + layer.topM) / 2);
    const share = (layer.ambient ?? 1) * 0.9;
    const { zenith, horizon } = atmosphere;
    this.ambientTop = [0, 1, 2].map((c) => (zenith[c]! * 0.7 + horizon[c]! * 0.5) * share) as Rgb;
    this.ambientBase = [0, 1, 2].map((c) => (zenith[c]! * 0.2 + horizon[c]! * 0.35) * share) as Rgb;
    this.phases = [];
  }

  /** Draws the layer over `out`: radiance as rgb, then transmittance. */
  march(x: number, y: number, z: number, jitter: number, out: Float64Array): void {
    const { layer } = this;
    const near = shellDistance(layer.baseM, y);
    const far = Math.min(shellDistance(layer.topM, y), near + (layer.topM - layer.baseM) * 9);
    const cosine = x * this.atmosphere.sun[0] + y * this.atmosphere.sun[1] + z * this.atmosphere.sun[2];
    this.preparePhases(cosine);
    const step = (far - near) / STEPS;
    let through = 1;
    let [r, g, b, meanDistance, weight] = [0, 0, 0, 0, 0];
    for (let index = 0; index < STEPS && through > 0.01; index++) {
      const t = near + (index + jitter) * step;
      const altitude = t * y + ((t * t) / (2 * PLANET_M)) * (1 - y * y);
      const density = this.densityAt(x * t, altitude, z * t, true);
      if (density <= 0.0) continue;
      const passed = Math.exp(-density * step);
      const caught = through * (1 - passed);
      const sun = this.sunReaching(x * t, altitude, z * t);
      const up = smoothStep(layer.baseM, layer.topM, altitude);
      r += caught * (this.sunLight[0] * sun + this.ambientBase[0] * (1 - up) + this.ambientTop[0] * up);
      g += caught * (this.sunLight[1] * sun + this.ambientBase[1] * (1 - up) + this.ambientTop[1] * up);
      b += caught * (this.sunLight[2] * sun + this.ambientBase[2] * (1 - up) + this.ambientTop[2] * up);
      meanDistance += caught * t;
      weight += caught;
      through *= passed;
    }
    if (weight === 0) return;
    this.blend(out, r, g, b, through, meanDistance / weight);
  }

  /** Blends the cloud into `out`; distant cloud fades into the clear sky. */
  private blend(out: Float64Array, r: number, g: number, b: number, through: number, distance: number): void {
    const clear = Math.exp(-((distance / (this.layer.fadeM ?? 60000)) ** 1.5));
    const kept = 1 - (1 - through) * clear;
    out[0] = out[0]! * kept + r * clear;
    out[1] = out[1]! * kept + g * clear;
    out[2] = out[2]! * kept + b * clear;
    out[3] = out[3]! * kept;
  }

  /** Computes the phase values of three scattering orders, each less directional than the previous one. */
  private preparePhases(cosine: number): void {
    for (let order = 0; order < 3; order++) {
      const soft = 0.55 ** order;
      const forward = henyey(cosine, 0.82 * soft);
      const backward = henyey(cosine, -0.25 * soft);
      this.phases[order] = (forward * 0.65 + backward * 0.35) * 0.6 ** order;
    }
  }

  private sunReaching(x: number, y: number, z: number): number {
    const { sun } = this.atmosphere;
    const { layer } = this;
    let depth = 0;
    let step = (layer.topM - layer.baseM) * 0.06;
    let t = step * 0.5;
    for (let index = 0; index < LIGHT_STEPS; index++) {
      const altitude = y + sun[1] * t;
      if (altitude > layer.topM || altitude < layer.baseM) break;
      depth += this.densityAt(x + sun[0] * t, altitude, z + sun[2] * t, index < 2) * step;
      t += step * 1.5;
      step *= 2;
    }
    let light = 0;
    for (let order = 0; order < 3; order++) light += this.phases[order]! * Math.exp(-depth * 0.4 ** order);
    return light * 2.2;
  }

  private densityAt(x: number, altitude: number, z: number, detailed: boolean): number {
    const { layer } = this;
    const up = (altitude - layer.baseM) / (layer.topM - layer.baseM);
    if (up <= 0 || up >= 1) return 0;
    const scale = 1 / layer.scaleM;
    const across = (x / (layer.stretch ?? 1)) * scale;
    const along = z * scale;
    // Rotates the noise, so that its grid does not line up with the view.
    const nx = across * 0.79 - along * 0.61 + (layer.offsetX ?? 0);
    const nz = across * 0.61 + along * 0.79 + (layer.offsetZ ?? 0);
    const ny = altitude * scale;
    const broad = cloudBody(nx * 0.23 + 0.37, 0.5, nz * 0.23 + 0.11) - 0.45;
    const profile = smoothStep(0, 0.12, up) * (1 - smoothStep(0.35, 1, up));
    const body = cloudBody(nx, ny, nz) + broad * 0.55;
    let density = (body - 0.72 + layer.coverage * 0.55) * 3.2 - (1 - profile) * 0.9;
    if (density <= 0) return 0;
    if (detailed && density < 0.9) {
      const wisp = cloudWisp(nx * 5.3, ny * 5.3, nz * 5.3) * 0.6 + cloudWisp(nx * 13.7, ny * 13.7, nz * 13.7) * 0.4;
      density -= (1 - wisp) * layer.wispiness * (1 - density * 0.5);
    }
    return density <= 0 ? 0 : Math.min(1, density) * layer.density;
  }
}

function henyey(cosine: number, g: number): number {
  return (1 - g * g) / (4 * Math.PI * (1 + g * g - 2 * g * cosine) ** 1.5);
}

/**
 * Returns the distance from the ground to an altitude above the curved earth, along a ray with the vertical component
 * `y` of a unit direction.
 */
function shellDistance(altitudeM: number, y: number): number {
  const drop = PLANET_M * y;
  return -drop + Math.sqrt(drop * drop + 2 * PLANET_M * altitudeM);
}

export function stepJitter(x: number, y: number): number {
  return latticeUnit(x, y, 977);
}
