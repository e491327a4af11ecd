import { describe, expect, it } from 'vitest';
import type { PictureId } from '../../preload/contract';
import type { PictureRecord } from '../services/album-service';
import { PackedPictures, packPictures } from '../services/packed-pictures';
import { packImages, smugmugRows } from '../services/smugmug-1.2/packed-images';
import { packedPageBytes, readPackedPage } from './packed-page';

const ASOF = '2024-05-06T07:08:09.000Z';

function recordOf(index: number): PictureRecord {
  const id = `${index}` as PictureId;
  return {
    details: { id, title: `Picture ${index}`, kind: 'picture', safety: 'safe', missingForVisitors: [], other: [] },
    sources: [],
    availability: 'not-available',
  };
}

const records = Array.from({ length: 60 }, (_none, index) => recordOf(index));

async function bytesOf(pictures = packPictures(records)): Promise<Buffer> {
  return Buffer.concat(await packedPageBytes({ value: { from: 100, total: 1_000, pictures }, asOf: ASOF }));
}

describe('A stored page', () => {
  it('is read as it was written, with records and with rows of a service', async () => {
    const page = readPackedPage(await bytesOf());
    expect({ ...page, value: { ...page.value, pictures: [...page.value.pictures] } }).toEqual({
      value: { from: 100, total: 1_000, pictures: records },
      asOf: ASOF,
    });
    const rows = [{ id: 7, Key: 'aB3dE', Width: 300, Height: 200, Caption: 'One' }];
    const pictures = new PackedPictures(packImages({ Images: rows }), smugmugRows);
    const read = readPackedPage(await bytesOf(pictures)).value.pictures;
    expect([...read]).toEqual([...pictures]);
    expect([read.at(0).details.title, read.aspectRatios[0]]).toEqual(['One', 1.5]);
    const none = readPackedPage(await bytesOf(packPictures([]))).value.pictures;
    expect([none.length, none.indexOf('1' as PictureId)]).toEqual([0, -1]);
  });

  it('is a miss if it is cut or longer', async () => {
    const bytes = await bytesOf();
    for (let length = 0; length < bytes.length; length += 7) {
      expect(() => readPackedPage(bytes.subarray(0, length)), `${length} bytes`).toThrow();
    }
    expect(() => readPackedPage(Buffer.concat([bytes, Buffer.alloc(1)]))).toThrow();
  });

  it('is a miss or gives pictures with their own IDs if any byte is changed', async () => {
    const bytes = await bytesOf();
    for (let at = 0; at < bytes.length; at += 2) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      try {
        const { pictures } = readPackedPage(changed).value;
        const ids = Array.from({ length: pictures.length }, (_none, offset) => pictures.idAt(offset));
        expect([...pictures].map(({ details }) => details.id)).toEqual(ids);
        for (const id of ids) pictures.indexOf(id);
      } catch (reason) {
        if (!(reason instanceof Error) || reason.name === 'AssertionError') throw reason;
      }
    }
  });
});
