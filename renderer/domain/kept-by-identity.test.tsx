import { type ReactNode, Suspense, use } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { identity } from '../testing/examples';
import { render } from '../testing/render';
import { GridMemory } from '../ui/grid/grid-memory';
import { KeptByIdentity, useKept } from './kept-by-identity';

const { key } = identity();

interface ScreenProps {
  readonly kept: KeptByIdentity<GridMemory>;
  readonly album: string;
  readonly waitsFor?: Promise<void>;
}

function Screen({ kept, album, waitsFor }: ScreenProps): ReactNode {
  const place = useKept(kept, key, album, () => new GridMemory({ activeIndex: 0, anchor: null }, () => undefined));
  if (waitsFor) use(waitsFor);
  return (
    <button type="button" onClick={() => place.keep({ activeIndex: 1 })}>
      {album} at {place.view.activeIndex}
    </button>
  );
}

it('a screen finds what it kept when the person returns, and each view its own', async () => {
  const kept = new KeptByIdentity<GridMemory>(10);
  const { rerender } = await render(<Screen kept={kept} album="Peaks" />);
  await page.getByRole('button', { name: 'Peaks at 0' }).click();
  await rerender(<Screen kept={kept} album="Lakes" />);
  await expect.element(page.getByRole('button')).toHaveTextContent('Lakes at 0');
  await rerender(<p>Elsewhere</p>);
  await rerender(<Screen kept={kept} album="Peaks" />);
  await expect.element(page.getByRole('button')).toHaveTextContent('Peaks at 1');
});

it('a screen that is drawn but never shown keeps nothing', async () => {
  const kept = new KeptByIdentity<GridMemory>(10);
  await render(
    <Suspense fallback={<p>Loading</p>}>
      <Screen kept={kept} album="Peaks" waitsFor={new Promise(() => undefined)} />
    </Suspense>,
  );
  await expect.element(page.getByText('Loading')).toBeVisible();
  expect(kept.all()).toEqual([]);
});
