/**
 * The thread that reads large answers shares no file with the program: loading the program's script would start it
 * again. The reader of each service is a file of its own, which the thread loads when it is needed.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vite';
import { MINIFIED } from '../scripts/minification.mjs';
import { SOURCE_MAPS } from '../scripts/source-maps.mjs';

const SERVICES = resolve('main/services');

const readers = readdirSync(SERVICES)
  .map((service) => [`answer-reader-${service}`, join(SERVICES, service, 'answer-reader.ts')] as const)
  .filter(([, file]) => existsSync(file));

export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node18',
    sourcemap: SOURCE_MAPS,
    outDir: 'out/main',
    license: { fileName: 'answer-worker.packages.json' },
    // The program's own script is already at this path.
    emptyOutDir: false,
    rolldownOptions: {
      input: { 'answer-worker': join(SERVICES, 'answer-worker.ts'), ...Object.fromEntries(readers) },
      output: { format: 'cjs', minify: MINIFIED, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
