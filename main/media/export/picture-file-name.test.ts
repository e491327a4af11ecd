import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureFileName } from './picture-file-name';

const JPEG = { contentType: 'image/jpeg', given: 'as-it-is' } as const;

function nameOf(title: string, fileName?: string): string {
  return pictureFileName({ title, fileName, kind: 'picture' }, JPEG).name;
}

describe('the name of a picture as a file', () => {
  it('is that of the original, otherwise the title, with the extension of the actual type', () => {
    expect([
      nameOf('Heron at dawn', ' '),
      nameOf('Heron at dawn', 'DSC_0042.NEF'),
      nameOf('', ''),
      nameOf('v1.2 final'),
    ]).toEqual(['Heron at dawn.jpg', 'DSC_0042.jpg', 'Picture.jpg', 'v1.2 final.jpg']);
    expect(pictureFileName({ title: 'A', kind: 'picture' }, { contentType: 'image/webp', given: 'leased' })).toEqual({
      name: 'A.webp',
      extension: 'webp',
    });
  });

  it('marks a masked picture and the still picture of a video', () => {
    const masked = { contentType: 'image/png', given: 'mosaic' } as const;
    expect(pictureFileName({ title: 'Heron', kind: 'picture' }, masked).name).toBe('Heron (masked).png');
    expect(pictureFileName({ title: 'Tide', kind: 'video' }, { ...masked, given: 'plain' }).name).toBe(
      'Tide (still) (masked).png',
    );
    expect(pictureFileName({ title: 'Tide', kind: 'video' }, JPEG).name).toBe('Tide (still).jpg');
  });

  it('contains no character or name that an operating system interprets', () => {
    expect([
      nameOf('../../etc/passwd'),
      nameOf('a\\b:c*d?"e"<f>|g'),
      nameOf('.hidden'),
      nameOf('dots...'),
      nameOf('a\tb\nc'),
    ]).toEqual(['-..-etc-passwd.jpg', 'a-b-c-d--e--f--g.jpg', 'hidden.jpg', 'dots.jpg', 'a b c.jpg']);
    expect(['CON', 'nul', 'Com1.holiday', 'LPT9 ', 'console'].map((title) => nameOf(title))).toEqual([
      'CON_.jpg',
      'nul_.jpg',
      'Com1_.holiday.jpg',
      'LPT9_.jpg',
      'console.jpg',
    ]);
    expect(nameOf('photo\u202Egpj.exe\u200B\u0007')).toBe('photogpj.exe.jpg');
  });

  it('is made quickly even if one letter of the title has countless accents', () => {
    // Without the limit, Unicode normalization would take over a quarter of an hour to sort the accents.
    const title = `a${'\u0315\u0300'.repeat(500_000)}`;
    expect(
      Buffer.byteLength(
        pictureFileName({ title, kind: 'picture' }, { contentType: 'image/png', given: 'as-it-is' }).name,
      ),
    ).toBeLessThan(100);
  });

  it('fits every file system for any title, and never contains a path', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('as-it-is', 'soft' as const),
        (title, given) => {
          const { name } = pictureFileName(
            { title, kind: 'picture' },
            { contentType: 'image/png', given: given === 'soft' ? 'soft' : 'as-it-is' },
          );
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
          expect(name).not.toMatch(
            /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]|^\.|[. ]\.png$/,
          );
          expect(name.endsWith('.png')).toBe(true);
          expect(name, 'no surrogate pair is cut').not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });
});
