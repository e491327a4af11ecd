import * as fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { shownSize } from './shown-size';

const UPRIGHT = { width: 30, height: 20 };
const SIDEWAYS = { width: 20, height: 30 };

const turned = (orientation: number) =>
  sharp({ create: { ...UPRIGHT, channels: 3, background: 'teal' } }).withMetadata({ orientation });
const plain = () => sharp({ create: { ...UPRIGHT, channels: 3, background: 'teal' } });

/** The JPEG with the same Exif data in the other order of bytes. */
async function inBigEndian(orientation: number): Promise<Buffer> {
  const exif = Buffer.from('Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  exif.writeUInt16BE(orientation, 6 + 8 + 2 + 8);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(2 + exif.length, 4);
  return Buffer.concat([head, exif, (await plain().jpeg().toBuffer()).subarray(2)]);
}

describe.each([
  [1, UPRIGHT],
  [3, UPRIGHT],
  [5, SIDEWAYS],
  [6, SIDEWAYS],
  [8, SIDEWAYS],
])('the orientation %i', (orientation, size) => {
  const words = size === SIDEWAYS ? 'turned by 90°' : 'with its stored width as its width';

  it(`shows a JPEG ${words}`, async () => {
    expect(shownSize(await turned(orientation).jpeg().toBuffer())).toEqual(size);
    expect(shownSize(await inBigEndian(orientation))).toEqual(size);
  });

  it(`shows an AVIF picture ${words}`, async () => {
    expect(shownSize(await turned(orientation).avif().toBuffer())).toEqual(size);
  });

  it('leaves a WebP picture as it is, as Chromium does', async () => {
    expect(shownSize(await turned(orientation).webp().toBuffer())).toEqual(UPRIGHT);
  });
});

it('a picture that states no orientation is shown as it is stored', async () => {
  expect(shownSize(await plain().jpeg().toBuffer())).toEqual(UPRIGHT);
  expect(shownSize(await plain().avif().toBuffer())).toEqual(UPRIGHT);
});

it('a property of another item does not turn an AVIF picture', async () => {
  const picture = await turned(6).avif().toBuffer();
  const associations = picture.indexOf('ipma') + 4;
  picture.writeUInt16BE(7, associations + 8);
  expect(shownSize(picture)).toEqual(UPRIGHT);
});

it('bytes of another format, and the beginning of a picture, have no size', async () => {
  expect(shownSize(Buffer.from('<!doctype html><title>Not found'))).toBeNull();
  expect(shownSize((await turned(6).jpeg().toBuffer()).subarray(0, 20))).toBeNull();
});

it('damaged pictures are read without an error', async () => {
  const whole = [await turned(6).jpeg().toBuffer(), await turned(6).avif().toBuffer()];
  const changes = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...whole), changes, fc.nat(), (picture, changed, end) => {
      // What states the orientation is in the first bytes.
      const damaged = Uint8Array.from(picture.subarray(0, 40 + (end % picture.length)));
      for (const { at, byte } of changed) damaged[at % Math.min(damaged.length, 900)] = byte;
      const size = shownSize(damaged);
      if (size) expect(Math.min(size.width, size.height)).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});

it('lists that claim to be endless end', () => {
  const box = (kind: string, ...parts: readonly Buffer[]): Buffer => {
    const body = Buffer.concat(parts);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(8 + body.length);
    return Buffer.concat([head, Buffer.from(kind), body]);
  };
  const version = Buffer.alloc(4);
  const ispe = box('ispe', version, Buffer.from([0, 0, 0, 30, 0, 0, 0, 20]));
  const entries = Buffer.concat([version, Buffer.from([0xff, 0xff, 0xff, 0xff]), Buffer.alloc(3_000_000)]);
  const free = Buffer.alloc(800_000, Buffer.from('\0\0\0\x08free', 'latin1'));
  const picture = Buffer.concat([
    box('ftyp', Buffer.from('avif\0\0\0\0avif')),
    box(
      'meta',
      version,
      box('pitm', version, Buffer.from([0, 1])),
      box(
        'iprp',
        box('ipco', ispe, ...Array.from({ length: 50 }, () => box('irot', Buffer.from([1])))),
        box('ipma', entries),
      ),
    ),
  ]);
  expect(shownSize(picture)).toEqual(UPRIGHT);
  expect(shownSize(Buffer.concat([picture.subarray(0, 20), free]))).toBeNull();
});
