/** A water surface in perspective: individual waves nearby, a statistical model of the glitter far away. */
import type { Atmosphere, Rgb } from './atmosphere';
import type { Camera } from './camera';
import { gradientNoise, type Slope } from './noise';

export interface WaterSettings {
  /** The reflectance of the water below the surface. */
  colour: Rgb;
  /** The root-mean-square slope of all waves: 0.005 is a mirror, 0.15 a fresh breeze. */
  roughness: number;
  /** The length of the longest wave, metres. */
  waveM: number;
  /** How much longer the waves are along their crests than across. */
  crest: number;
  directionDegrees: number;
  seed: number;
  /** The strength of large calm and ruffled patches, 0 to 1. */
  patches?: number;
  glitter?: number;
}

type ReflectionLookUp = (u: number, v: number, out: Float64Array) => void;

const WAVE_OCTAVES = 9;
const TAPS = 5;

export class Water {
  private readonly slope: Slope = { x: 0, y: 0 };
  private unresolved = 0;
  private readonly tap = new Float64Array(4);
  private readonly sum = new Float64Array(3);
  private readonly cosine: number;
  private readonly sine: number;

  constructor(
    private readonly settings: WaterSettings,
    private readonly camera: Camera,
    private readonly atmosphere: Atmosphere,
    private readonly reflection: ReflectionLookUp,
    private readonly sunThrough: number,
  ) {
    const angle = (settings.directionDegrees * Math.PI) / 180;
    this.cosine = Math.cos(angle);
    this.sine = Math.sin(angle);
  }

  shade(u: number, v: number, z: number, out: Float64Array): void {
    const footprint = z / this.camera.focalPx;
    const stretched = footprint / Math.max(0.02, -v);
    this.waves(u * z, z, footprint, stretched);
    const { slope, sum, tap } = this;
    const spread = Math.sqrt(this.unresolved);
    sum.fill(0);
    let mirrorShare = 0;
    for (let index = 0; index < TAPS; index++) {
      const offset = ((index + 0.5) / TAPS - 0.5) * 2.4 * spread;
      const lift = slope.y + offset;
      const side = slope.x + offset * 0.35;
      this.reflect(u, v, side, lift);
      for (let c = 0; c < 3; c++) sum[c] = sum[c]! + tap[c]! / TAPS;
      mirrorShare += this.fresnel(u, v, side, lift) / TAPS;
    }
    const { zenith, horizon } = this.atmosphere;
    const down = this.atmosphere.sunLight(0);
    const sunUp = Math.max(0, this.atmosphere.sun[1]) * this.sunThrough;
    for (let c = 0; c < 3; c++) {
      const inward = zenith[c]! * 1.6 + horizon[c]! * 0.5 + down[c]! * sunUp * 0.318;
      const body = this.settings.colour[c]! * inward * (0.85 + slope.y * 1.2);
      out[c] = sum[c]! * mirrorShare + Math.max(0, body) * (1 - mirrorShare);
    }
    if (this.settings.glitter !== 0) this.addGlitter(u, v, out);
  }

  /** Sums the wave slopes; waves too short for the pixel add their variance to `unresolved`. */
  private waves(x: number, z: number, footprint: number, stretched: number): void {
    const { roughness, waveM, crest, seed, patches } = this.settings;
    let strength = roughness;
    if (patches) strength *= 1 + patches * gradientNoise(x / (waveM * 60), z / (waveM * 200), seed + 90) * 1.3;
    const share = strength / Math.sqrt(WAVE_OCTAVES);
    let length = waveM;
    let [slopeX, slopeZ, lost] = [0, 0, 0];
    for (let octave = 0; octave < WAVE_OCTAVES; octave++) {
      const turn = (octave % 2 === 0 ? 0.32 : -0.38) * Math.min(1, octave * 0.4);
      const cosine = this.cosine - this.sine * turn;
      const sine = this.sine + this.cosine * turn;
      const along = (x * sine + z * cosine) / length;
      const across = (x * cosine - z * sine) / (length * (octave < 5 ? crest : 1.4));
      const seen = Math.min(1, Math.max(0, 1.6 - (2.2 * Math.max(footprint, stretched * 0.3)) / length));
      if (seen > 0) {
        const rise = gradientNoise(along, across, seed + octave) * 2.3 * share * seen;
        const sway = gradientNoise(along + 31.7, across + 11.3, seed + octave + 20) * 1.1 * share * seen;
        slopeX += rise * sine + sway * cosine;
        slopeZ += rise * cosine - sway * sine;
      }
      lost += share * share * (1 - seen * seen);
      length *= 0.52;
    }
    this.slope.x = slopeX;
    this.slope.y = slopeZ;
    this.unresolved = Math.max(1e-7, lost);
  }

  private reflect(u: number, v: number, slopeX: number, slopeZ: number): void {
    const squared = 1 + slopeX * slopeX + slopeZ * slopeZ;
    const dot = (-slopeX * u + v - slopeZ) / squared;
    const z = Math.max(0.05, 1 + 2 * dot * slopeZ);
    const x = u + 2 * dot * slopeX;
    const y = Math.abs(v - 2 * dot);
    this.reflection(x / z, y / z, this.tap);
  }

  private fresnel(u: number, v: number, slopeX: number, slopeZ: number): number {
    const length = Math.sqrt((1 + u * u + v * v) * (1 + slopeX * slopeX + slopeZ * slopeZ));
    const cosine = Math.min(1, Math.max(0.02, (slopeX * u - v + slopeZ) / length));
    return 0.02 + 0.98 * (1 - cosine) ** 5;
  }

  /** Adds sun glitter, by the probability that a facet within the pixel reflects the sun to the camera. */
  private addGlitter(u: number, v: number, out: Float64Array): void {
    const { sun } = this.atmosphere;
    if (sun[1] <= 0 || this.sunThrough <= 0.01) return;
    const length = Math.sqrt(1 + u * u + v * v);
    const halfX = sun[0] - u / length;
    const halfY = sun[1] - v / length;
    const halfZ = sun[2] - 1 / length;
    const missX = -halfX / halfY - this.slope.x;
    const missZ = -halfZ / halfY - this.slope.y;
    const variance = this.unresolved * 0.5 + 1.5e-5 + this.settings.roughness ** 2 * 0.03;
    const chance = Math.exp(-(missX * missX + missZ * missZ) / (2 * variance)) / (2 * Math.PI * variance);
    const halfLength = Math.sqrt(halfX * halfX + halfY * halfY + halfZ * halfZ);
    const level = halfY / halfLength;
    const grazing = Math.max(0.03, -v / length);
    const cosine = (sun[0] * halfX + sun[1] * halfY + sun[2] * halfZ) / halfLength;
    const mirror = 0.02 + 0.98 * (1 - cosine) ** 5;
    const strength = ((mirror * chance) / (4 * grazing * level ** 4)) * this.sunThrough * (this.settings.glitter ?? 1);
    const light = this.atmosphere.sunLight(0);
    for (let c = 0; c < 3; c++) out[c] = out[c]! + Math.min(light[c]! * strength, light[c]! * 40);
  }
}
