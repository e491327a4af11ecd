import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineBrowserCommand, playwright } from '@vitest/browser-playwright';
import type { CDPSession, Page } from 'playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './e2e/fixtures/chromium';
import type { Place, PointerStep } from './renderer/testing/pointer-step';
import { examplePictures } from './scripts/example-pictures';

/** Waits of a test, in milliseconds, as in the end-to-end tests: only what never happens takes this long, on a slow machine too. */
const WAIT_MS = 45_000;

/**
 * `npm test` uses the build of React that people get, which takes half of the processor time. `npm run soak` uses the
 * build for development, which checks more, and renders what is in `StrictMode`, the whole window, twice to find components that are not pure.
 */
const IS_SOAK = process.env['PROOFSHEET_SOAK'] !== undefined;

const LIMITS = {
  // Only a hanging test takes this long; tests on a slow or busy machine still pass.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: WAIT_MS } },
} as const;

const FRAME_SECONDS = 1 / 60;

/** As `renderer/testing/commands.ts` declares it. */
const emulateMedia = defineBrowserCommand<[Parameters<Page['emulateMedia']>[0]]>(({ page }, features) =>
  page.emulateMedia(features),
);

/** As `renderer/testing/commands.ts` declares it. */
const movePointerAway = defineBrowserCommand<[]>(({ page }) => page.mouse.move(0, 0));

/** As `renderer/testing/commands.ts` declares it. */
const sendPointer = defineBrowserCommand<[readonly PointerStep[]]>(async ({ page, context, ...command }, steps) => {
  const frame = await command.frame();
  const element = await frame.frameElement();
  const box = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  // The page of the tests is drawn smaller if its window is smaller.
  const scale = box.width / (await frame.evaluate<number>('innerWidth'));
  const placeOf = ({ x, y }: Place): Place => ({
    x: box.x + scale * x,
    y: box.y + scale * y,
  });
  const session = await context.newCDPSession(page);
  // Chromium knows which parts of the page handle touches only after it has drawn them.
  await frame.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  // Steps of a touch are frames apart for the page, however long a busy computer takes to send them.
  let timestamp = Date.now() / 1_000;
  for (const step of steps) {
    switch (step.kind) {
      case 'move':
        await page.mouse.move(placeOf(step).x, placeOf(step).y, { steps: 4 });
        break;
      case 'down':
        await page.mouse.down();
        break;
      case 'up':
        await page.mouse.up();
        break;
      case 'wheel':
        if (step.isPinch) await page.keyboard.down('Control');
        await page.mouse.wheel(step.x, step.y);
        if (step.isPinch) await page.keyboard.up('Control');
        break;
      case 'touch': {
        const touchPoints = step.points.map((point, id) => ({ ...placeOf(point), id }));
        timestamp += FRAME_SECONDS;
        await session.send('Input.dispatchTouchEvent', { type: step.type, touchPoints, timestamp });
      }
    }
  }
  await session.detach();
});

const scaled = new WeakMap<Page, CDPSession>();

/** As `renderer/testing/commands.ts` declares it. The factor lasts only as long as its session. */
const setScaleFactor = defineBrowserCommand<[number]>(async ({ page, context }, deviceScaleFactor) => {
  await scaled.get(page)?.detach();
  scaled.delete(page);
  if (deviceScaleFactor === 1) return;
  const session = await context.newCDPSession(page);
  scaled.set(page, session);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const metrics = { width, height, deviceScaleFactor, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
});

export default defineConfig({
  test: {
    // Uses all cores: by default, Vitest leaves one unused, which is half of a two-core machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...LIMITS,
          name: 'unit',
          include: ['{main,messages,preload,renderer,sandbox,scripts}/**/*.test.{ts,mjs}', 'e2e/fixtures/**/*.test.ts'],
          environment: 'node',
          // The files of a worker share their imported modules, whose loading takes most of the processor time otherwise.
          isolate: false,
          setupFiles: ['scripts/property-test-seed.ts'],
        },
      },
      {
        plugins: [react(), examplePictures()],
        oxc: { jsx: { development: IS_SOAK } },
        optimizeDeps: {
          include: [
            'axe-core',
            'react',
            'react-dom/client',
            'zod',
            '@internationalized/date',
            'react-aria-components/Collection',
            'react-aria-components/DateField',
            'react-aria-components/I18nProvider',
            'react-aria-components/Menu',
            'react-aria-components/Tree',
            'react-aria-components/Virtualizer',
            'react-aria-components/Autocomplete',
            'react-aria-components/ListBox',
            'react-aria-components/TextField',
            'react-aria/useOverlayPosition',
            'react-aria/useTooltipTrigger',
            'react-stately/useToastState',
            'react-stately/useTooltipTriggerState',
          ],
          rolldownOptions: {
            transform: {
              define: {
                // In tests, the library draws all rows of a list unless this is set.
                'process.env.VIRT_ON': '"true"',
                'process.env.NODE_ENV': JSON.stringify(IS_SOAK ? 'development' : 'production'),
              },
            },
          },
        },
        test: {
          ...LIMITS,
          name: 'components',
          // The files of a page share their modules, as in the unit tests: loading them for each file takes as long as the tests.
          isolate: false,
          // A page mostly waits for frames. The setting above does not reach the pages of a browser, which would be one.
          maxWorkers: availableParallelism(),
          include: ['renderer/**/*.test.tsx'],
          setupFiles: ['renderer/testing/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { emulateMedia, movePointerAway, sendPointer, setScaleFactor },
            provider: playwright({
              actionTimeout: WAIT_MS,
              launchOptions: {
                executablePath: findChromium(),
                chromiumSandbox: process.getuid?.() !== 0,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
