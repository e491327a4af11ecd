import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{main,preload,renderer,sandbox,scripts}/**/*.test.{ts,tsx,mjs}', 'e2e/fixtures/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['scripts/property-test-seed.ts'],
    // Only a test that hangs needs as long: on a slow or busy machine a run takes longer, and stays green.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All of them: left to itself, one of two would be spared.
    maxWorkers: availableParallelism(),
  },
});
