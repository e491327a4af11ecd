/** The sky: clear air, clouds, and the disc of the sun or the moon. */
import { makeAtmosphere, type Air, type Atmosphere, type Rgb } from './atmosphere';
import { CloudMarcher, stepJitter, type CloudLayer } from './clouds';
import { addNightGlow, addStars, type Night } from './night-sky';
import { fractal, smoothStep } from './noise';

export interface SkySettings extends Air {
  clouds?: CloudLayer[];
  night?: Night;
  /** Multiplies all scattered light; low for moonlit and starlit nights. */
  strength?: number;
  disc?: { kind: 'sun' | 'moon'; sizeDegrees: number; brightness: number };
}

/** The range of directions that the sky map covers, in u = x/z and v = y/z. */
interface SkyExtent {
  halfU: number;
  topV: number;
  columns: number;
}

export class Sky {
  readonly atmosphere: Atmosphere;
  private readonly map: Float32Array;
  private readonly rows: number;
  private readonly scale: number;
  private readonly points = new Float64Array(3);

  constructor(
    readonly settings: SkySettings,
    private readonly extent: SkyExtent,
  ) {
    this.atmosphere = dimmed(makeAtmosphere(settings), settings.strength ?? 1, settings.night?.ambient ?? [0, 0, 0]);
    this.scale = extent.columns / (extent.halfU * 2);
    this.rows = Math.ceil(extent.topV * this.scale) + 2;
    this.map = new Float32Array(this.rows * extent.columns * 4);
    this.paint();
  }

  private paint(): void {
    const { columns, halfU } = this.extent;
    const layers = (this.settings.clouds ?? []).map((layer) => new CloudMarcher(layer, this.atmosphere));
    const out = new Float64Array(4);
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < columns; column++) {
        const u = (column + 0.5) / this.scale - halfU;
        const v = row / this.scale;
        const length = Math.sqrt(u * u + v * v + 1);
        this.atmosphere.radiance(u / length, v / length, 1 / length, out);
        out[3] = 1;
        if (this.settings.night) addNightGlow(this.settings.night, u, v, out);
        for (const layer of layers) {
          layer.march(u / length, v / length, 1 / length, stepJitter(column, row), out);
        }
        this.map.set(out, (row * columns + column) * 4);
      }
    }
  }

  /**
   * Writes the radiance in the direction (u, v), v ≥ 0, without stars and disc; out[3] is the transmittance of the
   * clouds.
   */
  soft(u: number, v: number, out: Float64Array): void {
    const { columns, halfU } = this.extent;
    const x = Math.min(columns - 1.001, Math.max(0, (u + halfU) * this.scale - 0.5));
    const y = Math.min(this.rows - 1.001, Math.max(0, v * this.scale));
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    const fx = x - x0;
    const fy = y - y0;
    const at = (y0 * columns + x0) * 4;
    const above = at + columns * 4;
    for (let c = 0; c < 4; c++) {
      const low = this.map[at + c]! * (1 - fx) + this.map[at + 4 + c]! * fx;
      const high = this.map[above + c]! * (1 - fx) + this.map[above + 4 + c]! * fx;
      out[c] = low * (1 - fy) + high * fy;
    }
  }

  /** Like `soft`, with stars and the disc; `pixel` is the width of one pixel in u. */
  sharp(u: number, v: number, pixel: number, out: Float64Array): void {
    this.soft(u, v, out);
    const through = out[3]!;
    if (through < 0.02) return;
    if (this.settings.night) {
      const { points } = this;
      points.fill(0);
      addStars(this.settings.night, u, v, pixel, points);
      const thinAir = smoothStep(0, 0.3, v) * through;
      for (let c = 0; c < 3; c++) out[c] = out[c]! + points[c]! * thinAir;
    }
    if (this.settings.disc) this.addDisc(u, v, through, out);
  }

  private addDisc(u: number, v: number, through: number, out: Float64Array): void {
    const { disc } = this.settings;
    const { sun } = this.atmosphere;
    if (!disc || sun[2] <= 0) return;
    const dx = u - sun[0] / sun[2];
    const dy = v - sun[1] / sun[2];
    const radius = Math.tan((disc.sizeDegrees * Math.PI) / 360);
    const distance = Math.sqrt(dx * dx + dy * dy) / radius;
    if (distance > 1.1) return;
    const light = this.atmosphere.sunLight(0);
    const edge = (1 - smoothStep(0.94, 1.04, distance)) * disc.brightness * through;
    const shade = disc.kind === 'sun' ? 1 : moonShade(dx / radius, dy / radius, distance);
    for (let c = 0; c < 3; c++) out[c] = out[c]! + light[c]! * edge * shade;
  }
}

/** Returns the brightness of the full moon's surface, with its dark plains and highlands. */
function moonShade(x: number, y: number, distance: number): number {
  const seas = smoothStep(-0.06, 0.3, fractal(x * 1.25 + 4.2, y * 1.25 + 1.7, 5, 88));
  const rough = fractal(x * 6, y * 6, 4, 89) * 0.16;
  return (0.92 - seas * 0.42 + rough) * (0.8 + 0.2 * Math.sqrt(Math.max(0, 1 - distance * distance)));
}

function dimmed(atmosphere: Atmosphere, strength: number, ambient: Rgb): Atmosphere {
  const dim = (light: Rgb): Rgb => [light[0] * strength, light[1] * strength, light[2] * strength];
  return {
    sun: atmosphere.sun,
    sunLight: (altitudeM) => dim(atmosphere.sunLight(altitudeM)),
    radiance: (x, y, z, out) => {
      atmosphere.radiance(x, y, z, out);
      for (let c = 0; c < 3; c++) out[c] = out[c]! * strength;
    },
    zenith: plus(dim(atmosphere.zenith), ambient),
    horizon: plus(dim(atmosphere.horizon), ambient),
  };
}

function plus(light: Rgb, more: Rgb): Rgb {
  return [light[0] + more[0], light[1] + more[1], light[2] + more[2]];
}
