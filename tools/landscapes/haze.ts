/** The air between the camera and the ground: blue distance, valley mist and rain. */
import type { Atmosphere, Rgb } from './atmosphere';
import { fractal, smoothStep } from './noise';

export interface HazeSettings {
  /** The distance at sea level after which the air has absorbed two thirds of the light, metres. */
  reachM: number;
  /** The height over which the haze thins to 1/e, metres. */
  scaleHeightM: number;
  /** The brightness of distant haze relative to the sky behind it. */
  glow?: number;
  tint?: Rgb;
  /** The lowest elevation at which the haze samples the sky's colour; higher values are bluer than the horizon. */
  lift?: number;
  mist?: MistSettings;
  rain?: RainSettings;
}

interface MistSettings {
  reachM: number;
  scaleHeightM: number;
  baseM: number;
  /** 0: even mist, 1: banks and gaps. */
  patchiness: number;
  patchM: number;
  brightness: number;
}

interface RainSettings {
  distanceM: number;
  /** The middle of the rain curtain, in u; `width` is in u as well. */
  centre: number;
  width: number;
  opacity: number;
  slant: number;
  topV: number;
}

export class Haze {
  private readonly spectral: Rgb = [0.82, 1, 1.22];
  private readonly mistLight: Rgb;
  private readonly sky = new Float64Array(4);

  constructor(
    private readonly settings: HazeSettings,
    private readonly atmosphere: Atmosphere,
  ) {
    const light = atmosphere.sunLight(300);
    const brightness = settings.mist?.brightness ?? 1;
    const upness = Math.max(0.12, atmosphere.sun[1]);
    this.mistLight = [0, 1, 2].map(
      (c) => (atmosphere.zenith[c]! * 0.55 + atmosphere.horizon[c]! * 0.45 + light[c]! * 0.09 * upness) * brightness,
    ) as Rgb;
  }

  /** Adds the air to `colour`, seen along (u, v) at distance z; z is Infinity for the sky. */
  veil(u: number, v: number, z: number, eyeM: number, colour: Float64Array): void {
    const length = Math.sqrt(u * u + v * v + 1);
    const { sky } = this;
    this.atmosphere.radiance(u / length, Math.max(v / length, this.settings.lift ?? 0.015), 1 / length, sky);
    if (z !== Infinity) this.addHaze(z * length, v / length, eyeM, colour);
    if (this.settings.rain && z > this.settings.rain.distanceM) this.addRain(this.settings.rain, u, v, colour);
    if (this.settings.mist) this.addMist(this.settings.mist, u, v, z, eyeM, colour);
  }

  private addHaze(distance: number, rise: number, eyeM: number, colour: Float64Array): void {
    const { reachM, scaleHeightM, glow, tint } = this.settings;
    const depth = columnDepth(distance, rise, eyeM, scaleHeightM) / reachM;
    for (let c = 0; c < 3; c++) {
      const through = Math.exp(-depth * this.spectral[c]!);
      colour[c] = colour[c]! * through + this.sky[c]! * (glow ?? 0.9) * (tint?.[c] ?? 1) * (1 - through);
    }
  }

  private addMist(mist: MistSettings, u: number, v: number, z: number, eyeM: number, colour: Float64Array): void {
    const length = Math.sqrt(u * u + v * v + 1);
    const far = Math.min(z, 90000);
    let depth = columnDepth(far * length, v / length, eyeM - mist.baseM, mist.scaleHeightM) / mist.reachM;
    if (mist.patchiness > 0) {
      const x = (u * far) / mist.patchM;
      const y = (v * far) / (mist.patchM * 0.4);
      const patches = smoothStep(-0.45, 0.45, fractal(x, far / mist.patchM + y, 5, 401));
      depth *= 1 + mist.patchiness * (patches * 2 - 1);
    }
    const through = Math.exp(-depth);
    const { sun } = this.atmosphere;
    const cosine = (u * sun[0] + v * sun[1] + sun[2]) / length;
    const forward = 0.35 * Math.exp((cosine - 1) * 9);
    for (let c = 0; c < 3; c++) {
      const light = this.mistLight[c]! * (1 - forward) + this.sky[c]! * (forward + 0.25) * mist.brightness;
      colour[c] = colour[c]! * through + light * (1 - through);
    }
  }

  private addRain(rain: RainSettings, u: number, v: number, colour: Float64Array): void {
    const across = u - rain.centre - (rain.topV - v) * rain.slant;
    const wander = fractal(across * 4, 0.5, 4, 433) * rain.width * 0.7;
    const inside = 1 - smoothStep(0.25, 1, Math.abs(across + wander) / rain.width);
    const shafts = 0.72 + 0.5 * fractal(across * 22, v * 0.6, 5, 431);
    const hanging = 1 - smoothStep(rain.topV * 0.55, rain.topV * 1.1, v + wander * 0.25);
    const opacity = Math.min(1, Math.max(0, inside * shafts * hanging * rain.opacity));
    for (let c = 0; c < 3; c++) {
      const light = this.sky[c]! * 0.28 + this.atmosphere.zenith[c]! * 0.12;
      colour[c] = colour[c]! * (1 - opacity) + light * opacity;
    }
  }
}

/** Returns the equivalent length of sea-level air along a ray, in metres, for air that thins with height. */
function columnDepth(distance: number, rise: number, startM: number, scaleHeightM: number): number {
  const climb = (distance * rise) / scaleHeightM;
  const start = Math.exp(-Math.max(-6 * scaleHeightM, startM) / scaleHeightM);
  if (Math.abs(climb) < 1e-4) return start * distance;
  return (start * distance * (1 - Math.exp(-Math.max(-12, climb)))) / climb;
}
