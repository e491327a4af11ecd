import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readPictureHeader } from './picture-size';
import { pictureTypeOf, videoTypeOf } from './picture-type';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a6ea5' } });

/** Makes a 24-bit Windows bitmap, because sharp cannot write one. */
function bmp(width: number, height: number): Buffer {
  const header = Buffer.alloc(54);
  header.write('BM');
  header.writeUInt32LE(54, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(width, 18);
  header.writeInt32LE(height, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(24, 28);
  return header;
}

describe('the size stated in a header', () => {
  it.each([
    ['image/png', () => plain(301, 200).png().toBuffer()],
    ['image/png', () => plain(301, 200).png({ progressive: true }).toBuffer()],
    ['image/jpeg', () => plain(301, 200).jpeg().toBuffer()],
    ['image/jpeg', () => plain(301, 200).jpeg({ progressive: true }).toBuffer()],
    ['image/jpeg', () => plain(301, 200).toColourspace('cmyk').jpeg().toBuffer()],
    ['image/jpeg', () => plain(301, 200).jpeg().withIccProfile('srgb').withMetadata({ orientation: 6 }).toBuffer()],
    ['image/gif', () => plain(301, 200).gif().toBuffer()],
    ['image/webp', () => plain(301, 200).webp().toBuffer()],
    ['image/webp', () => plain(301, 200).webp({ lossless: true }).toBuffer()],
    ['image/webp', () => plain(301, 200).webp().withMetadata({ orientation: 6 }).toBuffer()],
    ['image/avif', () => plain(301, 200).avif().toBuffer()],
    ['image/bmp', () => bmp(301, 200)],
    ['image/bmp', () => bmp(301, -200)],
  ] as const)('is read from %s', async (type, make) => {
    expect(readPictureHeader(await make())).toEqual({ type, width: 301, height: 200 });
  });

  it('is the size of the first frame of a GIF whose screen is smaller', async () => {
    const bytes = await plain(301, 200).gif().toBuffer();
    bytes.writeUInt16LE(1, 6);
    bytes.writeUInt16LE(1, 8);
    expect(readPictureHeader(bytes)).toEqual({ type: 'image/gif', width: 301, height: 200 });
  });

  it('is the largest size that an AVIF file states', async () => {
    const bytes = await plain(301, 200).avif().toBuffer();
    const ispe = bytes.indexOf('ispe');
    bytes.writeUInt32BE(16_000, ispe + 8);
    expect(readPictureHeader(bytes)).toMatchObject({ width: 16_000 });
  });

  it('is read without decoding the picture, which might not fit into memory', async () => {
    const bytes = (await plain(8, 8).png().toBuffer()).subarray(0, 33);
    bytes.writeUInt32BE(23_000, 16);
    bytes.writeUInt32BE(23_000, 20);
    expect(readPictureHeader(bytes)).toEqual({ type: 'image/png', width: 23_000, height: 23_000 });
  });

  it('is null if the data is truncated, has no pixels, or is not a picture', async () => {
    const whole = await Promise.all([
      plain(9, 9).png().toBuffer(),
      plain(9, 9).jpeg().toBuffer(),
      plain(9, 9).gif().toBuffer(),
      plain(9, 9).webp().toBuffer(),
      plain(9, 9).avif().toBuffer(),
    ]);
    for (const bytes of whole) {
      for (let end = 0; end < 13; end += 1) expect(readPictureHeader(bytes.subarray(0, end))).toBeNull();
    }
    const [png] = whole;
    png.writeUInt32BE(0, 16);
    expect(readPictureHeader(png)).toBeNull();
    expect(readPictureHeader(Buffer.from('<!doctype html><title>Not found'))).toBeNull();
    expect(readPictureHeader(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
  });

  it('is null for an endless header', () => {
    const outOfOrderEntry = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(1_000_000, 0xff)]);
    const blocks = Buffer.concat([Buffer.from('GIF89a\0\0\0\0\0\0\0\x21\xfe', 'latin1'), Buffer.alloc(1_000_000, 1)]);
    const boxes = Buffer.concat([
      Buffer.from('\0\0\0\x10ftypavif\0\0\0\0', 'latin1'),
      Buffer.alloc(2_000_000, Buffer.from('\0\0\0\x08free', 'latin1')),
    ]);
    const nested = Buffer.concat([
      Buffer.from('\0\0\0\x10ftypavif\0\0\0\0', 'latin1'),
      Buffer.alloc(2_000_000, Buffer.from('\0\0\0\0iprp', 'latin1')),
    ]);
    for (const bytes of [outOfOrderEntry, blocks, boxes, nested]) expect(readPictureHeader(bytes)).toBeNull();
  });
});

describe('the type of bytes', () => {
  const box = (brands: string): Buffer => {
    const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(`ftyp${brands.slice(0, 4)}\0\0\0\0${brands.slice(4)}`)]);
    bytes.writeUInt32BE(bytes.length);
    return bytes;
  };

  it.each([
    ['isommp42', null, 'video/mp4'],
    ['qt  ', null, 'video/quicktime'],
    ['avifmif1', 'image/avif', null],
    ['mif1avif', 'image/avif', null],
    ['heicmif1', null, null],
  ])('comes from the brands of the container (%s)', (brands, picture, video) => {
    expect([pictureTypeOf(box(brands)), videoTypeOf(box(brands))]).toEqual([picture, video]);
  });

  it.each([
    ['\x1a\x45\xdf\xa3', 'video/webm'],
    ['\0\0\0\x08wide', 'video/quicktime'],
    ['\0\0\x01\xba', 'video/mpeg'],
    ['BM words that begin like a bitmap', null],
    ['%PDF-1.7', null],
    ['', null],
  ])('comes from the first bytes (%j)', (text, video) => {
    const bytes = Buffer.from(text, 'latin1');
    expect([pictureTypeOf(bytes), videoTypeOf(bytes)]).toEqual([null, video]);
  });
});
