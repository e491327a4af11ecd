import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{main,preload,renderer,sandbox,scripts}/**/*.test.{ts,tsx,mjs}', 'e2e/fixtures/**/*.test.ts'],
    environment: 'node',
    // All of them: left to itself, one of two would be spared.
    maxWorkers: availableParallelism(),
  },
});
