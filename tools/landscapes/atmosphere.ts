/**
 * Sunlight in a clear planetary atmosphere: Rayleigh scattering, haze (Mie) and ozone, with single scattering and a
 * rough second order.
 */

export type Rgb = [number, number, number];

export interface Air {
  /** 1: alpine air, 4: a hazy coast. */
  turbidity: number;
  sunElevationDegrees: number;
  /** 0: straight ahead; positive: to the right. */
  sunAzimuthDegrees: number;
}

export interface Atmosphere {
  /** Unit vector toward the sun or the moon. */
  sun: Rgb;
  /** Returns the direct light at an altitude in metres. */
  sunLight: (altitudeM: number) => Rgb;
  /** Writes the clear-sky radiance for a unit direction; directions below the horizon get the value at the horizon. */
  radiance: (x: number, y: number, z: number, out: Float64Array) => void;
  /** Mean radiance of the upper sky. */
  zenith: Rgb;
  /** Mean radiance all around the horizon. */
  horizon: Rgb;
}

const PLANET_KM = 6371;
const EDGE_KM = 6461;
const RAYLEIGH: Rgb = [0.0058, 0.01356, 0.0331];
const OZONE: Rgb = [0.00065, 0.00188, 0.000085];
const MIE = 0.0025;
const SUN_POWER = 20;
const AZIMUTHS = 64;
const ELEVATIONS = 72;

function toEdge(radius: number, cosine: number): number {
  const height = radius * cosine;
  return -height + Math.sqrt(height * height + EDGE_KM * EDGE_KM - radius * radius);
}

function opticalDepth(radius: number, cosine: number, turbidity: number, out: Rgb): void {
  const steps = 24;
  const length = toEdge(radius, cosine);
  let [air, haze, ozone] = [0, 0, 0];
  for (let step = 0; step < steps; step++) {
    const near = (step / steps) ** 2;
    const far = ((step + 1) / steps) ** 2;
    const t = length * (near + far) * 0.5;
    const span = length * (far - near);
    const altitude = Math.max(0, Math.sqrt(radius * radius + t * t + 2 * radius * t * cosine) - PLANET_KM);
    air += Math.exp(-altitude / 8) * span;
    haze += Math.exp(-altitude / 1.2) * span;
    ozone += Math.max(0, 1 - Math.abs(altitude - 25) / 15) * span;
  }
  for (let c = 0; c < 3; c++) out[c] = RAYLEIGH[c]! * air + MIE * 1.1 * turbidity * haze + OZONE[c]! * ozone * 1.3;
}

function sunTransmittance(radius: number, cosine: number, turbidity: number, out: Rgb): void {
  const dip = -Math.sqrt(Math.max(0, 1 - (PLANET_KM / radius) ** 2));
  const lit = Math.min(1, Math.max(0, (cosine - dip) / 0.012 + 0.6));
  if (lit === 0) {
    out[0] = out[1] = out[2] = 0;
    return;
  }
  opticalDepth(radius, Math.max(cosine, dip + 0.001), turbidity, out);
  for (let c = 0; c < 3; c++) out[c] = Math.exp(-out[c]!) * lit;
}

/** Returns the in-scattered light along one ray from the ground. */
function scatter(elevation: number, azimuth: number, sunElevation: number, turbidity: number): Rgb {
  const [sunUp, sunAlong] = [Math.sin(sunElevation), Math.cos(sunElevation)];
  const [up, along] = [Math.sin(elevation), Math.cos(elevation)];
  const cosine = up * sunUp + along * sunAlong * Math.cos(azimuth);
  const rayleighPhase = (3 / (16 * Math.PI)) * (1 + cosine * cosine);
  const g = 0.76;
  const miePhase = ((1 - g * g) / (4 * Math.PI)) * (1 + g * g - 2 * g * cosine) ** -1.5;
  const start = PLANET_KM + 0.2;
  const length = toEdge(start, up);
  const light: Rgb = [0, 0, 0];
  const depth: Rgb = [0, 0, 0];
  const sun: Rgb = [0, 0, 0];
  const steps = 36;
  for (let step = 0; step < steps; step++) {
    const t = length * ((step + 0.5) / steps) ** 2;
    const span = length * (((step + 1) / steps) ** 2 - (step / steps) ** 2);
    const radius = Math.sqrt(start * start + t * t + 2 * start * t * up);
    const altitude = radius - PLANET_KM;
    const sunCosine = (start * sunUp + t * cosine) / radius;
    sunTransmittance(radius, sunCosine, turbidity, sun);
    const air = Math.exp(-altitude / 8);
    const haze = Math.exp(-altitude / 1.2) * turbidity * MIE;
    const ozone = Math.max(0, 1 - Math.abs(altitude - 25) / 15) * 1.3;
    const again = 0.1 * Math.min(1, Math.max(0, sunUp * 4 + 0.6));
    for (let c = 0; c < 3; c++) {
      const extinction = RAYLEIGH[c]! * air + haze * 1.1 + OZONE[c]! * ozone;
      const direct = sun[c]! * (RAYLEIGH[c]! * air * rayleighPhase + haze * miePhase);
      const secondary = again * (RAYLEIGH[c]! * air + haze) * Math.sqrt(sun[c]!);
      light[c]! += (direct + secondary) * Math.exp(-depth[c]! - extinction * span * 0.5) * span * SUN_POWER;
      depth[c]! += extinction * span;
    }
  }
  return light;
}

function bakeSky(air: Air): Float32Array {
  const table = new Float32Array(AZIMUTHS * ELEVATIONS * 3);
  const sunElevation = (air.sunElevationDegrees * Math.PI) / 180;
  const low = Math.min(1, Math.max(0, (16 - air.sunElevationDegrees) / 12));
  // With a low sun, single scattering makes the sky too green: the missing orders would add red and blue.
  const dusk = Math.min(1, Math.max(0, -air.sunElevationDegrees / 4));
  const balance = [1 + 0.05 * low - 0.2 * dusk, 1 - 0.13 * low + 0.14 * dusk, 1 + 0.16 * low + 0.2 * dusk];
  for (let row = 0; row < ELEVATIONS; row++) {
    const elevation = (row / (ELEVATIONS - 1)) ** 2 * (Math.PI / 2);
    for (let column = 0; column < AZIMUTHS; column++) {
      const azimuth = (column / (AZIMUTHS - 1)) ** 1.5 * Math.PI;
      const light = scatter(elevation, azimuth, sunElevation, air.turbidity);
      for (let c = 0; c < 3; c++) table[(row * AZIMUTHS + column) * 3 + c] = light[c]! * balance[c]!;
    }
  }
  return table;
}

function sampleSky(table: Float32Array, elevation: number, azimuth: number, out: Float64Array): void {
  const row = Math.sqrt(Math.max(0, elevation) / (Math.PI / 2)) * (ELEVATIONS - 1);
  const column = (azimuth / Math.PI) ** (1 / 1.5) * (AZIMUTHS - 1);
  const row0 = Math.min(ELEVATIONS - 2, Math.floor(row));
  const column0 = Math.min(AZIMUTHS - 2, Math.floor(column));
  const fy = row - row0;
  const fx = column - column0;
  const at = (row0 * AZIMUTHS + column0) * 3;
  for (let c = 0; c < 3; c++) {
    const low = table[at + c]! * (1 - fx) + table[at + 3 + c]! * fx;
    const high = table[at + AZIMUTHS * 3 + c]! * (1 - fx) + table[at + AZIMUTHS * 3 + 3 + c]! * fx;
    out[c] = low * (1 - fy) + high * fy;
  }
}

function meanRadiance(table: Float32Array, elevation: number): Rgb {
  const out = new Float64Array(3);
  const mean: Rgb = [0, 0, 0];
  for (let step = 0; step < 16; step++) {
    sampleSky(table, elevation, ((step + 0.5) / 16) * Math.PI, out);
    for (let c = 0; c < 3; c++) mean[c]! += out[c]! / 16;
  }
  return mean;
}

export function makeAtmosphere(air: Air): Atmosphere {
  const table = bakeSky(air);
  const elevation = (air.sunElevationDegrees * Math.PI) / 180;
  const azimuth = (air.sunAzimuthDegrees * Math.PI) / 180;
  const level = Math.cos(elevation);
  const sun: Rgb = [level * Math.sin(azimuth), Math.sin(elevation), level * Math.cos(azimuth)];
  return {
    sun,
    sunLight: (altitudeM) => {
      const light: Rgb = [0, 0, 0];
      sunTransmittance(PLANET_KM + Math.max(0.05, altitudeM / 1000), sun[1], air.turbidity, light);
      return [light[0] * SUN_POWER, light[1] * SUN_POWER, light[2] * SUN_POWER];
    },
    radiance: (x, y, z, out) => {
      const off = Math.abs(Math.atan2(x, z) - azimuth) % (Math.PI * 2);
      sampleSky(table, Math.asin(Math.min(1, Math.max(0, y))), off > Math.PI ? Math.PI * 2 - off : off, out);
    },
    zenith: meanRadiance(table, 1),
    horizon: meanRadiance(table, 0.12),
  };
}
