import { expect, test } from 'vitest';
import { messageBoxButtons } from './message-box-buttons';

const LABELS = { main: 'Allow', other: 'Cancel', enter: 'other', close: 'other' } as const;

test.each([
  ['win32', ['Allow', 'Cancel']],
  // macOS shows the first label at the right.
  ['darwin', ['Allow', 'Cancel']],
  ['linux', ['Cancel', 'Allow']],
])('on %s the buttons of a message box have the order of the system', (platform, buttons) => {
  const { options, isMain } = messageBoxButtons(LABELS, platform);
  expect(options).toEqual({
    buttons,
    defaultId: buttons.indexOf('Cancel'),
    cancelId: buttons.indexOf('Cancel'),
    noLink: true,
  });
  expect(buttons.map((_label, response) => isMain(response))).toEqual(buttons.map((label) => label === 'Allow'));
});

test.each(['win32', 'darwin', 'linux'])('on %s Enter presses the main button if the box says so', (platform) => {
  const { options, isMain } = messageBoxButtons({ ...LABELS, enter: 'main', close: 'main' }, platform);
  expect([isMain(options.defaultId), isMain(options.cancelId)]).toEqual([true, true]);
});
