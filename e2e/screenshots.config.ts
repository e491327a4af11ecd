/**
 * Takes the README's pictures into docs/screenshots. They are not tests, so `npm run e2e` omits them:
 * `npm run build && node scripts/with-display.mjs playwright test --config e2e/screenshots.config.ts`
 */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'screenshots',
  testMatch: '*.shots.ts',
  outputDir: '../test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
