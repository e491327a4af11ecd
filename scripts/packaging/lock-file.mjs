/** Checks package-lock.json without a network: what npm would install must be what the registry published, and no more. */

/** Packages that may run a script while they are installed, each with the reason. */
const MAY_RUN_SCRIPTS = [
  // Chooses among the executables that the package contains.
  'esbuild',
  // Copies the 7-Zip of this architecture; only installers for Windows need it.
  'electron-winstaller',
];

const REGISTRY = 'https://registry.npmjs.org/';

/** What both files say about the project. */
const SHARED = ['name', 'version', 'license', 'engines', 'dependencies', 'devDependencies'];

/**
 * @typedef {object} LockEntry
 * @property {string} [resolved] absent for the registry, see `omit-lockfile-registry-resolved` in .npmrc
 * @property {string} [integrity]
 * @property {boolean} [hasInstallScript]
 * @property {boolean} [link]
 *
 * @param {{ lockfileVersion?: number, packages?: Record<string, LockEntry> } | undefined} lock
 * @param {Record<string, unknown> | undefined} description package.json
 * @returns {string[]} one sentence for each problem
 */
export function findWrongLock(lock, description) {
  const { lockfileVersion, packages = {} } = lock ?? {};
  if (lockfileVersion !== 3) return ['package-lock.json is not of version 3.'];
  const root = /** @type {Record<string, unknown>} */ (packages['']) ?? {};
  return [
    ...SHARED.filter((field) => JSON.stringify(root[field]) !== JSON.stringify(description?.[field])).map(
      (field) => `package-lock.json and package.json differ in ${field}: run npm install.`,
    ),
    ...Object.entries(packages).flatMap(([path, entry]) => (path === '' ? [] : findWrongEntry(path, entry))),
  ];
}

/**
 * @param {string} path
 * @param {LockEntry} entry
 */
function findWrongEntry(path, { resolved, integrity, hasInstallScript, link }) {
  const name = path.split('node_modules/').at(-1) ?? '';
  return [
    ...(link || !path.startsWith('node_modules/') ? [`${path} is a folder and not a package of the registry.`] : []),
    ...(resolved !== undefined && !resolved.startsWith(REGISTRY) ? [`${path} comes from ${resolved}.`] : []),
    ...(/^sha512-[A-Za-z\d+/]{86}==$/.test(integrity ?? '') ? [] : [`${path} has no hash of SHA-512.`]),
    ...(hasInstallScript && !MAY_RUN_SCRIPTS.includes(name) ? [`${path} runs a script when it is installed.`] : []),
  ];
}
