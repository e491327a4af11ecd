/** `npm run e2e`. One app at a time: two of them on two cores make each other late, and nothing here is ever repeated. */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
});
