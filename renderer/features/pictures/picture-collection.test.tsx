/** The viewer above pictures of several albums. */
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeMain } from '../../testing/bridge';
import { album, identity, maskState, pictures, preferences } from '../../testing/examples';
import { NOTHING_SELECTED } from '../../domain/selection';
import { SelectionBook, SelectionBookContext } from '../../domain/selection-book';
import type { ResultId } from '../../../preload/contract';
import { RevealingContext } from '../../domain/revealing';
import { renderInMain } from '../../testing/render';
import { GridMemory } from '../../ui/grid/grid-memory';
import { LargeView } from './lazy-large-view';
import { PictureCollection } from './picture-collection';

const TOTAL = 400;

it('a slideshow has the next picture read before it is shown, wherever in the list that is', async () => {
  fakeMain().answer({
    pictures: { sizes: () => ({ renditions: [], sizeBytes: null, isMasked: false }) },
    screen: { getFullScreen: () => ({ isFullScreen: false }), keepAwake: () => ({}) },
    favourites: { looked: () => ({}) },
  });
  await LargeView.load();
  const shown = pictures(TOTAL);
  const onWanted = vi.fn<(indexes: readonly number[]) => void>();
  const nothing = (): void => undefined;
  await renderInMain(
    <RevealingContext
      value={{ seconds: 30, hold: () => null, toggle: () => Promise.resolve(false), askForAlbum: () => undefined }}
    >
      <SelectionBookContext value={new SelectionBook()}>
        <PictureCollection
          opened={{ resultId: 'a list' as ResultId, selection: NOTHING_SELECTED }}
          identity={identity()}
          mask={maskState()}
          label="Starred pictures"
          total={TOTAL}
          aspectRatios={null}
          pictureAt={(index) => {
            const summary = shown[index];
            return summary && { album: album(), summary, place: { ownerId: null, index } };
          }}
          onWanted={onWanted}
          isBusy={false}
          rowHeightPx={180}
          memory={
            new GridMemory(
              { activeIndex: TOTAL - 1, anchor: { index: TOTAL - 1, isSelected: true, isWhole: true, part: 0.9 } },
              nothing,
            )
          }
          hasFocusAtStart
          viewer={{ picture: TOTAL - 1, open: nothing, show: nothing, close: nothing }}
          viewerChoices={preferences({
            isViewerHintShown: true,
            slideshow: { seconds: 3_600, isShuffled: false, repeats: true, hasSound: false },
          })}
          onViewerChoices={nothing}
          onActiveItem={nothing}
          onOpenInAlbum={nothing}
          onSelected={nothing}
          inspector={() => null}
          infoOverlay={() => null}
          differences={() => null}
        />
      </SelectionBookContext>
    </RevealingContext>,
  );
  await expect.element(page.getByRole('dialog')).toHaveFocus();
  const wanted = (): readonly number[] => onWanted.mock.lastCall?.[0] ?? [];
  await expect.poll(wanted).toContain(TOTAL - 2);
  expect(wanted()).not.toContain(0);
  await userEvent.keyboard('s');
  // After the last picture, the list begins again.
  await expect.poll(wanted).toContain(0);
  await userEvent.keyboard('s');
  await expect.poll(wanted).not.toContain(0);
});
