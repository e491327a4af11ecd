/** The viewer above pictures of several albums. */
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeMain } from '../../testing/bridge';
import { album, identity, maskState, picture, pictures, preferences } from '../../testing/examples';
import { NO_SELECTION } from '../../domain/selection-controller';
import { Selections, SelectionsContext } from '../../domain/selections';
import type { PictureSummary, ResultId } from '../../../preload/contract';
import { RevealingContext } from '../../domain/revealing';
import { renderInMain } from '../../testing/render';
import { GridMemory } from '../../ui/grid/grid-memory';
import { LargeView } from './lazy-large-view';
import { PictureCollection } from './picture-collection';

const TOTAL = 400;

const nothing = (): void => undefined;

interface Shown {
  readonly list: readonly PictureSummary[];
  readonly active?: number;
  /** Opens the active picture in the viewer. */
  readonly isViewing?: boolean;
  readonly onWanted?: (indexes: readonly number[]) => void;
}

function collectionOf({ list, active = 0, isViewing = false, onWanted = nothing }: Shown): ReactNode {
  return (
    <RevealingContext
      value={{ seconds: 30, hold: () => null, toggle: () => Promise.resolve(false), askForAlbum: () => undefined }}
    >
      <SelectionsContext value={new Selections()}>
        <PictureCollection
          opened={{ resultId: 'a list' as ResultId, selection: NO_SELECTION }}
          identity={identity()}
          mask={maskState()}
          label="Starred pictures"
          total={list.length}
          aspectRatios={null}
          pictureAt={(index) => {
            const summary = list[index];
            return summary && { album: album(), summary, place: { ownerId: null, index } };
          }}
          onWanted={onWanted}
          isBusy={false}
          rowHeightPx={180}
          memory={
            new GridMemory(
              { activeIndex: active, anchor: { index: active, isSelected: true, isWhole: true, part: 0.9 } },
              nothing,
            )
          }
          hasFocusAtStart
          viewer={{ picture: isViewing ? active : null, open: nothing, show: nothing, close: nothing }}
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
      </SelectionsContext>
    </RevealingContext>
  );
}

beforeEach(async () => {
  fakeMain().answer({
    pictures: { sizes: () => ({ renditions: [], sizeBytes: null, isMasked: false }) },
    screen: { getFullScreen: () => ({ isFullScreen: false }), keepAwake: () => ({}) },
    favourites: { looked: () => ({}) },
  });
  await LargeView.load();
});

it('a slideshow has the next picture read before it is shown, wherever in the list that is', async () => {
  const onWanted = vi.fn<(indexes: readonly number[]) => void>();
  await renderInMain(collectionOf({ list: pictures(TOTAL), active: TOTAL - 1, isViewing: true, onWanted }));
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

function shapes(): readonly number[] {
  return [...document.querySelectorAll('[role=gridcell]')].map((tile) => {
    const { width, height } = tile.getBoundingClientRect();
    return width / height;
  });
}

it('the pictures of a list stand in the shapes that are kept, and one of an unknown shape in the usual one', async () => {
  const kept = (aspectRatio: number) => ({ placeholder: { form: 'plain', aspectRatio } }) as const;
  const list = [
    picture(0, { id: 'panorama', ...kept(2.5) }),
    picture(1, { id: 'tall', ...kept(0.667) }),
    picture(2, { id: 'new', availability: 'not-available' }),
  ];
  await renderInMain(collectionOf({ list }));
  await expect.poll(() => shapes().map((ratio) => ratio.toFixed(2))).toEqual(['2.50', '0.67', '1.33']);
});
