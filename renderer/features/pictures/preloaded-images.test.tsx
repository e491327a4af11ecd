import { expect, it } from 'vitest';
import { renderAlone } from '../../testing/render';
import { PreloadedImages, usePreloading } from './preloaded-images';

/** A picture of one colour, with an address of its own. */
function pictureOf(width: number, height: number): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  return canvas.toDataURL();
}

const [own, next, previous] = [pictureOf(30, 20), pictureOf(40, 20), pictureOf(50, 20)];

it('a picture that is being opened is decoded before an element shows it', async () => {
  const images = new PreloadedImages();
  images.wantOne(own);
  expect(images.sizeOf(own)).toBeNull();
  await expect(images.whenDecoded(own)).resolves.toEqual({ width: 30, height: 20 });
  expect(images.sizeOf(own)).toEqual({ width: 30, height: 20 });
  images.wantOne(null);
  expect(images.whenDecoded(own)).toBeNull();
});

/** Returns a function that says that the picture is shown. */
async function renderWith(images: PreloadedImages, neighbours: readonly string[]): Promise<() => void> {
  let settle = (): void => undefined;
  function Stage() {
    settle = usePreloading(images, own, neighbours);
    return null;
  }
  await renderAlone(<Stage />);
  return () => settle();
}

it('the neighbours are loaded once the picture itself is shown, which stays loaded', async () => {
  const images = new PreloadedImages();
  images.wantOne(own);
  const settle = await renderWith(images, [next, previous]);
  expect(images.whenDecoded(next)).toBeNull();
  settle();
  await expect.poll(() => images.sizeOf(next)).toEqual({ width: 40, height: 20 });
  await expect.poll(() => images.sizeOf(previous)).toEqual({ width: 50, height: 20 });
  expect(images.sizeOf(own)).toEqual({ width: 30, height: 20 });
});

it('the neighbours are loaded after a second if the picture itself does not come', async () => {
  const images = new PreloadedImages();
  await renderWith(images, [next]);
  expect(images.whenDecoded(next)).toBeNull();
  await expect.poll(() => images.sizeOf(next)).toEqual({ width: 40, height: 20 });
});
