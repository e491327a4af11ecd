/** Builds the sandbox as a separate program that shares no code or bundle with the app. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  // sharp stays external: only tests use it, and the demo is shipped without it.
  ssr: { noExternal: true, external: ['sharp'] },
  build: {
    ssr: resolve('sandbox/index.ts'),
    target: 'node18',
    // As scripts/source-maps.mts, which this program cannot import.
    sourcemap: process.env['PROOFSHEET_SOURCE_MAPS'] === '1' ? 'hidden' : false,
    outDir: 'out/sandbox',
    license: { fileName: 'sandbox.packages.json' },
    emptyOutDir: true,
    rolldownOptions: { output: { format: 'cjs', minify: true, entryFileNames: 'index.js' } },
  },
});
