/** What stands around the picture in the viewer: the filmstrip, the slideshow, the hint and the details. */
import { expect, it, onTestFinished, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import '../../testing/commands';
import type { PictureSummary, PreferencesChange } from '../../../preload/contract';
import { Preferences } from '../../../preload/contract/preferences';
import { answersOfProgram } from '../../testing/answers';
import { expectAccessible, untilStill } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import {
  album,
  identity,
  maskState,
  owner,
  picture,
  pictureDetails,
  pictures,
  preferences,
} from '../../testing/examples';
import { openWindow } from '../../testing/open-window';

const TOTAL = 300;
const viewer = page.getByRole('dialog');
const filmstrip = viewer.getByRole('group', { name: 'Filmstrip' });
const slider = viewer.getByRole('slider', { name: 'Position in the album' });

interface Opened {
  readonly shown?: readonly PictureSummary[];
  /** The service has a page for each picture. */
  readonly hasPages?: boolean;
  /** Of each original. */
  readonly sizeBytes?: number | null;
}

async function openViewer(
  chosen: Partial<Preferences>,
  { shown = pictures(TOTAL), hasPages = false, sizeBytes = null }: Opened = {},
): Promise<readonly PreferencesChange[]> {
  const changes: PreferencesChange[] = [];
  const { capabilities, ...rest } = identity();
  const own = { ...rest, capabilities: { ...capabilities, picturePages: hasPages } };
  const albums = [{ album: album({ pictureCount: shown.length }), pictures: shown }];
  let current = preferences(chosen);
  await openWindow(answersOfProgram([{ identity: own, owners: [{ owner: owner(), albums }] }]), {
    pictures: { sizes: () => ({ renditions: [], sizeBytes, isMasked: false }) },
    preferences: {
      get: () => current,
      update: (change) => {
        changes.push(change);
        current = Preferences.parse({ ...current, ...change });
        return current;
      },
    },
  });
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(page.getByRole('gridcell', { name: 'Picture 1', exact: true })).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer).toHaveAccessibleName('Picture: Picture 1');
  return changes;
}

async function expectPicture(number: number): Promise<void> {
  await expect.element(viewer).toHaveAccessibleName(`Picture: Picture ${number}`);
}

it('B shows the filmstrip, and a click on a small picture shows it large', async () => {
  const changes = await openViewer({});
  await userEvent.keyboard('b');
  expect(changes).toContainEqual({ showsFilmstrip: true });
  await filmstrip.getByRole('button', { name: 'Picture 4', exact: true }).click();
  await expectPicture(4);
  expect(filmstrip.getByRole('button', { name: 'Picture 4', exact: true }).element()).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expectAccessible('the viewer with its filmstrip');
  await userEvent.keyboard('b');
  await expect.element(filmstrip).not.toBeInTheDocument();
});

it('the filmstrip renders only what fits, wherever the album is', async () => {
  await openViewer({ showsFilmstrip: true });
  await userEvent.keyboard('{End}');
  await expectPicture(TOTAL);
  const small = filmstrip.getByRole('button');
  await expect.element(filmstrip.getByRole('button', { name: `Picture ${TOTAL}`, exact: true })).toBeVisible();
  expect(small.elements().length).toBeLessThan(40);
});

it('the page keys skip ten pictures', async () => {
  await openViewer({});
  await userEvent.keyboard('{PageDown}{PageDown}');
  await expectPicture(21);
  await userEvent.keyboard('{PageUp}');
  await expectPicture(11);
  await userEvent.keyboard('{PageUp}{PageUp}');
  await expectPicture(1);
});

it('the slider shows small pictures while it is dragged, and the large one when it is released', async () => {
  await openViewer({ showsFilmstrip: true });
  const input = slider.element() as HTMLInputElement;
  const slide = (value: number, type: 'input' | 'change'): void => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, `${value}`);
    input.dispatchEvent(new Event(type, { bubbles: true }));
  };
  slide(199, 'input');
  const below = filmstrip.getByRole('button', { name: 'Picture 200', exact: true });
  await expect.element(below).toBeVisible();
  await expect.element(viewer).toHaveAccessibleName('Picture: Picture 1');
  // The one that will be shown is marked, and the count names it.
  expect(filmstrip.element().querySelectorAll('[data-slid-to=true]')).toEqual(
    expect.objectContaining({ length: 1, 0: below.element() }),
  );
  await expect.element(viewer.getByText('200 of 300', { exact: true })).toBeVisible();
  slide(199, 'change');
  await expectPicture(200);
  expect(filmstrip.element().querySelector('[data-slid-to=true]')).toBeNull();
});

it('the wheel moves the filmstrip and leaves the large picture', async () => {
  await openViewer({ showsFilmstrip: true });
  const first = filmstrip.getByRole('button', { name: 'Picture 1', exact: true });
  first.element().dispatchEvent(new WheelEvent('wheel', { deltaY: 9_200, bubbles: true }));
  await expect.element(filmstrip.getByRole('button', { name: 'Picture 101', exact: true })).toBeVisible();
  await expect.element(first).not.toBeInTheDocument();
  await expect.element(viewer).toHaveAccessibleName('Picture: Picture 1');
});

it('S starts the slideshow, which goes on by itself until a key is pressed', async () => {
  await openViewer({ slideshow: { seconds: 1, isShuffled: false, repeats: true, hasSound: false } });
  await userEvent.keyboard('s');
  await expectPicture(2);
  await expectPicture(3);
  await userEvent.keyboard('{Escape}');
  await expect.element(viewer.getByRole('button', { name: 'Start the slideshow' })).toBeVisible();
  await expect.element(viewer).toBeVisible();
});

it('Enter stops the slideshow on the button that started it', async () => {
  await openViewer({ slideshow: { seconds: 3_600, isShuffled: false, repeats: true, hasSound: false } });
  await viewer.getByRole('button', { name: 'Start the slideshow' }).click();
  await expect.element(viewer.getByRole('button', { name: 'Stop the slideshow' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer.getByRole('button', { name: 'Start the slideshow' })).toBeVisible();
});

it('the filmstrip follows no pointer whose button was released outside', async () => {
  await openViewer({ showsFilmstrip: true });
  const first = filmstrip.getByRole('button', { name: 'Picture 1', exact: true });
  const fire = (type: string, clientX: number, buttons: number): void => {
    const event = new PointerEvent(type, { clientX, buttons, pointerId: 1, isPrimary: true, bubbles: true });
    first.element().dispatchEvent(event);
  };
  fire('pointerdown', 400, 1);
  fire('pointermove', 100, 0);
  // The strip would be drawn at another place by then.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await expect.element(slider).toHaveValue('0');
});

it('the slideshow ends after the last picture if it does not repeat', async () => {
  await openViewer({ slideshow: { seconds: 1, isShuffled: false, repeats: false, hasSound: false } });
  await userEvent.keyboard('{End}{ArrowLeft}');
  await expectPicture(TOTAL - 1);
  await viewer.getByRole('button', { name: 'Start the slideshow' }).click();
  await expectPicture(TOTAL);
  await expect.element(viewer.getByRole('button', { name: 'Start the slideshow' })).toBeVisible();
});

it('the keys of the viewer are shown once', async () => {
  const changes = await openViewer({ isViewerHintShown: false });
  const hint = viewer.getByText('Esc back');
  await expect.element(hint).toBeVisible();
  expect(changes).toContainEqual({ isViewerHintShown: true });
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(hint).not.toBeInTheDocument();
  await expectPicture(2);
});

it('O shows a few details above the picture, which stay for other pictures', async () => {
  await openViewer({});
  await userEvent.keyboard('o');
  const overlay = viewer.getByRole('region', { name: 'Details above the picture' });
  await expect.element(overlay).toHaveTextContent('Picture 1');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(overlay).toHaveTextContent('Picture 2');
  await expectAccessible('the viewer with details above the picture');
  await userEvent.keyboard('o');
  await expect.element(overlay).not.toBeInTheDocument();
});

it('H shows the histogram of each picture, and a sentence in its place while all pictures are masked', async () => {
  await openViewer({});
  await userEvent.keyboard('h');
  const histogram = viewer.getByRole('region', { name: 'Histogram' });
  const curves = histogram.getByRole('img', {
    name: 'Histogram: half of the pixels are darker than 0%. 50% are black, 0% are white.',
  });
  await expect.element(curves).toBeVisible();
  await expectAccessible('the viewer with a histogram');
  await userEvent.keyboard('{ArrowRight}');
  await expectPicture(2);
  await expect.element(curves).toBeVisible();
  expect(
    fakeMain()
      .inputsOf('pictures.histogram')
      .map(({ lease }) => lease),
  ).toEqual([null, null]);
  fakeMain().send('mask.changed', maskState({ level: 'everything' }));
  await expect.element(histogram).toHaveTextContent('No histogram while the picture is masked.');
  await expect.element(curves).not.toBeInTheDocument();
  expect(fakeMain().inputsOf('pictures.histogram')).toHaveLength(2);
});

it('the histogram of a picture that is left is not counted any more', async () => {
  await openViewer({});
  const left: AbortSignal[] = [];
  fakeMain().answer({
    pictures: {
      histogram: (_input, { signal }) => {
        left.push(signal);
        return new Promise(() => undefined);
      },
    },
  });
  await userEvent.keyboard('h');
  await expect.poll(() => left.map(({ aborted }) => aborted)).toEqual([false]);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => left.map(({ aborted }) => aborted)).toEqual([true, false]);
  await userEvent.keyboard('h');
  await expect.poll(() => left.map(({ aborted }) => aborted)).toEqual([true, true]);
});

it('the menu of the picture shows and hides what the keys do', async () => {
  const changes = await openViewer({});
  const loops: string[] = [];
  const note = ({ message }: ErrorEvent): void => void (message.includes('ResizeObserver') && loops.push(message));
  addEventListener('error', note);
  await viewer.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Histogram' }).click();
  removeEventListener('error', note);
  expect(loops, 'the menu has its width at once').toEqual([]);
  await expect.element(viewer.getByRole('region', { name: 'Histogram' })).toBeVisible();
  expect(changes).toContainEqual({ showsHistogram: true });
  await page.getByRole('menuitemcheckbox', { name: 'Inspector' }).click();
  expect(changes).toContainEqual({ isInspectorOpen: true });
});

it('the arrow keys on the slider show the next picture', async () => {
  await openViewer({ showsFilmstrip: true });
  (slider.element() as HTMLInputElement).focus();
  await userEvent.keyboard('{ArrowUp}{ArrowRight}');
  await expectPicture(3);
  await userEvent.keyboard('{ArrowDown}');
  await expectPicture(2);
  await expect.element(slider).toHaveFocus();
});

it('the menu copies and opens the link of the picture’s page, and says if there is none', async () => {
  await openViewer({}, { hasPages: true });
  const copyLink = async (): Promise<void> => {
    await viewer.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Copy link' }).click();
  };
  const site = 'https://tidelines.example.test/gallery/7#42';
  const written: string[] = [];
  fakeMain().answer({
    clipboard: {
      write: ({ text }) => {
        written.push(text);
        return {};
      },
    },
    pictures: {
      details: ({ pictureId }) => ({ ...pictureDetails({ id: pictureId }), albumAddress: site }),
      openPage: () => ({}),
    },
  });
  await copyLink();
  await expect.element(page.getByText('Copied the link')).toBeVisible();
  expect(written).toEqual([site]);
  await userEvent.keyboard('{Control>}{Shift>}o{/Shift}{/Control}');
  await expect.poll(() => fakeMain().inputsOf('pictures.openPage')).toMatchObject([{ pictureId: picture(0).id }]);
  fakeMain().answer({
    pictures: {
      details: ({ pictureId }) => pictureDetails({ id: pictureId, renditions: [{ label: 'Thumb', kind: 'picture' }] }),
    },
  });
  await copyLink();
  await expect.element(page.getByText('There is no link while the picture is masked')).toBeVisible();
  expect(written).toEqual([site]);
});

it('a service without pages of pictures has no entries for them', async () => {
  await openViewer({});
  await viewer.getByRole('button', { name: 'More' }).click();
  await expect.element(page.getByRole('menuitem', { name: 'Copy picture' })).toBeVisible();
  expect(page.getByRole('menuitem', { name: 'Copy link' }).elements()).toEqual([]);
  expect(page.getByRole('menuitem', { name: 'Open in browser' }).elements()).toEqual([]);
});

it('F fills the screen, and Escape first fits the picture, then leaves the full screen, then closes the viewer', async () => {
  await openViewer({});
  const wanted = (): readonly boolean[] =>
    fakeMain()
      .inputsOf('screen.setFullScreen')
      .map((input) => input.isFullScreen);
  await userEvent.keyboard('f');
  await expect.poll(wanted).toEqual([true]);
  fakeMain().send('screen.fullScreenChanged', { isFullScreen: true });
  await userEvent.keyboard('9');
  await viewer.getByRole('button', { name: 'More' }).click();
  await expect
    .element(page.getByRole('menuitemcheckbox', { name: 'Full screen' }))
    .toHaveAttribute('aria-checked', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  expect(isZoomed()).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.poll(isZoomed).toBe(false);
  expect(wanted()).toEqual([true]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(wanted).toEqual([true, false]);
  await expect.element(viewer).toBeVisible();
  fakeMain().send('screen.fullScreenChanged', { isFullScreen: false });
  await userEvent.keyboard('{Escape}');
  await expect.element(viewer).not.toBeInTheDocument();
});

function isZoomed(): boolean {
  return viewer.element().querySelector('[data-pannable="true"]') !== null;
}

it('the screen stays awake while the slideshow plays', async () => {
  await openViewer({ slideshow: { seconds: 30, isShuffled: false, repeats: true, hasSound: false } });
  const awake = (): readonly number[] =>
    fakeMain()
      .inputsOf('screen.keepAwake')
      .map(({ seconds }) => seconds);
  await userEvent.keyboard('s');
  await expect.poll(awake).toEqual([90]);
  await userEvent.keyboard('s');
  await expect.poll(awake).toEqual([90, 0]);
});

it('the slideshow waits while a menu is open', async () => {
  await openViewer({ slideshow: { seconds: 3_600, isShuffled: false, repeats: true, hasSound: false } });
  await expect.poll(() => viewer.element().querySelector('img[data-state="shown"]')).not.toBeNull();
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await userEvent.keyboard('s');
  await expect.element(viewer.getByRole('button', { name: 'Stop the slideshow' })).toBeVisible();
  await viewer.getByRole('button', { name: 'More' }).click();
  await expect.element(page.getByRole('menu')).toBeVisible();
  vi.advanceTimersByTime(3_700_000);
  await expectPicture(1);
  (page.getByRole('menu').element() as HTMLElement).dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
  );
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  vi.advanceTimersByTime(1_000);
  await expect.element(viewer).not.toHaveAccessibleName('Picture: Picture 1');
});

it('a stroke of a finger shows the next picture and the one before, but moves a zoomed picture', async () => {
  await openViewer({}, { shown: pictures(3, { width: 3000, height: 2000 }) });
  const stroke = async (...xs: readonly number[]): Promise<void> => {
    const [first = 0, ...others] = xs;
    const touch = (type: 'touchStart' | 'touchMove', x: number) =>
      ({ kind: 'touch', type, points: [{ x, y: 200 }] }) as const;
    await commands.sendPointer([
      touch('touchStart', first),
      ...others.map((x) => touch('touchMove', x)),
      { kind: 'touch', type: 'touchEnd', points: [] },
    ]);
  };
  await stroke(300, 260, 200);
  await expectPicture(2);
  await stroke(200, 260, 300);
  await expectPicture(1);
  await stroke(200, 260, 300);
  await stroke(300, 290, 280);
  await expectPicture(1);
  await userEvent.keyboard('1');
  await expect.poll(isZoomed).toBe(true);
  await stroke(300, 260, 200);
  await expectPicture(1);
});

it('the line below the picture has its place and size, and the note about the mask covers nothing of it', async () => {
  const masked = picture(1, { width: 6000, height: 4000, safety: 'unsafe' });
  await openViewer({}, { shown: [picture(0), masked], sizeBytes: 2_400_000 });
  const box = (selector: string): DOMRect | undefined =>
    viewer.element().querySelector(selector)?.getBoundingClientRect();
  await untilStill();
  const before = box('[data-stage]')?.height;
  expect(box('[data-mask-note]')).toBeUndefined();
  await userEvent.keyboard('{ArrowRight}');
  const foot = viewer.getByRole('contentinfo');
  await expect.element(foot.getByText('2 of 2')).toBeVisible();
  await expect.element(foot.getByText('6,000 × 4,000')).toBeVisible();
  await expect.element(foot.getByText('2.4 MB')).toBeVisible();
  await expect.element(foot.getByRole('button', { name: 'Hold to show' })).toBeVisible();
  expect(box('[data-mask-note]')?.top).toBeGreaterThanOrEqual(box('[data-stage]')?.bottom ?? Infinity);
  // The picture keeps its place.
  expect(box('[data-stage]')?.height).toBe(before);
  await expectAccessible('the line below a masked picture');
});

it('the buttons above the picture turn it, and in a narrow window its menu does', async () => {
  await openViewer({}, { shown: pictures(2, { width: 6000, height: 4000 }) });
  const isTall = (): boolean => {
    const { width = 0, height = 0 } =
      viewer.element().querySelector('[data-zoomable] > div')?.getBoundingClientRect() ?? {};
    return height > width;
  };
  await viewer.getByRole('button', { name: 'Turn right' }).click();
  await expect.poll(isTall).toBe(true);
  await viewer.getByRole('button', { name: 'Turn left' }).click();
  await expect.poll(isTall).toBe(false);
  await page.viewport(480, 600);
  await expect.element(viewer.getByRole('button', { name: 'Turn left' })).not.toBeInTheDocument();
  await viewer.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Turn right' }).click();
  await expect.poll(isTall).toBe(true);
});
