/** Reads what an Electron consists of, from its own executable and library. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../messages.mjs';
import { inProject, readJson } from '../project.mjs';
import { runOrFail } from './run-or-fail.mjs';

/** Where the release for macOS has what others have beside their executable. */
const MAC_FRAMEWORK = '../Frameworks/Electron Framework.framework/Versions/A';
/** FFmpeg of each system. */
const FFMPEG = ['libffmpeg.so', 'ffmpeg.dll', `${MAC_FRAMEWORK}/Libraries/libffmpeg.dylib`];

/**
 * @typedef {object} ElectronParts
 * @property {string} electron
 * @property {string} chromium
 * @property {string} node
 * @property {string} v8
 * @property {string} ffmpeg
 * @property {string} ffmpegHash SHA-256 of the library
 * @property {string | undefined} releaseHash SHA-256 of the official release for this system; undefined for another Electron
 *
 * @param {import('../electron-runtime.mjs').ElectronRuntime} electron
 * @returns {Promise<ElectronParts>}
 */
export async function readElectronParts({ executablePath, isOfficial }) {
  // Before its fuses are set, Electron runs as Node.
  const environment = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const output = await runOrFail(executablePath, ['-p', 'JSON.stringify(process.versions)'], { environment });
  const { electron, node, v8 } = JSON.parse(output);
  const beside = (/** @type {string} */ name) => join(dirname(executablePath), name);
  const chromium = [beside(`${MAC_FRAMEWORK}/Electron Framework`), executablePath].map(findChromium).find(Boolean);
  if (chromium === undefined) throw new Problem(`The version of Chromium in ${executablePath} could not be read.`);
  const library = FFMPEG.map(beside).find((path) => existsSync(path));
  const content = library ? readFileSync(library) : Buffer.alloc(0);
  const [, ffmpeg] = /FFmpeg version ([\w.-]+)/.exec(content.toString('latin1')) ?? [];
  if (ffmpeg === undefined) throw new Problem(`The version of FFmpeg beside ${executablePath} could not be read.`);
  const checksums = readJson(inProject('node_modules', 'electron', 'checksums.json'));
  return {
    electron,
    chromium,
    node,
    v8,
    ffmpeg,
    ffmpegHash: createHash('sha256').update(content).digest('hex'),
    releaseHash: isOfficial ? checksums?.[`electron-v${electron}-${process.platform}-${process.arch}.zip`] : undefined,
  };
}

/**
 * Finds the version that Chromium sends to servers. `process.versions` has it only in a window's process.
 * @param {string} path
 */
function findChromium(path) {
  if (!existsSync(path)) return undefined;
  const content = readFileSync(path);
  for (let at = content.indexOf('Chrome/'); at >= 0; at = content.indexOf('Chrome/', at + 1)) {
    const [, version] = /^Chrome\/(\d+\.\d+\.\d+\.\d+)\b/.exec(content.toString('latin1', at, at + 40)) ?? [];
    if (version !== undefined) return version;
  }
  return undefined;
}
