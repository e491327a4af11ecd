/** The sandbox is a program of its own and shares no code with the app, not even in its bundle. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  // Only tests ask for what needs it; the demo comes without.
  ssr: { noExternal: true, external: ['sharp'] },
  build: {
    ssr: resolve('sandbox/index.ts'),
    target: 'node18',
    outDir: 'out/sandbox',
    emptyOutDir: true,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'index.js' } },
  },
});
