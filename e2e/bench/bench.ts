/**
 * `npm run bench`: reports each figure as a ratio to a base, usually one measured in the same run, because absolute
 * times differ between machines and runs.
 * A figure is the median of several rounds that alternate with the base, unless its text names another quantile.
 */
import { parseArgs } from 'node:util';
import { benchCovers } from './covers';
import { benchDecoding } from './decoding';
import { print, type Ratio, writeFigures } from './figures';
import { benchGrowth } from './growth';
import { benchIdle } from './idle';
import { benchManyAlbums } from './many-albums';
import { benchMasking } from './masking';
import { chooseLatency, chooseShapes } from './measured-albums';
import { benchNormalising } from './normalising';
import { benchOpening } from './opening';
import { benchPanic } from './panic';
import { benchPanicUnderAttack } from './panic-attacks';
import { benchPictures } from './pictures';
import { benchRestored } from './restored';
import { benchScrolling } from './scrolling';
import { benchScrubbing } from './scrubbing';
import { benchSearching } from './searching';
import { benchSelecting } from './selecting';
import { benchStart } from './start';
import { benchSwitching } from './switching';
import { benchTyping } from './typing';
import { benchViewer } from './viewer';

/**
 * Runs in this order. `npm run bench -- start opening --json bench.json` runs some of them and keeps the figures;
 * `--shapes mixed --seed 7` gives the measured albums other shapes: `panoramas`, `portraits`, `mixed` or `unknown`;
 * with `--latency 150` their services answer after as many milliseconds.
 */
const BENCHES: Readonly<Record<string, () => Promise<Ratio[]>>> = {
  normalising: benchNormalising,
  searching: benchSearching,
  typing: benchTyping,
  scrubbing: benchScrubbing,
  selecting: benchSelecting,
  start: benchStart,
  restored: benchRestored,
  opening: benchOpening,
  growth: benchGrowth,
  'many-albums': benchManyAlbums,
  covers: benchCovers,
  pictures: benchPictures,
  scrolling: benchScrolling,
  switching: benchSwitching,
  masking: benchMasking,
  panic: benchPanic,
  'panic-attacks': benchPanicUnderAttack,
  decoding: benchDecoding,
  idle: benchIdle,
  viewer: benchViewer,
};

async function main(): Promise<void> {
  const { values, positionals: wanted } = parseArgs({
    options: {
      json: { type: 'string' },
      shapes: { type: 'string' },
      seed: { type: 'string' },
      latency: { type: 'string' },
    },
    allowPositionals: true,
  });
  const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(BENCHES).join(', ')}.`);
  chooseShapes(values.shapes, values.seed);
  chooseLatency(values.latency);
  const ratios: Ratio[] = [];
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const measured = await bench();
    measured.forEach(print);
    ratios.push(...measured);
  }
  if (values.json !== undefined) await writeFigures(values.json, ratios);
}

main().catch((reason: unknown) => {
  console.error(reason);
  // Ends the programs that are still open, which would keep the process alive.
  process.exit(1);
});
