import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../../testing/answers';
import { album, identity, maskState, owner, picture, pictureLease } from '../../testing/examples';
import { openWindow } from '../../testing/open-window';

const VIDEO = picture(0, { id: 'real-video', kind: 'video', safety: 'unsafe' });

const LEASE = pictureLease(VIDEO);

it('the viewer has the focus, and its keys work, after a reveal ends while the controls of the video have it', async () => {
  const albums = [{ album: album({ pictureCount: 2 }), pictures: [VIDEO, picture(1)] }];
  const main = await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]));
  main.answer({ mask: { get: () => maskState({ leases: [LEASE] }) } });
  main.send('mask.changed', maskState({ rulesRevision: 2, leases: [LEASE] }));
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(page.getByRole('gridcell', { name: /Picture 1/ })).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  const viewer = page.getByRole('dialog');
  await expect.element(viewer).toHaveFocus();
  const repeat = viewer.getByRole('button', { name: 'Repeat the video' });
  await repeat.click();
  await expect.element(repeat).toHaveFocus();
  main.send('mask.changed', maskState({ rulesRevision: 3 }));
  await expect.element(repeat).not.toBeInTheDocument();
  await expect.element(viewer).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('dialog', { name: /Picture 2/ })).toHaveFocus();
});
