import { describe, expect, it } from 'vitest';
import type { PictureId } from '../../preload/contract';
import type { PictureRecord } from './album-service';
import { PackedPictures, packPictures, pictureWithoutData } from './packed-pictures';
import { packRows } from './packed-rows';

const idOf = (index: number): PictureId => `${index}_Ké` as PictureId;

function recordOf(index: number): PictureRecord {
  return {
    details: {
      id: idOf(index),
      title: `Nº ${index} ${'🏔'.repeat(index % 7)}`,
      kind: 'picture',
      safety: index % 5 === 0 ? 'unsafe' : 'safe',
      width: 100 + (index % 50),
      height: 100,
      missingForVisitors: [],
      other: [{ name: 'Text', value: 'x'.repeat(index % 400) }],
    },
    sources: [],
    availability: 'not-available',
  };
}

const records = (count: number): PictureRecord[] => Array.from({ length: count }, (_none, index) => recordOf(index));

describe('Packed pictures', () => {
  it('are the same in any order of reading, before and after they are compressed', async () => {
    const expected = records(3_000);
    const pictures = packPictures(expected);
    expect([...pictures]).toEqual(expected);
    expect((await pictures.compress()).firsts.length).toBeGreaterThan(5);
    expect([...pictures]).toEqual(expected);
    for (let index = 0; index < 200; index += 1) {
      const offset = (index * 1_009) % 3_000;
      expect(pictures.at(offset)).toEqual(expected[offset]);
    }
    expect(() => pictures.at(3_000)).toThrow(RangeError);
    expect(() => pictures.at(-1)).toThrow(RangeError);
  });

  it('can be read while they are compressed', async () => {
    const pictures = packPictures(records(2_000));
    const compressed = pictures.compress();
    expect(pictures.at(1_999)).toEqual(recordOf(1_999));
    expect(await pictures.compress()).toBe(await compressed);
  });

  it('find each of 100,000 IDs, and state shapes and ratings without reading a record', async () => {
    const rows = Array.from({ length: 100_000 }, (_none, index) => ({ id: String(index), width: 3, height: 2 }));
    const pictures = new PackedPictures(
      packRows(
        rows,
        rows.map(() => '{}'),
      ),
      null,
    );
    await pictures.compress();
    for (let index = 0; index < 100_000; index += 1) {
      if (pictures.indexOf(String(index) as PictureId) !== index) expect.fail(`${index} is not found.`);
    }
    expect(pictures.indexOf('100000' as PictureId)).toBe(-1);
    expect(pictures.indexOf('' as PictureId)).toBe(-1);
    expect([pictures.length, pictures.aspectRatios[99_999], pictures.unsafe.length]).toEqual([100_000, 1.5, 0]);
  });

  it('state which are unsafe, and which IDs occur earlier', () => {
    const unsafeSource = {
      label: 'Thumb',
      kind: 'picture',
      url: 'https://a.test/1',
      longEdgePx: 1,
      safety: 'unsafe',
    } as const;
    const pictures = packPictures([recordOf(1), { ...recordOf(2), sources: [unsafeSource] }, recordOf(5), recordOf(1)]);
    expect([[...pictures.unsafe], [...pictures.repeated]]).toEqual([[1, 2], [3]]);
    expect(pictures.indexOf(idOf(1))).toBe(0);
    expect(packPictures([]).length).toBe(0);
    expect(packPictures([]).indexOf(idOf(1))).toBe(-1);
  });

  it.each([
    ['is cut', '{"details":{"id":"b"'],
    ['belongs to another picture', JSON.stringify({ details: { id: 'a' } })],
    ['is not an object', 'null'],
    ['is of an unknown kind', '7'],
  ])('use nothing of a row that %s, and still read the others', async (_what, text) => {
    const [first, last] = [recordOf(1), recordOf(2)];
    const rows = [first.details.id, 'b', last.details.id].map((id) => ({ id, isRecord: true }));
    const pictures = new PackedPictures(packRows(rows, [JSON.stringify(first), text, JSON.stringify(last)]), null);
    const expected = [first, pictureWithoutData('b' as PictureId), last];
    expect([...pictures]).toEqual(expected);
    await pictures.compress();
    expect([...pictures]).toEqual(expected);
  });
});
