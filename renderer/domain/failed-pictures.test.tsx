import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { AppError, IdentityKey } from '../../preload/contract';
import { expectAccessible } from '../testing/axe';
import { renderInMain } from '../testing/render';
import { StripSlot } from '../ui/strip';
import { takePictureFailure } from './failed-pictures';
import { FailedPicturesStrip } from './failed-pictures-strip';
import { TileImage, type TileImageProps } from './tile-image';

/** A picture that Chromium can draw, and addresses that it cannot load. */
const DRAWABLE = 'data:image/gif;base64,R0lGODlhAQABAIAAAICAgP///ywAAAAAAQABAAACAkQBADs=';
const OFFLINE: AppError = { kind: 'offline' };

function addressOf(index: number): string {
  return `data:image/gif;base64,R0lG#${index}`;
}

async function renderTiles(addresses: readonly string[], props: Omit<TileImageProps, 'forms'> = {}): Promise<void> {
  await renderInMain(
    <StripSlot>
      <FailedPicturesStrip identity={'demo/rating' as IdentityKey} />
      {addresses.map((src) => (
        <div key={src} style={{ position: 'relative', width: 90, height: 60 }}>
          <TileImage forms={{ masked: null, plain: { src, leaseToken: null } }} {...props} />
        </div>
      ))}
    </StripSlot>,
  );
}

const strip = page.getByRole('status').filter({ hasText: 'could not be loaded' });
const marks = page.getByRole('img', { name: 'Could not be loaded' });

it('failing tiles have a mark each, and one strip says why and retries all of them', async () => {
  await renderTiles([addressOf(1), addressOf(2), DRAWABLE, addressOf(3)]);
  await expect.poll(() => marks.elements().length).toBe(3);
  takePictureFailure(addressOf(1), OFFLINE);
  takePictureFailure(addressOf(2), OFFLINE);
  takePictureFailure(addressOf(3), { kind: 'not-found' });
  await expect.element(strip).toHaveTextContent('3 pictures could not be loaded: The service cannot be reached');
  expect(page.getByRole('button').elements(), 'one button for all').toHaveLength(1);
  await expectAccessible('failing tiles');
  const retried: string[] = [];
  const observer = new MutationObserver((changes) =>
    changes.forEach(({ target }) => target instanceof HTMLImageElement && retried.push(target.src)),
  );
  observer.observe(document.body, { subtree: true, attributeFilter: ['src'] });
  await strip.getByRole('button', { name: 'Try all again' }).click();
  await expect
    .poll(() => retried.map((src) => src.replace(/^.*#/, '')))
    .toEqual(['1&attempt=1', '2&attempt=1', '3&attempt=1']);
  observer.disconnect();
  await expect.poll(() => marks.elements().length, { message: 'they fail again' }).toBe(3);
  await expect.element(strip.getByRole('button', { name: 'Try all again' })).toBeEnabled();
});

it('a picture that main sent but that cannot be drawn has a reason too', async () => {
  await renderTiles([addressOf(9)]);
  await expect.element(strip).toHaveTextContent('1 picture could not be loaded: The file cannot be displayed');
});

it('a picture that is optional shows and reports no failure', async () => {
  await renderTiles([addressOf(4), DRAWABLE], { isOptional: true });
  await expect.poll(() => document.querySelectorAll('img').length).toBe(1);
  expect(marks.elements()).toHaveLength(0);
  expect(strip.elements()).toHaveLength(0);
});

it('the strip does not count a cover that the service does not have, and counts one that could not be fetched', async () => {
  takePictureFailure(addressOf(5), { kind: 'not-found' });
  takePictureFailure(addressOf(6), OFFLINE);
  await renderTiles([addressOf(5), addressOf(6)], { mayBeGone: true });
  await expect.poll(() => marks.elements().length).toBe(2);
  await expect.element(strip).toHaveTextContent('1 picture could not be loaded: The service cannot be reached');
});
