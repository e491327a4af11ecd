/** What a slideshow does with a picture that does not come and with a video, in the viewer. */
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PictureSummary, Preferences } from '../../../preload/contract';
import { answersOfProgram } from '../../testing/answers';
import { fakeMain } from '../../testing/bridge';
import { album, identity, owner, picture, preferences } from '../../testing/examples';
import { openWindow } from '../../testing/open-window';

const viewer = page.getByRole('dialog', { name: /^Picture/ });
const stopButton = viewer.getByRole('button', { name: 'Stop the slideshow' });
const SECONDS = 3;

async function play(shown: readonly PictureSummary[], chosen: Partial<Preferences['slideshow']> = {}): Promise<void> {
  const albums = [{ album: album({ pictureCount: shown.length }), pictures: shown }];
  const slideshow = { seconds: SECONDS, isShuffled: false, repeats: false, hasSound: false, ...chosen };
  await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]), {
    preferences: { get: () => preferences({ slideshow }) },
  });
  fakeMain().answer({ pictures: { sizes: () => ({ renditions: [], sizeBytes: null, isMasked: false }) } });
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(page.getByRole('gridcell', { name: /^Picture 1\b/ })).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => viewer.element().querySelector('img[data-state="shown"]')).not.toBeNull();
}

async function expectPicture(number: number): Promise<void> {
  await expect.element(viewer).toHaveAccessibleName(`Picture: Picture ${number}`);
}

it('a picture that does not come is left out after 20 seconds, and one that has come is shown for its time', async () => {
  await play([picture(0), picture(1, { id: 'never-comes' }), picture(2), picture(3)]);
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await userEvent.keyboard('s');
  await expect.element(stopButton).toBeVisible();
  vi.advanceTimersByTime(1_000 * SECONDS);
  await expectPicture(2);
  vi.advanceTimersByTime(19_900);
  await expectPicture(2);
  vi.advanceTimersByTime(200);
  await expectPicture(3);
  await expect.poll(() => viewer.element().querySelector('img[data-state="shown"]')).not.toBeNull();
  vi.advanceTimersByTime(1_000 * SECONDS - 100);
  await expectPicture(3);
  vi.advanceTimersByTime(200);
  await expectPicture(4);
});

it('a video is played silently to its end, and then the next picture is shown', async () => {
  const video = picture(1, { id: 'real-video', kind: 'video' });
  await play([picture(0), video, picture(2)], { seconds: 1 });
  const seen: { readonly isMuted: boolean; readonly seconds: number }[] = [];
  const note = ({ target }: Event): void => {
    if (target instanceof HTMLVideoElement) seen.push({ isMuted: target.muted, seconds: target.currentTime });
  };
  for (const type of ['playing', 'ended']) document.addEventListener(type, note, { capture: true });
  onTestFinished(() => {
    for (const type of ['playing', 'ended']) document.removeEventListener(type, note, { capture: true });
  });
  await userEvent.keyboard('s');
  await expectPicture(2);
  await expectPicture(3);
  expect(seen.map(({ isMuted }) => isMuted)).toEqual([true, true]);
  expect(seen.at(-1)?.seconds, 'played to its end').toBeGreaterThan(1.4);
  await expect.element(stopButton).not.toBeInTheDocument();
});

it('its controls go three seconds after the last movement, a movement shows them, and the picture stays in the middle', async () => {
  await play([picture(0), picture(1), picture(2)], { seconds: 10 });
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await userEvent.keyboard('s');
  await expect.element(stopButton).toBeVisible();
  const bar = (): Element | null => viewer.element().querySelector('header');
  const opacity = (of: Element | null): string => (of ? getComputedStyle(of).opacity : 'gone');
  const shown = (): DOMRect | undefined =>
    viewer.element().querySelector('[data-zoomable] > *')?.getBoundingClientRect();
  const expectMiddle = (): Promise<void> =>
    expect
      .poll(() => {
        const { left = 0, right = 0, top = 0, bottom = 0 } = shown() ?? {};
        return [Math.round(left + right), Math.round(top + bottom)];
      })
      .toEqual([window.innerWidth, window.innerHeight]);
  await expectMiddle();
  vi.advanceTimersByTime(2_900);
  expect(opacity(bar())).toBe('1');
  vi.advanceTimersByTime(200);
  await expect.poll(() => opacity(bar())).toBe('0');
  expect(opacity(viewer.element().querySelector('img')), 'the picture stays').toBe('1');
  await expectMiddle();
  const before = shown();
  document.dispatchEvent(new PointerEvent('pointermove'));
  await expect.poll(() => opacity(bar())).toBe('1');
  expect(shown()).toEqual(before);
  vi.advanceTimersByTime(3_100);
  await expect.poll(() => opacity(bar())).toBe('0');
  await userEvent.keyboard('{Shift}');
  await expect.poll(() => opacity(bar())).toBe('1');
  await userEvent.keyboard('s');
  await expect.element(viewer.getByRole('button', { name: 'Start the slideshow' })).toBeVisible();
  vi.advanceTimersByTime(5_000);
  expect(opacity(bar()), 'nothing hides without a slideshow').toBe('1');
  const under = (): number => bar()?.getBoundingClientRect().bottom ?? 0;
  await expect.poll(() => shown()?.top).toBeGreaterThanOrEqual(under());
});
