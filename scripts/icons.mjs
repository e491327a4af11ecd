/**
 * `npm run icons`: makes the icons of all systems from the drawings in packaging/icons/. They are in the repository,
 * so only a change of a drawing needs this. It uses rsvg-convert, icotool and png2icns (Debian: librsvg2-bin, icoutils,
 * icnsutils).
 */
import { runScript, say } from './messages.mjs';
import { runOrFail } from './packaging/run-or-fail.mjs';
import { inProject } from './project.mjs';

/** On the grid of the pixels, where the other drawing would blur. */
const smallPx = [16, 24, 32];
const largePx = [48, 64, 128, 256, 512, 1024];
/** Windows reads 256 pixels as PNG, which is much smaller. */
const windowsPx = [16, 24, 32, 48, 64, 128];
const macPx = [16, 32, 48, 128, 256, 512, 1024];

await runScript(async () => {
  for (const px of [...smallPx, ...largePx]) {
    const drawing = smallPx.includes(px) ? 'proofsheet-small.svg' : 'proofsheet.svg';
    const size = [`--width=${px}`, `--height=${px}`];
    await runOrFail('rsvg-convert', [...size, `--output=${pathOf(`proofsheet-${px}.png`)}`, pathOf(drawing)]);
  }
  await runOrFail('icotool', [
    '--create',
    `--output=${pathOf('proofsheet.ico')}`,
    ...windowsPx.map(pngOf),
    `--raw=${pngOf(256)}`,
  ]);
  await runOrFail('png2icns', [pathOf('proofsheet.icns'), ...macPx.map(pngOf)]);
  say('Made the icons in packaging/icons/.');
});

/** @param {number} px */
function pngOf(px) {
  return pathOf(`proofsheet-${px}.png`);
}

/** @param {string} name */
function pathOf(name) {
  return inProject('packaging', 'icons', name);
}
