import { expectForEverybody } from '../fixtures/axe';
import { fillBrowserForm, projectOf } from '../fixtures/connecting';
import { freePort } from '../fixtures/ports';
import { expect, test } from '../fixtures/test';
import { ServicePage } from '../pages/service-page';

test('axe finds no serious violation in the wait for the browser and in a failed sign-in, in light and dark colours', async ({
  launchApp,
  systemBrowser,
  sandbox,
}) => {
  const program = await launchApp({ environment: systemBrowser.environment });
  const { adding } = program;
  const port = await freePort();
  await fillBrowserForm(program, sandbox.announcement, {
    port,
    project: { ...projectOf(sandbox.announcement), secret: 'not the secret' },
  });
  const [page] = await Promise.all([systemBrowser.nextPage(), adding.submit.click()]);
  await (await page.context().newPage()).goto(`http://127.0.0.1:${port}/callback?state=another`);
  await expect(adding.waiting.note.filter({ hasText: 'rejected a response' })).toBeVisible();
  await expectForEverybody(program.page, 'the wait for the browser');
  await new ServicePage(page).allow();
  await expect(adding.problem.title).toBeVisible();
  await expectForEverybody(program.page, 'a sign-in that failed');
});
