/** The light from a point of the ground: its material, direct sun with shadows, and sky light. */
import type { Atmosphere } from './atmosphere';
import type { HeightField, Relief } from './visibility';

export interface Ground {
  x: number;
  z: number;
  heightM: number;
  /** The vertical part of the unit normal; 1 on level ground. */
  level: number;
  normalX: number;
  normalZ: number;
  /** The width that one pixel covers, metres. */
  footprintM: number;
}

/** Writes the reflectance (rgb, 0 to 1) at a point of the ground. */
export type Covering = (ground: Ground, out: Float64Array) => void;

export interface GroundLightSettings {
  /** Softens the transition from light to shadow, as powder snow and dunes do by scattering light. */
  wrap?: number;
  skyShare?: number;
  /** The height difference that makes a hollow darker, metres. */
  hollowM?: number;
  /** The distance within which shadows are searched for, metres. */
  shadowReachM?: number;
  /** The light that the ground reflects into its own shadows; high for snow. */
  bounce?: number;
}

const SHADOW_STEPS = 18;

interface Shelter {
  x: number;
  z: number;
  sunlit: number;
  open: number;
}

export class GroundLight {
  private readonly ground: Ground = {
    x: 0,
    z: 0,
    heightM: 0,
    level: 1,
    normalX: 0,
    normalZ: 0,
    footprintM: 1,
  };
  private readonly reflectance = new Float64Array(3);
  private readonly shelters: Shelter[] = [];
  private readonly height: HeightField;
  private readonly lightByHeight = new Map<number, readonly [number, number, number]>();

  constructor(
    private readonly relief: Relief,
    private readonly covering: Covering,
    private readonly atmosphere: Atmosphere,
    private readonly settings: GroundLightSettings,
    private readonly sunThrough: number,
  ) {
    this.height = relief.height;
  }

  /**
   * Writes the light from a point of the ground. `lane` numbers a strip of pixels in which neighbours may share one
   * shadow.
   */
  shade(lane: number, x: number, z: number, footprintM: number, out: Float64Array): void {
    const { ground, atmosphere, settings } = this;
    const { sun } = atmosphere;
    this.survey(x, z, footprintM);
    this.covering(ground, this.reflectance);
    const wrap = settings.wrap ?? 0;
    const facing = ground.normalX * sun[0] + ground.level * sun[1] + ground.normalZ * sun[2];
    const direct = Math.max(0, (facing + wrap) / (1 + wrap));
    const shelter = this.shelterAt(lane, x, z, footprintM);
    const lit = direct * shelter.sunlit * this.sunThrough;
    const open = shelter.open * (settings.skyShare ?? 1);
    const upward = 0.5 + 0.5 * ground.level;
    const sunLight = this.sunLight(ground.heightM);
    const bounce = settings.bounce ?? 0.12;
    for (let c = 0; c < 3; c++) {
      const sky = atmosphere.zenith[c]! * upward * 1.9 + atmosphere.horizon[c]! * (1.35 - upward * 0.6);
      const back = (sunLight[c]! * sun[1] * 0.25 + atmosphere.zenith[c]!) * bounce * (1.4 - ground.level);
      out[c] = this.reflectance[c]! * (sunLight[c]! * lit * 0.318 + sky * 0.55 * open + Math.max(0, back));
    }
  }

  /**
   * Returns the shadow and the sky exposure. They are expensive and vary slowly, so close neighbours share one result.
   */
  private shelterAt(lane: number, x: number, z: number, footprintM: number): Shelter {
    const known = this.shelters[lane];
    const reach = footprintM * 2.2;
    if (known && Math.abs(known.x - x) < reach && Math.abs(known.z - z) < reach) return known;
    const shelter = known ?? { x, z, sunlit: 1, open: 1 };
    const { heightM } = this.ground;
    shelter.x = x;
    shelter.z = z;
    shelter.sunlit = this.sunlit(x, heightM, z, footprintM);
    shelter.open = this.openness(x, z, heightM, footprintM);
    this.shelters[lane] = shelter;
    return shelter;
  }

  private survey(x: number, z: number, footprintM: number): void {
    const { ground } = this;
    const reach = footprintM * 0.9;
    const here = this.height(x, z, footprintM);
    const slopeX = (this.height(x + reach, z, footprintM) - here) / reach;
    const slopeZ = (this.height(x, z + reach, footprintM) - here) / reach;
    const length = Math.sqrt(1 + slopeX * slopeX + slopeZ * slopeZ);
    ground.x = x;
    ground.z = z;
    ground.heightM = here;
    ground.level = 1 / length;
    ground.normalX = -slopeX / length;
    ground.normalZ = -slopeZ / length;
    ground.footprintM = footprintM;
  }

  private sunLight(heightM: number): readonly [number, number, number] {
    const band = Math.round(heightM / 100);
    let light = this.lightByHeight.get(band);
    if (!light) {
      light = this.atmosphere.sunLight(band * 100);
      this.lightByHeight.set(band, light);
    }
    return light;
  }

  /** Returns 0 in shadow, 1 in the sun, and values between at the soft edge of a shadow. */
  private sunlit(x: number, heightM: number, z: number, footprintM: number): number {
    const { sun } = this.atmosphere;
    if (sun[1] <= 0) return 1;
    const reach = this.settings.shadowReachM ?? 9000;
    const first = footprintM * 2.5;
    const growth = (reach / first) ** (1 / SHADOW_STEPS);
    let t = first;
    let light = 1;
    for (let step = 0; step < SHADOW_STEPS; step++) {
      const rayM = heightM + sun[1] * t;
      if (rayM > this.relief.ceilingM) break;
      const detail = Math.max(footprintM, t * 0.05);
      const clearance = rayM - this.height(x + sun[0] * t, z + sun[2] * t, detail);
      light = Math.min(light, 0.5 + (clearance / t) * 45);
      if (light <= 0) return 0;
      t *= growth;
    }
    return light * light * (3 - 2 * light);
  }

  /** Returns how much of the sky a point sees; less below its smoothed surroundings. */
  private openness(x: number, z: number, heightM: number, footprintM: number): number {
    const hollow = this.settings.hollowM ?? 60;
    const wide = this.height(x, z, Math.max(hollow * 3, footprintM * 6));
    return Math.min(1.15, Math.max(0.35, 0.85 + (heightM - wide) / (hollow * 2)));
  }
}
