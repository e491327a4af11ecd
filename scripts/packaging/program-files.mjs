/** The files of a packaged program. The packager takes only these, and the check of a package refuses all others. */

/** The files that go into `app.asar`, as patterns of paths in the project. */
export const appPatterns = [
  'package.json',
  'out/{main,preload,renderer,sandbox}/**/*.{js,css,html}',
  'out/renderer/assets/*.svg',
  'out/notices.json',
  'sandbox/photographs/catalogue.json',
  'sandbox/photographs/files/*.jpg',
  'sandbox/videos/catalogue.json',
  'sandbox/videos/*.mp4',
  'packaging/icons/proofsheet-128.png',
];

/** The program does not start, or the demo stays empty, without these. */
const requiredInApp = [
  'package.json',
  'out/main/index.js',
  'out/main/answer-worker.js',
  'out/main/index-worker.js',
  'out/preload/index.js',
  'out/preload/decoder.js',
  'out/renderer/index.html',
  'out/renderer/lock-screen.html',
  'out/sandbox/index.js',
  'out/notices.json',
  'sandbox/photographs/catalogue.json',
  'sandbox/videos/catalogue.json',
  'packaging/icons/proofsheet-128.png',
];

/**
 * Where each system's program has what is checked.
 * @type {Record<string, { readonly executable: string, readonly resources: string }>}
 */
export const layouts = {
  linux: { executable: 'proofsheet', resources: 'resources' },
  win32: { executable: 'Proofsheet.exe', resources: 'resources' },
  darwin: { executable: 'Contents/MacOS/Proofsheet', resources: 'Contents/Resources' },
};

const everywhere = [
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'icudtl.dat',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
];
/**
 * What Electron consists of on each system. A newer Electron may have more files, which a person then adds here.
 * @type {Record<string, { readonly required: readonly string[], readonly allowed: readonly RegExp[] }>}
 */
const electronFiles = {
  linux: {
    required: [
      ...everywhere,
      'version',
      'chrome-sandbox',
      'chrome_crashpad_handler',
      'libEGL.so',
      'libGLESv2.so',
      'libffmpeg.so',
      'libvk_swiftshader.so',
      'libvulkan.so.1',
      'resources/apparmor-profile',
    ],
    allowed: [/^locales\/[a-z]{2,3}(-[A-Za-z0-9]{2,4})?\.pak$/],
  },
  win32: {
    required: [...everywhere, 'ffmpeg.dll', 'libEGL.dll', 'libGLESv2.dll'],
    allowed: [
      /^locales\/[a-z]{2,3}(-[A-Za-z0-9]{2,4})?\.pak$/,
      /^(d3dcompiler_47|dxcompiler|dxil|vk_swiftshader|vulkan-1)\.dll$/,
      /^version$/,
    ],
  },
  // The frameworks beside the resources are Electron's own, which signing covers as a whole.
  darwin: {
    required: [
      'Contents/Info.plist',
      'Contents/Resources/LICENSE.electron.txt',
      'Contents/Resources/LICENSES.chromium.html',
    ],
    allowed: [
      /^Contents\/(Frameworks|_CodeSignature)\//,
      /^Contents\/(PkgInfo|CodeResources)$/,
      /^Contents\/Resources\/([a-zA-Z_]+\.lproj\/.*|icon\.icns)$/,
    ],
  },
};
/** Present only in packages whose updates somebody else installs. */
const packageType = 'resources/package-type';

/**
 * @param {readonly string[]} paths relative to the folder of the program
 * @param {string} [platform] Node's name of the system
 * @returns {string[]} one sentence for each file that must not be there or is missing
 */
export function findWrongFiles(paths, platform = 'linux') {
  const { [platform]: layout } = layouts;
  const { [platform]: files } = electronFiles;
  if (!layout || !files) return [`Nothing is known about packages for ${platform}.`];
  const own = ['app.asar', 'LICENSES.packages.txt'].map((name) => `${layout.resources}/${name}`);
  const required = [layout.executable, ...own, ...files.required];
  const isAllowed = (/** @type {string} */ path) =>
    required.includes(path) || path === packageType || files.allowed.some((pattern) => pattern.test(path));
  return [
    ...paths.filter((path) => !isAllowed(path)).map((path) => `${path} does not belong in the package.`),
    ...required.filter((path) => !paths.includes(path)).map((path) => `${path} is missing.`),
  ];
}

/**
 * @param {readonly string[]} paths inside `app.asar`
 * @returns {string[]} one sentence for each file that must not be there or is missing
 */
export function findWrongAppFiles(paths) {
  return [
    ...paths.filter((path) => !isAppFile(path)).map((path) => `app.asar has ${path}, which does not belong in it.`),
    ...requiredInApp.filter((path) => !paths.includes(path)).map((path) => `app.asar lacks ${path}.`),
  ];
}

const appFile = [
  /^package\.json$/,
  /^out\/(main|preload|renderer|sandbox)\/([\w.-]+\/)*[\w.-]+\.(js|css|html)$/,
  /^out\/renderer\/assets\/[\w-]+\.svg$/,
  /^out\/notices\.json$/,
  /^sandbox\/(photographs|videos)\/catalogue\.json$/,
  /^sandbox\/photographs\/files\/[\w-]+\.jpg$/,
  /^sandbox\/videos\/[\w-]+\.mp4$/,
  /^packaging\/icons\/proofsheet-128\.png$/,
];

/** @param {string} path */
function isAppFile(path) {
  return appFile.some((pattern) => pattern.test(path));
}
