/** What electron-builder is told, in each of its two turns: for the folder of the program, and for the installers. */
import { dirname } from 'node:path';
import { Arch, Platform } from 'electron-builder';
import { inProject, readJson } from '../project.mjs';
import { fuseSettings } from './fuses.mjs';
import { appPatterns } from './program-files.mjs';

/**
 * @param {{ electron: import('../electron-runtime.mjs').ElectronRuntime, folder: string }} options
 * @returns {Promise<import('electron-builder').Configuration>}
 */
export async function builderConfig({ electron, folder }) {
  return {
    ...readJson(inProject('packaging', 'electron-builder.json')),
    directories: { output: folder, buildResources: 'packaging' },
    files: ['!**/*', ...appPatterns],
    electronDist: releaseFolder(electron.executablePath),
    electronVersion: electron.version,
    electronFuses: await fuseSettings(electron.executablePath),
  };
}

/**
 * Packages are made for the system on which they are made.
 * @param {readonly string[]} kinds
 */
export function currentTarget(kinds) {
  const arch = process.arch === 'arm64' ? Arch.arm64 : Arch.x64;
  return Platform.current().createTarget([...kinds], arch);
}

/**
 * Returns the folder of an Electron release, in which macOS has the executable three folders down.
 * @param {string} executablePath
 */
export function releaseFolder(executablePath) {
  const folder = dirname(executablePath);
  return process.platform === 'darwin' ? dirname(dirname(dirname(folder))) : folder;
}
