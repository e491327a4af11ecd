import { expect, it } from 'vitest';
import { MOST_DRAGGED_BYTES } from '../../../preload/contract/selection-limits';
import { AppFailure } from '../../core/errors';
import type { GivenPicture } from '../given-picture';
import type { PictureToExport } from './render-for-export';
import { formsToDrag, uniqueNames } from './several-files';

it('names that differ in case only are numbered too, and a numbered name is not given twice', () => {
  const nameOf = uniqueNames();
  const names = ['Heron.jpg', 'heron.jpg', 'Heron (2).jpg', 'Heron.png', 'Heron.jpg'];
  expect(names.map((name) => nameOf({ name, extension: name.slice(-3) }))).toEqual([
    'Heron.jpg',
    'heron (2).jpg',
    'Heron (2) (2).jpg',
    'Heron.png',
    'Heron (3).jpg',
  ]);
});

it('pictures that are too large together are not dragged', async () => {
  const wanted = Array<PictureToExport>(3).fill({} as PictureToExport); // the reader below takes nothing from it
  const read = (byteLength: number) => (): Promise<GivenPicture> =>
    Promise.resolve({ given: 'as-it-is', contentType: 'image/jpeg', body: { byteLength } as Uint8Array<ArrayBuffer> });
  expect(await formsToDrag(wanted, read(MOST_DRAGGED_BYTES / 3), () => undefined)).toEqual(['plain', 'plain', 'plain']);
  const reason: unknown = await formsToDrag(wanted, read(MOST_DRAGGED_BYTES / 2), () => undefined).catch(
    (error: unknown) => error,
  );
  expect(reason instanceof AppFailure && reason.error).toMatchObject({ detail: { code: 'too-much-dragged' } });
});
