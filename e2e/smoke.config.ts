/** Configuration of the test that a release runs on each system, after `npm run package`. */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'package',
  testMatch: 'smoke.spec.ts',
  outputDir: '../test-results/smoke',
  workers: 1,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
});
