import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { RenditionSize } from '../../../preload/contract';
import { fakeMain } from '../../testing/bridge';
import { album, identity, picture } from '../../testing/examples';
import { renderInMain } from '../../testing/render';
import { LoadingNote } from './loading-note';

const large: RenditionSize = { label: 'X3Large', kind: 'picture', width: 1600, height: 1067 };
const original: RenditionSize = {
  label: 'Original',
  kind: 'picture',
  width: 6000,
  height: 4000,
  sizeBytes: 18_000_000,
};

async function show(longEdgePx: number, other = large): Promise<void> {
  fakeMain().answer({
    pictures: { sizes: () => ({ renditions: [other, original], sizeBytes: null, isMasked: false }) },
  });
  await renderInMain(
    <LoadingNote identity={identity()} albumId={album().id} pictureId={picture(0).id} longEdgePx={longEdgePx} />,
  );
}

it('says how large an original is while it is loaded', async () => {
  await show(8192);
  await expect.element(page.getByRole('status').last()).toHaveTextContent('Loading the original, 18 MB…');
});

it('says how large another size is if that is known', async () => {
  await show(1600, { ...large, sizeBytes: 400_000 });
  await expect.element(page.getByRole('status').last()).toHaveTextContent('Loading a larger size, 400 kB…');
});

it('says that a larger size is loaded if nothing states how large it is', async () => {
  await show(1600);
  await expect.element(page.getByRole('status').last()).toHaveTextContent('Loading a larger size…');
});
