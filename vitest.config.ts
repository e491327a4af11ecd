import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{main,preload,renderer,sandbox,scripts}/**/*.test.{ts,tsx,mjs}', 'e2e/fixtures/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['scripts/property-test-seed.ts'],
    // Only a hanging test takes this long; tests on a slow or busy machine still pass.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Uses all cores: by default, Vitest leaves one unused, which is half of a two-core machine.
    maxWorkers: availableParallelism(),
  },
});
