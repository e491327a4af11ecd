import { expect, it } from 'vitest';
import type { Layout } from './layout';
import { segmentedLayout, type SegmentGeometry } from './segmented-layout';

const GEOMETRY: SegmentGeometry = { count: 500, widthPx: 1_000, rowHeightPx: 200, gapPx: 6 };
/** Of a mix of panoramas, portraits and squares. */
const RATIOS = [1.5, 0.66, 3.2, 1, 0.2, 1.33, 9];

/** Rows as lists of indexes, checked to contain each tile once, from one edge of the width to the other. */
function rowsOf(layout: Layout, { count, widthPx, gapPx } = GEOMETRY): number[][] {
  const rows: number[][] = [];
  let bottom = -gapPx;
  for (let row = 0; row < layout.rowCount; row += 1) {
    const start = layout.rowStart(row);
    const indexes = Array.from({ length: layout.rowStart(row + 1) - start }, (_none, offset) => start + offset);
    const boxes = indexes.map((index) => layout.box(index));
    const [first] = boxes;
    const last = boxes.at(-1);
    if (!first || !last) throw new Error(`Row ${row} has no tiles.`);
    expect(first.y, `row ${row}`).toBeCloseTo(bottom + gapPx, 3);
    bottom = first.y + first.height;
    if (row < layout.rowCount - 1) expect(last.x + last.width, `row ${row}`).toBeCloseTo(widthPx, 3);
    expect(indexes.map((index) => layout.rowOf(index))).toEqual(indexes.map(() => row));
    expect(layout.rowAt(first.y + first.height / 2)).toBe(row);
    rows.push(indexes);
  }
  expect(rows.flat()).toEqual(Array.from({ length: count }, (_none, index) => index));
  expect(layout.heightPx).toBeCloseTo(bottom, 3);
  return rows;
}

it('tiles whose ratios are unknown are even', () => {
  for (const count of [1, 3, 5, 40, 41, 500]) {
    const layout = segmentedLayout({ ...GEOMETRY, count }, new Map());
    const boxes = rowsOf(layout, { ...GEOMETRY, count }).map(([start]) => layout.box(start ?? 0));
    const sizes = boxes.map(({ width, height }) => `${width.toFixed(2)} × ${height.toFixed(2)}`);
    expect(new Set(sizes).size, `${count} tiles`).toBe(1);
  }
  expect(segmentedLayout({ ...GEOMETRY, widthPx: 0 }, new Map()).count).toBe(0);
});

it('each tile gets its ratio when it is known, in rows of similar heights that fill the width', () => {
  const known = new Map(Array.from({ length: 500 }, (_none, index) => [index, RATIOS[index % 7] ?? 1]));
  const layout = segmentedLayout(GEOMETRY, new Map()).with(known);
  const rows = rowsOf(layout);
  for (const index of [0, 1, 3, 481]) {
    const { width, height } = layout.box(index);
    expect(width / height).toBeCloseTo(known.get(index) ?? 0, 3);
  }
  const heights = rows.slice(0, -1).map(([start]) => layout.box(start ?? 0).height);
  expect(Math.min(...heights)).toBeGreaterThan(100);
  expect(Math.max(...heights)).toBeLessThan(400);
  expect(rowsOf(segmentedLayout(GEOMETRY, known)), 'the order of arrival makes no difference').toEqual(rows);
});

it('a new ratio changes only the rows of its segment', () => {
  const before = segmentedLayout(GEOMETRY, new Map());
  const after = before.with(new Map([[203, 0.5]]));
  rowsOf(after);
  const changed = Array.from({ length: GEOMETRY.count }, (_none, index) => index).filter((index) => {
    const [one, other] = [before.box(index), after.box(index)];
    return Math.abs(one.x - other.x) > 0.001 || Math.abs(one.height - other.height) > 0.001;
  });
  expect(changed.length).toBeGreaterThan(0);
  expect(Math.min(...changed)).toBeGreaterThanOrEqual(200);
  expect(Math.max(...changed)).toBeLessThan(240);
  expect(after.box(100)).toEqual(before.box(100));
});

it('rows of known pictures stay where they are when others become known, unless a row would be much higher or lower', () => {
  const first = Array.from({ length: 22 }, (_none, index) => [index, [1.5, 0.66, 1, 1.33][index % 4] ?? 1] as const);
  const before = segmentedLayout(GEOMETRY, new Map(first));
  const known = rowsOf(before).filter((row) => row.every((index) => index < first.length));
  expect(known.length).toBeGreaterThan(3);
  const others = Array.from({ length: 18 }, (_none, offset) => [first.length + offset, 0.66] as const);
  const after = before.with(new Map(others));
  const rows = rowsOf(after);
  for (const row of known) expect(rows).toContainEqual(row);
  const heights = rows.map(([start]) => after.box(start ?? 0).height);
  expect(Math.max(...heights)).toBeLessThan(330);
  const wide = after.with(new Map([0, 1, 2, 3].map((index) => [index, 4])));
  expect(rowsOf(wide)[0], 'other shapes').not.toEqual(rows[0]);
});

it('ratios beyond the album have no effect', () => {
  const layout = segmentedLayout({ ...GEOMETRY, count: 10 }, new Map([[700, 3]]));
  expect(rowsOf(layout, { ...GEOMETRY, count: 10 })).toEqual(
    rowsOf(segmentedLayout({ ...GEOMETRY, count: 10 }, new Map()), { ...GEOMETRY, count: 10 }),
  );
});
