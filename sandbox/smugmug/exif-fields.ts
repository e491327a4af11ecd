/** Camera data in the order and formats of the wiki (smugmug-api.md, section 3.3, K). */
import type { Picture } from '../world/pictures';

/** Returns no fields for videos. `Lens` is undocumented, as an example of a field that no client supports. */
export function exifFields({ photograph, video }: Picture): Record<string, unknown> {
  const { exposure, takenAtWallTime } = photograph;
  if (!exposure || video) return {};
  return {
    DateTime: takenAtWallTime ?? undefined,
    DateTimeOriginal: takenAtWallTime ?? undefined,
    DateTimeDigitized: takenAtWallTime ?? undefined,
    Make: exposure.make,
    Model: exposure.model,
    ExposureTime: exposure.exposureTime,
    Aperture: `f/${exposure.fNumber}`,
    FocalLength: `${exposure.focalLengthMm * 1000}/1000`,
    CCDWidth: '36mm',
    CompressedBitsPerPixel: '4/1',
    ExposureBiasValue: '0/3',
    DigitalZoomRatio: '1/1',
    ISO: exposure.iso,
    FocalLengthIn35mmFilm: exposure.focalLengthMm,
    Flash: 16,
    Metering: 5,
    ExposureProgram: 3,
    ExposureMode: 0,
    LightSource: 0,
    WhiteBalance: 0,
    Contrast: 0,
    Saturation: 0,
    Sharpness: 0,
    SubjectDistanceRange: 3,
    SensingMethod: 2,
    ColorSpace: '1',
    Lens: exposure.lens,
  };
}
