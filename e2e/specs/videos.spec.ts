import type { Locator } from 'playwright';
import { takeMaskOff } from '../fixtures/mask';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

async function openVideo(program: Program): Promise<void> {
  await program.rail.choose('Visitor');
  await program.albums.open('Moving water');
  await expect.poll(() => program.album.imageOf(program.album.tileAt(1))).not.toBeNull();
  await expect(program.album.tileAt(1).getByLabel('Video')).toBeVisible();
  await program.album.tileAt(1).click();
}

function video(program: Program): Locator {
  return program.viewer.root.locator('video');
}

test('a video is only a mosaic while the mask is on, and plays while the mask is off', async ({ program, control }) => {
  await test.step('while the mask is on a video is only a mosaic, and the video itself is not requested', async () => {
    await openVideo(program);
    await control.forgetRequests();
    await program.page.keyboard.press('Enter');
    const title = (await program.viewer.title.textContent()) ?? '';
    await expect(program.viewer.picture(title)).toHaveAttribute('data-state', 'shown');
    await expect(program.viewer.picture(title)).toHaveAttribute('data-mask-style', 'soft');
    const { width, height } = await program.viewer.naturalSize(title);
    expect(Math.max(width, height)).toBeLessThanOrEqual(8);
    await expect(video(program)).toHaveCount(0);
    expect((await control.requests()).filter(({ path }) => /mp4/i.test(path))).toEqual([]);
    await program.page.keyboard.press('Escape');
    await program.toolbar.back.click();
  });

  await test.step('a video plays while the mask is off, in the size that fits the window', async () => {
    await openVideo(program);
    await takeMaskOff(program);
    await expect.poll(async () => (await program.album.imageOf(program.album.tileAt(1)))?.isMosaic).toBe(false);
    await expect(program.album.loading).toHaveCount(0);
    await control.forgetRequests();
    await program.page.keyboard.press('Enter');
    await expect(video(program)).toBeVisible();
    const state = (): Promise<{ ready: number; error: number | null }> =>
      video(program).evaluate((element: HTMLVideoElement) => ({
        ready: element.readyState,
        error: element.error?.code ?? null,
      }));
    await expect.poll(state).toEqual({ ready: 4, error: null });
    await expect
      .poll(() => video(program).evaluate(({ clientWidth, clientHeight }) => clientWidth / clientHeight), {
        message: 'the poster, a photograph of another shape, has the shape of the video',
      })
      .toBeCloseTo(16 / 9, 1);
    const [whole, note] = [await video(program).boundingBox(), await program.viewer.maskNote.boundingBox()];
    expect(
      note && whole && note.y >= whole.y + whole.height,
      'the mask note covers neither the video nor its controls',
    ).toBe(true);
    await video(program).evaluate(async (element: HTMLVideoElement) => {
      element.muted = true;
      await element.play();
    });
    await expect
      .poll(() => video(program).evaluate((element: HTMLVideoElement) => element.currentTime))
      .toBeGreaterThan(0.2);
    const width = await video(program).evaluate((element: HTMLVideoElement) => element.videoWidth);
    const windowPx = await program.page.evaluate(
      () => Math.max(window.innerWidth, window.innerHeight) * window.devicePixelRatio,
    );
    expect(width).toBe([320, 640, 960, 1280].find((candidate) => candidate >= windowPx) ?? 1280);
    const asked = (await control.requests()).filter(
      ({ origin, path }) => origin === 'images' && /mp4|video/i.test(path),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ path }) => path)).size, 'only one rendition is requested').toBe(1);
    await expect(program.viewer.root.getByRole('alert')).toHaveCount(0);
  });

  await test.step('another quality goes on at the same moment and speed, and the keys of the frames step through it', async () => {
    const controls = program.viewer.root.getByRole('group', { name: 'Video' });
    const player = (): Promise<{
      width: number;
      rate: number;
      isLooped: boolean;
      seconds: number;
      isPaused: boolean;
    }> =>
      video(program).evaluate(({ videoWidth, playbackRate, loop, currentTime, paused }: HTMLVideoElement) => ({
        width: videoWidth,
        rate: playbackRate,
        isLooped: loop,
        seconds: currentTime,
        isPaused: paused,
      }));
    await controls.getByRole('button', { name: 'Repeat the video' }).click();
    await controls.getByLabel('Speed').selectOption({ label: '0.25 ×' });
    // Late enough that the video does not get there by itself while the test waits.
    const late = await video(program).evaluate((element: HTMLVideoElement) => {
      element.currentTime = element.duration * 0.8;
      return element.duration * 0.75;
    });
    await expect.poll(async () => (await player()).seconds).toBeGreaterThan(late);
    await controls.getByLabel('Quality').selectOption({ label: '320 pixels' });
    await expect.poll(player).toMatchObject({ width: 320, rate: 0.25, isLooped: true, isPaused: false });
    await expect.poll(async () => (await player()).seconds).toBeGreaterThan(late);

    await program.viewer.root.press('.');
    await expect.poll(async () => (await player()).isPaused).toBe(true);
    const still = (await player()).seconds;
    await program.viewer.root.press('.');
    await expect.poll(async () => (await player()).seconds).toBeGreaterThan(still);
    const later = (await player()).seconds;
    expect(later - still, 'one frame').toBeLessThan(0.1);
    await controls.getByRole('button', { name: 'Previous frame' }).click();
    await expect.poll(async () => (await player()).seconds).toBeLessThan(later);
  });
});
