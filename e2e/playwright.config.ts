/**
 * `npm run e2e`. Two apps at a time, each on a virtual display of its own, since windows on one display take the focus from
 * each other; one at a time on a person's. Nothing here is ever repeated. After the last story, whatever became of it, a sweep
 * looks for secrets in what the stories left behind.
 */
import { defineConfig } from 'playwright/test';
import { displays } from './fixtures/displays';

export default defineConfig({
  outputDir: '../test-results',
  workers: displays().length,
  retries: 0,
  // Only a program that hangs needs as long: on a slow or busy machine a run takes longer, and stays green.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  projects: [
    { name: 'stories', testDir: 'specs', teardown: 'sweep' },
    { name: 'sweep', testDir: 'sweep' },
  ],
});
