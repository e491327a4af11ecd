import { expect, test } from '../fixtures/test';

test('started without any setup, the program starts its own demo services and ends them when it closes', async ({
  launchApp,
}) => {
  const program = await launchApp({ isBuiltInDemo: true });
  await expect(program.rail.accounts).toHaveCount(2);
  await expect(program.rail.account('Dana Reyes')).toContainText('Pictures API');
  await expect(program.rail.account('Visitor')).toContainText('SmugMug');
  await expect(program.rail.demoMark).toBeVisible();
  await expect(program.albums.tile('Low tide')).toBeVisible();

  const services = await program.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ name }) => name === 'Proofsheet demo services')
      .map(({ pid }) => pid),
  );
  expect(services).toHaveLength(1);
  expect(services.filter(isRunning)).toEqual(services);
  await program.close();
  await expect.poll(() => services.filter(isRunning)).toEqual([]);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
