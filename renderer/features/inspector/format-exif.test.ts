import { expect, it } from 'vitest';
import { exifFact } from './format-exif';

it('EXIF values are shown in a photographer’s notation, and are copied as the service’s text', () => {
  const said = [
    ['ExposureTime', '1/60'],
    ['FNumber', 'f/2.8'],
    ['FocalLength', '4600/1000'],
    ['ExposureBiasValue', '-1/3'],
    ['MeteringMode', '5'],
    ['Flash', '89'],
    ['Flash', '16'],
    ['ColorSpace', '1'],
    ['MeteringMode', '77'],
    ['DigitalZoomRatio', '3072/0'],
    ['SubjectDistance', '__proto__'],
    ['constructor', '1'],
  ].map(([name = '', value = '']) => {
    const fact = exifFact({ name, value });
    return [fact.label, fact.value, fact.copied];
  });
  expect(said).toEqual([
    ['Exposure', '1/60 s', '1/60'],
    ['Aperture', 'f/2.8', 'f/2.8'],
    ['Focal length', '4.6 mm', '4600/1000'],
    ['Exposure bias', '-0.33 EV', '-1/3'],
    ['Metering mode', 'Pattern', '5'],
    ['Flash', 'Fired', '89'],
    ['Flash', 'Did not fire', '16'],
    ['Colour space', 'sRGB', '1'],
    ['Metering mode', '77', '77'],
    ['Digital zoom ratio', '3072/0', '3072/0'],
    ['Subject distance', '__proto__', '__proto__'],
    ['constructor', '1', '1'],
  ]);
});
