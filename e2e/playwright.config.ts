/**
 * Configuration of `npm run e2e`. Three programs run at a time, each on its own virtual display, because windows on one
 * display take the focus from each other; on a user's display one runs at a time. Tests are never retried. After the
 * last test, even if tests failed, a sweep searches the evidence for secrets.
 */
import { defineConfig } from 'playwright/test';
import { displays } from './fixtures/project';

export default defineConfig({
  outputDir: '../test-results',
  workers: displays().length,
  retries: 0,
  // Only a program that hangs needs this long; a slow or busy machine stays below the limit.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  projects: [
    { name: 'stories', testDir: 'specs', teardown: 'sweep' },
    { name: 'sweep', testDir: 'sweep' },
  ],
});
