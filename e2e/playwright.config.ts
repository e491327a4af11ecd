/**
 * `npm run e2e`. One app at a time: two of them on two cores make each other late, and nothing here is ever repeated. After
 * the last story, whatever became of it, a sweep looks for secrets in what the stories left behind.
 */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  projects: [
    { name: 'stories', testDir: 'specs', teardown: 'sweep' },
    { name: 'sweep', testDir: 'sweep' },
  ],
});
