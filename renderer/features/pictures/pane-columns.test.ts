import { expect, it } from 'vitest';
import { columnsOf } from './pane-columns';

const WIDE = { width: 1440, height: 850 };

it('panes are arranged so that the pictures are as large as possible', () => {
  expect(columnsOf(WIDE, [1.5, 1.5])).toBe(2);
  expect(columnsOf(WIDE, [1.5, 1.5, 1.5, 1.5])).toBe(2);
  expect(columnsOf(WIDE, [0.67, 0.67, 0.67]), 'upright pictures').toBe(3);
  expect(columnsOf(WIDE, [6, 6]), 'panoramas').toBe(1);
  expect(columnsOf({ width: 420, height: 700 }, [undefined, undefined]), 'a narrow window').toBe(1);
  expect(columnsOf(WIDE, [1, undefined, undefined, undefined]), 'one known shape does not stand for all').toBe(2);
});
