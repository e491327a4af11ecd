import type { Ratio } from './figures';
import { PROGRAM, start } from './program';
import { startSandbox } from '../fixtures/sandbox';

/** Counts the calls that the covers of a SmugMug owner's albums cost, besides the pictures themselves. */
export async function benchCovers(): Promise<Ratio[]> {
  const sandbox = await startSandbox();
  const { page, stop } = await start(PROGRAM, { environment: { PROOFSHEET_DEMO_SERVICES: sandbox.line } });
  await sandbox.control.forgetRequests();
  await page.getByRole('button', { name: /SmugMug/ }).click();
  await page.waitForFunction(areCoversShown, undefined, { polling: 'raf' });
  const covers = await page.locator('[role=grid] img[data-state="shown"]').count();
  const requests = await sandbox.control.requests();
  await stop();
  await sandbox.stop();
  const calls = requests.filter(
    ({ origin, form, query }) =>
      origin === 'smugmug' && /^smugmug\.images\./.test(form['method'] ?? query['method'] ?? ''),
  );
  return [
    {
      what: 'calls for the covers of an owner',
      unit: 'requests',
      measured: calls.length,
      against: 'one for each cover',
      base: covers,
      goal: 1,
    },
  ];
}

/** Runs in the page. Returns whether no visible cover is still loading. */
function areCoversShown(): boolean {
  const covers = [...document.querySelectorAll('[role=grid] img')];
  return (
    covers.some((each) => each.getAttribute('data-state') === 'shown') &&
    covers.every((each) => each.getAttribute('data-state') !== 'loading')
  );
}
