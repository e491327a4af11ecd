/** EXIF data for the original, as a camera would write it. */
import type { Exif } from 'sharp';
import type { Scene } from './scene';

/** Returns the EXIF data. The 35 mm-equivalent focal length is that of the rendered camera. */
export function exifOf(scene: Scene): Exif {
  const { shot, place, world, takenAt } = scene;
  const wallClock = takenAt.slice(0, 19).replace(/-/g, ':').replace('T', ' ');
  const offset = takenAt.slice(19);
  const exif: Exif = {
    IFD0: {
      ImageDescription: plainAscii(scene.title),
      Make: shot.make,
      Model: shot.model,
      DateTime: wallClock,
    },
    IFD2: {
      DateTimeOriginal: wallClock,
      DateTimeDigitized: wallClock,
      OffsetTime: offset,
      OffsetTimeOriginal: offset,
      OffsetTimeDigitized: offset,
      ExposureTime: shot.exposureTime.includes('/') ? shot.exposureTime : `${shot.exposureTime}/1`,
      FNumber: rational(shot.fNumber, 10),
      ISOSpeedRatings: String(shot.iso),
      FocalLength: rational(shot.focalLengthMm, 10),
      FocalLengthIn35mmFilm: String(world.camera.focalLength35Mm),
      LensModel: shot.lens,
    },
  };
  if (place) {
    exif.IFD3 = {
      GPSLatitudeRef: place.latitude >= 0 ? 'N' : 'S',
      GPSLatitude: degreesMinutesSeconds(place.latitude),
      GPSLongitudeRef: place.longitude >= 0 ? 'E' : 'W',
      GPSLongitude: degreesMinutesSeconds(place.longitude),
      GPSAltitudeRef: '0',
      GPSAltitude: rational(place.altitudeM, 10),
    };
  }
  return exif;
}

function rational(value: number, denominator: number): string {
  return `${Math.round(value * denominator)}/${denominator}`;
}

function degreesMinutesSeconds(degrees: number): string {
  const hundredths = Math.round(Math.abs(degrees) * 360000);
  const whole = Math.floor(hundredths / 360000);
  const minutes = Math.floor((hundredths % 360000) / 6000);
  return `${whole}/1 ${minutes}/1 ${hundredths % 6000}/100`;
}

/** Removes diacritics, because EXIF text is ASCII by definition. */
function plainAscii(text: string): string {
  return text.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
}
