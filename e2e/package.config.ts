/** Configuration of the test of the installed package, which the step `package` of `npm test` makes before. */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'package',
  testMatch: 'package.spec.ts',
  outputDir: '../test-results/package',
  workers: 1,
  retries: 0,
  // Only a program that hangs needs this long; a slow or busy machine stays below the limit.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
});
