/**
 * Configures electron-vite for the main process, the preload scripts and the renderer. The sandbox has a build of its
 * own.
 */
import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { LANGUAGES } from './preload/contract/languages';
import { eagerModules } from './scripts/eager-modules.mjs';
import { MINIFIED } from './scripts/minification.mjs';
import { SOURCE_MAPS } from './scripts/source-maps.mjs';
import { windowChunks } from './scripts/window-chunks.mjs';

/** The oldest runtime that the program supports, as the build target. See docs/decisions. */
const OLDEST_NODE = 'node18';
const OLDEST_CHROME = 'chrome114';

/** The port that `npm run dev` chose. */
const DEV_PORT = Number(process.env['PROOFSHEET_DEV_PORT'] ?? 0);

export default defineConfig(({ command }) => ({
  main: {
    build: {
      // The scripts of other builds are in this folder too, and a development build must not delete them.
      emptyOutDir: command === 'build',
      target: OLDEST_NODE,
      sourcemap: SOURCE_MAPS,
      outDir: 'out/main',
      // scripts/notices.mjs reads this list of the packages whose code is in these scripts, here and in the other builds.
      license: { fileName: 'main.packages.json' },
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve('main/index.ts') },
        // All files are in one folder, so that paths from `__dirname` are right in each.
        output: { format: 'cjs', minify: MINIFIED, chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: OLDEST_NODE,
      sourcemap: SOURCE_MAPS,
      outDir: 'out/preload',
      license: { fileName: 'preload.packages.json' },
      externalizeDeps: false,
      // A sandboxed preload script cannot load a second file, so the two entry points must not share a chunk.
      rolldownOptions: {
        input: { index: resolve('preload/index.ts'), decoder: resolve('preload/decoder.ts') },
        output: { format: 'cjs', minify: MINIFIED },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), eagerModules(), optimizeLocales.vite({ locales: [...LANGUAGES] })],
    // The nonce of `main/platform/dev-server.ts`; a built page has no nonce.
    ...(command === 'serve' ? { html: { cspNonce: 'proofsheet-dev' } } : {}),
    server: {
      host: '127.0.0.1',
      strictPort: true,
      ...(DEV_PORT ? { port: DEV_PORT, hmr: { protocol: 'ws', host: '127.0.0.1', clientPort: DEV_PORT } } : {}),
    },
    build: {
      target: OLDEST_CHROME,
      sourcemap: SOURCE_MAPS,
      outDir: 'out/renderer',
      license: { fileName: 'renderer.packages.json' },
      cssMinify: true,
      // Chromium preloads modules itself.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: resolve('renderer/index.html'), lockScreen: resolve('renderer/lock-screen.html') },
        output: { minify: MINIFIED, codeSplitting: { groups: windowChunks() } },
      },
    },
  },
}));
