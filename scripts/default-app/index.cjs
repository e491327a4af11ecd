/**
 * Stands in for Electron's own default app in an Electron that came without it: `electron <folder> [arguments]`.
 * It runs inside Electron, and leaves process.argv as it is. Like the original it loads the module that `-r` names first.
 */
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} folder */
function readDescription(folder) {
  try {
    return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  } catch (error) {
    return stop(`Electron found no usable package.json in ${folder}. ${error.message}`);
  }
}

/** @param {string} folder */
function start(folder) {
  const description = readDescription(folder);
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.name = description.productName ?? description.name ?? app.name;
  if (description.version) app.setVersion(description.version);
  app.setDesktopName(description.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(folder);
  try {
    Module._load(folder, null, true);
  } catch (error) {
    stop(`The app in ${folder} could not be started.\n${error.stack ?? error}`);
  }
}

const words = process.argv.slice(1);
/** @type {(word: string, index: number) => boolean} */
const isNamedByR = (_word, index) => words[index - 1] === '-r';
const folder = words.find((word, index) => !word.startsWith('-') && !isNamedByR(word, index));

if (folder !== undefined) {
  for (const file of words.filter(isNamedByR)) require(path.resolve(file));
  start(path.resolve(folder));
} else if (words.includes('--version') || words.includes('-v')) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
} else {
  stop('Electron was started without an app. Give it a folder: electron <folder>');
}
