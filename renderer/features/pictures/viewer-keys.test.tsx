/** The keys of the viewer while one of its controls has the focus. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Lease, PictureSummary } from '../../../preload/contract';
import { Preferences } from '../../../preload/contract/preferences';
import { answersOfProgram } from '../../testing/answers';
import { album, identity, maskState, owner, picture, pictureLease, preferences } from '../../testing/examples';
import type { FakeMain } from '../../testing/fake-main';
import { openWindow } from '../../testing/open-window';

const VIDEO = picture(0, { kind: 'video', width: 1920, height: 1080 });
const viewer = page.getByRole('dialog');
const speed = viewer.getByRole('combobox', { name: 'Speed' });

async function openVideo(video: PictureSummary = VIDEO, leases: readonly Lease[] = []): Promise<FakeMain> {
  let current = preferences({ showsFilmstrip: true, isInspectorOpen: true });
  const albums = [{ album: album({ pictureCount: 2 }), pictures: [video, picture(1)] }];
  const size = { label: 'Video', kind: 'video' } as const;
  const main = await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]), {
    preferences: {
      get: () => current,
      update: (change) => (current = Preferences.parse({ ...current, ...change })),
    },
    pictures: {
      sizes: () => ({
        renditions: [
          { ...size, width: 640, height: 360 },
          { ...size, width: 1920, height: 1080 },
        ],
        sizeBytes: null,
        isMasked: false,
      }),
    },
    mask: {
      get: () => maskState({ leases: [...leases] }),
      maskAll: () => maskState(),
      hide: () => maskState(),
    },
  });
  main.send('mask.changed', maskState({ rulesRevision: 2, leases: [...leases] }));
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(page.getByRole('gridcell', { name: /Picture 2/ })).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer).toHaveFocus();
  return main;
}

it('the letters of the viewer work while any kind of its controls has the focus, and the control keeps the focus', async () => {
  const main = await openVideo();
  await expect.element(viewer.getByRole('combobox', { name: 'Quality' })).toBeInTheDocument();
  await expect.element(viewer.getByRole('separator')).toBeInTheDocument();
  const controls = (): HTMLElement[] =>
    [...viewer.element().querySelectorAll<HTMLElement>('button, input, select, video, [role=separator]')].filter(
      (control) => control.tabIndex >= 0 && control.checkVisibility(),
    );
  const kindOf = ({ localName, role }: HTMLElement): string => role ?? localName;
  const overlay = viewer.getByRole('region', { name: 'Details above the picture' });
  for (const kind of ['button', 'input', 'select', 'video', 'separator']) {
    // A video is drawn anew after everything was masked.
    await expect.poll(() => controls().map(kindOf)).toContain(kind);
    const control = controls().find((each) => kindOf(each) === kind);
    if (!control) throw new Error(`The viewer has no ${kind}.`);
    const name = `${control.localName} ${control.ariaLabel ?? control.textContent}`;
    control.focus();
    expect(document.activeElement, name).toBe(control);
    main.forgetCalls();
    await userEvent.keyboard('m');
    await expect.poll(() => main.inputsOf('mask.maskAll').length, { message: name }).toBe(1);
    await userEvent.keyboard('o');
    await expect.element(overlay, { message: name }).toBeVisible();
    await userEvent.keyboard('o');
    await expect.element(overlay, { message: name }).not.toBeInTheDocument();
    expect(document.activeElement, name).toBe(control);
  }
});

it('R masks a revealed video while the list of its speeds has the focus', async () => {
  const lease = pictureLease(VIDEO);
  const main = await openVideo({ ...VIDEO, safety: 'unsafe' }, [lease]);
  (speed.element() as HTMLElement).focus();
  await userEvent.keyboard('r');
  await expect.poll(() => main.inputsOf('mask.hide')).toEqual([{ token: lease.token }]);
  await expect.element(speed).not.toBeInTheDocument();
});

it('the arrows choose another speed while the list of speeds has the focus, and then show the next picture', async () => {
  await openVideo();
  (speed.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(speed).toHaveDisplayValue('1.5 ×');
  await expect.element(viewer).toHaveAccessibleName(/Picture 1/);
  (viewer.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(viewer).toHaveAccessibleName(/Picture 2/);
});

it('the letters of a comparison work while the list of speeds has the focus', async () => {
  await openVideo();
  await userEvent.keyboard('c');
  await expect.element(viewer).toHaveAccessibleName('Comparing 2 pictures');
  const linked = viewer.getByRole('button', { name: /zoom/i, pressed: true });
  await expect.element(linked).toBeVisible();
  (speed.element() as HTMLElement).focus();
  await userEvent.keyboard('u');
  await expect.element(linked).not.toBeInTheDocument();
  expect(document.activeElement).toBe(speed.element());
});

it('the poster of a video has the shape of the video', async () => {
  await openVideo();
  const { width, height } = viewer.element().querySelector('video')?.getBoundingClientRect() ?? new DOMRect();
  expect(width / height).toBeCloseTo(16 / 9, 2);
});
