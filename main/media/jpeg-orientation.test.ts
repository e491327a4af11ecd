import * as fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isShownSideways } from './jpeg-orientation';

const plain = () => sharp({ create: { width: 30, height: 20, channels: 3, background: 'teal' } });
const turned = (orientation: number): Promise<Buffer> => plain().withMetadata({ orientation }).jpeg().toBuffer();

/** The same Exif data in the other order of bytes. */
function inBigEndian(orientation: number): Buffer {
  const exif = Buffer.from('Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  exif.writeUInt16BE(orientation, 6 + 8 + 2 + 8);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), length, exif]);
}

describe.each([
  [1, false],
  [3, false],
  [5, true],
  [6, true],
  [8, true],
])('a JPEG with the Exif orientation %i', (orientation, isSideways) => {
  it(`is shown ${isSideways ? 'turned by 90°' : 'with its stored width as its width'}`, async () => {
    expect(isShownSideways(await turned(orientation))).toBe(isSideways);
    expect(isShownSideways(inBigEndian(orientation))).toBe(isSideways);
  });
});

it('a picture without Exif data, one of another format, and the beginning of one are not turned', async () => {
  expect(isShownSideways(await plain().jpeg().toBuffer())).toBe(false);
  expect(isShownSideways(await plain().withMetadata({ orientation: 6 }).png().toBuffer())).toBe(false);
  expect(isShownSideways((await turned(6)).subarray(0, 20))).toBe(false);
});

it('any bytes are read without an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 0x80, ...Buffer.from('Exif\0\0'), ...bytes]);
      expect([true, false]).toContain(isShownSideways(jpeg));
      expect(isShownSideways(bytes)).toBe(false);
    }),
  );
});
