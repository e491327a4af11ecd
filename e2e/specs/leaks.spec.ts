/**
 * What is masked is nowhere: not on the screen, not in what the window is handed, not in its memory, not in files. Each story
 * walks through the program while everything it draws and hands over is kept, and searches all of it at the end.
 */
import { expect, test } from '../fixtures/leak/leak-test';
import { describeSearched, foundIn, type Report } from '../fixtures/leak/leak-watch';
import { walkAlbums, walkOtherService } from '../fixtures/leak/walk-albums';
import { walkGroup } from '../fixtures/leak/walk-group';

/** `npm run soak -- leaks` walks farther. */
const isLong = process.env['PROOFSHEET_SOAK'] !== undefined;
const TIMEOUT_MS = isLong ? 30 * 60_000 : 180_000;

function expectNothing(report: Report): void {
  expect(foundIn(report), describeSearched(report)).toEqual([]);
  for (const [channel, { count }] of Object.entries(report)) expect(count, `${channel} was searched`).toBeGreaterThan(0);
  console.log(describeSearched(report));
}

test('with the mask on nothing of a masked picture is anywhere, wherever one goes in the albums', async ({ watched, services }) => {
  test.setTimeout(TIMEOUT_MS);
  const walk = { ...watched, services, isLong };
  await walkAlbums(walk);
  await walkOtherService(walk);
  const report = await watched.watch.report();
  expect(watched.watch.originalCount, 'pictures that main has had').toBeGreaterThan(10);
  expectNothing(report);
});

test('with the mask on nothing of a masked picture is anywhere, wherever a manager goes in the group', async ({ watched, services, sandbox }) => {
  test.setTimeout(TIMEOUT_MS);
  await walkGroup({ ...watched, services, isLong }, sandbox.announcement);
  const report = await watched.watch.report();
  expect(watched.watch.originalCount, 'pictures that main has had').toBeGreaterThan(5);
  expectNothing(report);
});
