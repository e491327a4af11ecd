import { expect, it } from 'vitest';
import { acceleratorOf, titleCase } from './menu-labels';

it('the menu’s labels are in title case', () => {
  expect(
    ['Open an owner or album', 'Save picture as…', 'Turn off masking…', 'Members of the group'].map(titleCase),
  ).toEqual(['Open an Owner or Album', 'Save Picture As…', 'Turn Off Masking…', 'Members of the Group']);
});

it('the menu shows the first shortcut that types nothing, in Electron’s notation', () => {
  expect(acceleratorOf('mask-everything', 'linux')).toBe('CmdOrCtrl+Shift+M');
  expect(acceleratorOf('show-group', 'linux')).toBe('CmdOrCtrl+Shift+G');
  expect(acceleratorOf('larger-tiles', 'linux')).toBe('CmdOrCtrl+=');
  expect(acceleratorOf('show-guide', 'win32')).toBe('F1');
  expect([acceleratorOf('back', 'linux'), acceleratorOf('back', 'darwin')]).toEqual(['Alt+Left', 'CmdOrCtrl+[']);
  expect(acceleratorOf('reveal', 'linux')).toBeNull();
});
