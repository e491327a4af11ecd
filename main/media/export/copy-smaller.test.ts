import { expect, it } from 'vitest';
import type { PictureBytes } from '../picture-bytes';
import { PLAIN_TILE } from '../mosaics';
import { PictureExport } from './picture-export';

const signal = new AbortController().signal;
const of = { identity: 'account:one', albumId: 'album', pictureId: 'picture', longEdgePx: 16_384 } as never;
const whole = { contentType: 'image/jpeg', body: Buffer.from('whole'), given: 'as-it-is' };
const shown = { ...PLAIN_TILE, given: 'as-it-is' };

/** A clipboard that takes these pictures only. */
function exportTo(taken: readonly unknown[], put: unknown[]): PictureExport {
  const renderer = {
    render: () => Promise.resolve(whole),
    shown: () => Promise.resolve(shown),
    mayLeave: () => true,
  };
  const clipboard = {
    put: (picture: PictureBytes) => {
      put.push(picture);
      return Promise.resolve(taken.includes(picture) ? 'mark' : null);
    },
  };
  // The only members that copying uses.
  return new PictureExport({ renderer, clipboard, mask: { whenChanged: () => undefined } } as never);
}

it('a picture that is too large to be copied is copied in the size that can be shown', async () => {
  const put: unknown[] = [];
  const copied = await exportTo([shown], put).copy(of, {} as never, signal);
  expect(copied).toEqual({ form: 'plain', smaller: { width: 1, height: 1 } });
  expect(put).toEqual([whole, shown]);
});

it('a picture that fits is copied as a whole', async () => {
  const put: unknown[] = [];
  expect(await exportTo([whole, shown], put).copy(of, {} as never, signal)).toEqual({ form: 'plain' });
  expect(put).toEqual([whole]);
});

it('says that a picture cannot be copied if no size of it can', async () => {
  await expect(exportTo([], []).copy(of, {} as never, signal)).rejects.toMatchObject({
    error: { detail: { code: 'picture-not-copyable' } },
  });
});
