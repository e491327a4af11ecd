/**
 * The fuses of the packaged Electron. A fuse is a byte in its executable that switches a feature on or off for good.
 * docs/decisions/0079-packages.md says why each is set so.
 */
import fusesOfElectron from '@electron/fuses';

const { FuseV1Options, getCurrentFuseWire } = fusesOfElectron;

/** The bytes in the executable. */
const on = '1'.charCodeAt(0);
const off = '0'.charCodeAt(0);

/**
 * The names in the configuration of electron-builder.
 * @typedef {object} Fuse
 * @property {string} name
 * @property {number} option
 * @property {boolean} isOn
 */
/** @type {readonly Fuse[]} */
const fuses = [
  { name: 'runAsNode', option: FuseV1Options.RunAsNode, isOn: false },
  { name: 'enableCookieEncryption', option: FuseV1Options.EnableCookieEncryption, isOn: true },
  {
    name: 'enableNodeOptionsEnvironmentVariable',
    option: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    isOn: false,
  },
  { name: 'enableNodeCliInspectArguments', option: FuseV1Options.EnableNodeCliInspectArguments, isOn: false },
  {
    name: 'enableEmbeddedAsarIntegrityValidation',
    option: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    isOn: true,
  },
  { name: 'onlyLoadAppFromAsar', option: FuseV1Options.OnlyLoadAppFromAsar, isOn: true },
  // Electron would need a snapshot file that is not made, and would not start.
  {
    name: 'loadBrowserProcessSpecificV8Snapshot',
    option: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    isOn: false,
  },
  // Electron 25 does not have it yet.
  { name: 'grantFileProtocolExtraPrivileges', option: FuseV1Options.GrantFileProtocolExtraPrivileges, isOn: false },
];

/**
 * Returns the settings for electron-builder, which refuses a fuse that this Electron does not have.
 * @param {string} executablePath Electron's
 */
export async function fuseSettings(executablePath) {
  const wire = await getCurrentFuseWire(executablePath);
  return Object.fromEntries(fuses.flatMap(({ name, option, isOn }) => (option in wire ? [[name, isOn]] : [])));
}

/**
 * Reads the fuses back from an executable.
 * @param {string} executablePath
 * @returns {Promise<string[]>} one sentence for each fuse that is not as it must be
 */
export async function findWrongFuses(executablePath) {
  const wire = await getCurrentFuseWire(executablePath).catch(() => undefined);
  if (wire === undefined) return [`${executablePath} has no fuses that can be read.`];
  return fuses.flatMap(({ name, option, isOn }) => {
    const state = wire[option];
    if (state === undefined && option === FuseV1Options.GrantFileProtocolExtraPrivileges) return [];
    if (state === (isOn ? on : off)) return [];
    return [`The fuse ${name} is not ${isOn ? 'on' : 'off'}.`];
  });
}
