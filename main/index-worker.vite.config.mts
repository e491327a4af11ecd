/** The thread with the indexes shares no file with the program: loading the program's script would start it again. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { MINIFIED } from '../scripts/minification.mjs';
import { SOURCE_MAPS } from '../scripts/source-maps.mjs';

export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: resolve('main/search/index-worker.ts'),
    target: 'node18',
    sourcemap: SOURCE_MAPS,
    outDir: 'out/main',
    license: { fileName: 'index-worker.packages.json' },
    // The program's own script is already at this path.
    emptyOutDir: false,
    rolldownOptions: { output: { format: 'cjs', minify: MINIFIED, entryFileNames: 'index-worker.js' } },
  },
});
