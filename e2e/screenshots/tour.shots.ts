/**
 * Takes pictures of every screen in all languages, colours and sizes into the folder `PROOFSHEET_TOUR`, for a review.
 * `PROOFSHEET_TOUR_ONLY` is a JSON object that chooses some of them, such as
 * `{"screens":"viewer","languages":["de"],"colours":["dark"],"widths":[800]}`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type AnyLanguage, LANGUAGES } from '../../preload/contract/languages';
import { changeLanguage, laidOut } from '../fixtures/language';
import { test } from '../fixtures/test';
import { resizeWindow } from '../fixtures/window-size';
import { TOUR } from '../tour/parts';
import { type TourPlace, type TourScreen, visitSections, walk } from '../tour/screen';

interface Choice {
  readonly screens: string;
  /** Also the test languages. */
  readonly languages: readonly AnyLanguage[];
  readonly colours: readonly string[];
  readonly widths: readonly number[];
}

const SIZES = [
  { width: 800, height: 600 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
] as const;
const COLOURS = ['light', 'dark'] as const;
/** Pictures of the largest size take seconds each. */
const TIMEOUT_MS = 7_200_000;

const folder = process.env['PROOFSHEET_TOUR'];
const only = JSON.parse(process.env['PROOFSHEET_TOUR_ONLY'] ?? '{}') as Partial<Choice>; // typed by a developer

function isChosen<Value>(values: readonly Value[] | undefined, value: Value): boolean {
  return values?.includes(value) ?? true;
}

test.skip(folder === undefined, 'PROOFSHEET_TOUR names no folder for the pictures.');

for (const { part, screens } of TOUR)
  test(`pictures of the screens for ${part}`, async ({ program, sandbox, control }) => {
    test.setTimeout(TIMEOUT_MS);
    program.expectComplaint(/Failed to load resource/);
    const place = { program, announcement: sandbox.announcement, control };
    await mkdir(folder ?? '', { recursive: true });
    await walk(place, screens, (screen) =>
      new RegExp(only.screens ?? '').test(screen.name) ? takePictures(place, screen) : Promise.resolve(),
    );
  });

/** Names the files by the screen first, so that a folder lists its pictures side by side. */
async function takePictures(place: TourPlace, screen: TourScreen): Promise<void> {
  const { program } = place;
  for (const size of SIZES.filter(({ width }) => isChosen(only.widths, width))) {
    await resizeWindow(program, size);
    for (const language of only.languages ?? LANGUAGES) {
      await changeLanguage(program, language);
      await screen.show?.(place);
      const page = (await screen.page?.(place)) ?? program.page;
      for (const colorScheme of COLOURS.filter((each) => isChosen(only.colours, each))) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await visitSections(place, screen, async (shown) => {
          await laidOut(page);
          const name = [shown.replace(/\W+/g, '-'), size.width, language, colorScheme].join('.');
          await page.screenshot({ path: join(folder ?? '', `${name}.png`), scale: 'css', animations: 'disabled' });
        });
      }
      await screen.hide?.(place);
    }
  }
}
