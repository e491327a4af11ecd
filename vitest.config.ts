import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{main,preload,renderer,sandbox,scripts}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
  },
});
