/**
 * A shift-lens camera at the origin that looks along +z (x right, y up, metres). The film stays vertical, so each
 * picture column is one vertical slice of the world.
 * Directions are written as u = x/z and v = y/z.
 */

export interface CameraSettings {
  focalLength35Mm: number;
  /** Horizon as a fraction of the picture height, from the top. */
  horizon: number;
  /** Height above the water level (or above y = 0 inland), metres. */
  eyeM: number;
}

export interface Camera {
  widthPx: number;
  heightPx: number;
  focalPx: number;
  horizonPx: number;
  eyeM: number;
  /** True for the camera below the water that renders the reflection. */
  mirrored: boolean;
}

export function makeCamera(settings: CameraSettings, widthPx: number, heightPx: number): Camera {
  return {
    widthPx,
    heightPx,
    focalPx: (settings.focalLength35Mm * Math.max(widthPx, heightPx)) / 36,
    horizonPx: settings.horizon * heightPx,
    eyeM: settings.eyeM,
    mirrored: false,
  };
}

/**
 * Returns the camera for the reflection: upright, from below the water, from the horizon up, with a margin for tilted
 * waves.
 */
export function mirrorCamera(camera: Camera, scale: number): Camera {
  const reach = Math.max(camera.heightPx - camera.horizonPx, camera.horizonPx) * 1.25;
  return {
    widthPx: Math.ceil(camera.widthPx * scale * 1.1),
    heightPx: Math.ceil(reach * scale),
    focalPx: camera.focalPx * scale,
    horizonPx: Math.ceil(reach * scale),
    eyeM: -camera.eyeM,
    mirrored: true,
  };
}

export function columnU(camera: Camera, x: number): number {
  return (x + 0.5 - camera.widthPx / 2) / camera.focalPx;
}

export function rowV(camera: Camera, y: number): number {
  return (camera.horizonPx - y - 0.5) / camera.focalPx;
}
