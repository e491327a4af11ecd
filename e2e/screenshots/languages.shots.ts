/**
 * Takes one picture of the program in its six languages, in light and dark colours, for the README.
 * `screenshots.config.ts` says how to run it.
 */
import { join } from 'node:path';
import sharp from 'sharp';
import { type Language, LANGUAGES } from '../../preload/contract/languages';
import { changeLanguage } from '../fixtures/language';
import { takeMaskOff } from '../fixtures/mask';
import { runCommand } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { projectRoot } from '../fixtures/project';
import { expect, test } from '../fixtures/test';
import { resizeWindow } from '../fixtures/window-size';

const FILE = join(projectRoot, 'docs/screenshots/languages.jpg');
const WINDOW = { width: 1200, height: 750 };
const COLUMNS = 2;
const GAP_PX = 8;

test('one picture shows the program in all its languages', async ({ program }) => {
  const { albums, album, page, rail } = program;
  await page.getByRole('button', { name: 'Got it' }).click();
  await resizeWindow(program, WINDOW);
  const pictures: Buffer[] = [];
  const take = async (language: Language, colorScheme: 'light' | 'dark'): Promise<void> => {
    pictures.push(await pictureIn(program, language, colorScheme));
  };
  await take('en', 'light');
  await albums.open('Ridge and cloud');
  await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
  await take('de', 'dark');
  await runCommand(program, 'show-settings');
  await take('nl', 'light');
  await program.settings.close.click();
  await rail.choose('Visitor');
  await albums.open('North shore');
  await takeMaskOff(program);
  await page.keyboard.press('i');
  await take('es', 'dark');
  await page.keyboard.press('i');
  await take('ar', 'light');
  await page.keyboard.press('Enter');
  await take('fr', 'dark');
  expect(pictures).toHaveLength(LANGUAGES.length);
  await saveSheet(pictures);
});

async function pictureIn(program: Program, language: Language, colorScheme: 'light' | 'dark'): Promise<Buffer> {
  const { page } = program;
  await changeLanguage(program, language);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.mouse.move(1, 1);
  await expect(page.locator('img[data-state="loading"]')).toHaveCount(0);
  const picture = await page.screenshot({ scale: 'css', animations: 'disabled' });
  await changeLanguage(program, 'en');
  return picture;
}

async function saveSheet(pictures: readonly Buffer[]): Promise<void> {
  const lines = Math.ceil(pictures.length / COLUMNS);
  const width = COLUMNS * (WINDOW.width + GAP_PX) - GAP_PX;
  const height = lines * (WINDOW.height + GAP_PX) - GAP_PX;
  const placed = pictures.map((input, index) => ({
    input,
    left: (index % COLUMNS) * (WINDOW.width + GAP_PX),
    top: Math.floor(index / COLUMNS) * (WINDOW.height + GAP_PX),
  }));
  const sheet = await sharp({ create: { width, height, channels: 3, background: '#808080' } })
    .composite(placed)
    .png()
    .toBuffer();
  await sharp(sheet).resize({ width: 1600 }).jpeg({ quality: 84 }).toFile(FILE);
}
