/** How electron-vite builds the three parts of the program. The sandbox is built on its own. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** The oldest runtime the program is run on; what it lacks is not used. See docs/decisions. */
const OLDEST_NODE = 'node18';
const OLDEST_CHROME = 'chrome114';

export default defineConfig({
  main: {
    build: {
      target: OLDEST_NODE,
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve('main/index.ts') },
        output: { format: 'cjs' },
      },
    },
  },
  preload: {
    build: {
      target: OLDEST_NODE,
      outDir: 'out/preload',
      externalizeDeps: false,
      // A sandboxed preload cannot load a second file: the two must share no code.
      rolldownOptions: {
        input: { index: resolve('preload/index.ts'), decoder: resolve('preload/decoder.ts') },
        output: { format: 'cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: OLDEST_CHROME,
      outDir: 'out/renderer',
      rolldownOptions: { input: { index: resolve('renderer/index.html'), cover: resolve('renderer/cover.html') } },
    },
  },
});
