/**
 * The layers of main and the renderer. A type-only import counts, because it ties two folders together as well. Each
 * comment names the import to use instead.
 */
const NO_TESTS = String.raw`\.test\.tsx?$`;

/** The folders of main from low to high; a folder may import only itself and lower ones. */
const LAYERS = [
  'core',
  'storage',
  'net',
  'services',
  'identity',
  'masking',
  'lock',
  'links',
  'demo',
  'diagnostics',
  'updates',
  'library',
  'media',
  'search',
  'accounts',
  'impersonation',
  'ipc',
];

const mainLayers = LAYERS.slice(0, -1).map((layer, index) => ({
  name: `main-${layer}-imports-only-lower-layers`,
  severity: 'error',
  comment: `main/${layer} may import only: ${LAYERS.slice(0, index).join(', ') || 'nothing else of main'}. Define a port (an interface) in main/${layer} and implement it in the higher folder, or move the file.`,
  from: { path: `^main/${layer}/`, pathNot: NO_TESTS },
  to: { path: `^main/(${[...LAYERS.slice(index + 1), 'testing'].join('|')})/` },
}));

export default {
  forbidden: [
    ...mainLayers,
    {
      name: 'only-compose-imports-platform',
      severity: 'error',
      comment:
        'Only main/index.ts, main/start-program.ts and main/compose.ts import main/platform. Give this code a port and implement it there.',
      from: {
        path: '^main/',
        pathNot: [String.raw`^main/(index|start-program|compose)\.ts$`, '^main/(platform|testing)/', NO_TESTS],
      },
      to: { path: '^main/platform/' },
    },
    {
      name: 'no-import-of-compose',
      severity: 'error',
      comment:
        'Only main/index.ts imports main/start-program.ts, which imports main/compose.ts: take what is needed as a dependency.',
      from: { pathNot: [String.raw`^main/(index|start-program)\.ts$`, NO_TESTS] },
      to: { path: String.raw`^main/(compose|start-program|index)\.ts$` },
    },
    {
      name: 'no-testing-in-the-program',
      severity: 'error',
      comment: 'A folder called testing is for tests: move what the program needs to its own folder.',
      from: { path: '^(main|renderer)/', pathNot: ['^(main|renderer)/testing/', NO_TESTS] },
      to: { path: '^(main|renderer)/testing/' },
    },
    {
      name: 'no-border-crossing',
      severity: 'error',
      comment:
        'Main and the renderer know only preload/contract of each other: add a call or an event to the contract.',
      from: { path: '^(main|renderer)/', pathNot: NO_TESTS },
      to: { path: '^(main|renderer)/', pathNot: '^$1/' },
    },
    {
      name: 'feature-imports-no-sibling',
      severity: 'error',
      comment:
        'A feature does not import another feature: move what both need to renderer/domain or renderer/ui, or compose it in renderer/app.',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/([^/]+)/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'renderer-app-is-the-top',
      severity: 'error',
      comment: 'Features, domain, api and ui do not import renderer/app: pass what they need as props.',
      from: { path: '^renderer/(features|domain|api|ui|lock-screen)/' },
      to: { path: '^renderer/app/' },
    },
    {
      name: 'domain-knows-no-feature',
      severity: 'error',
      comment: 'renderer/domain is shared by the features and imports none: pass what it needs as props.',
      from: { path: '^renderer/(domain|api|ui|lock-screen)/' },
      to: { path: '^renderer/features/' },
    },
    {
      name: 'api-knows-only-the-contract',
      severity: 'error',
      comment: 'renderer/api is client, errors and query client only: move this code to renderer/domain.',
      from: { path: '^renderer/api/' },
      to: { path: '^renderer/(ui|domain)/' },
    },
    {
      name: 'ui-knows-no-data',
      severity: 'error',
      comment: 'renderer/ui knows no data: pass what it shows as props, or move the component to renderer/domain.',
      from: { path: '^renderer/ui/' },
      to: {
        path: '^(renderer/(api|domain)|preload)/',
        pathNot: String.raw`^preload/contract/(button-order|format-shortcut|languages)\.ts$`,
      },
    },
    {
      name: 'electron-in-platform-only',
      severity: 'error',
      comment:
        "Only main/platform, main/index.ts and main/start-program.ts import 'electron': give this code a port and implement it there.",
      from: {
        path: '^(main|renderer|sandbox|preload/contract)/',
        pathNot: [
          String.raw`^main/(index|start-program)\.ts$`,
          '^main/(platform|testing)/',
          String.raw`^sandbox/.*${NO_TESTS}`,
        ],
      },
      to: { path: '(^|/)node_modules/electron(-store)?/|^electron(-store)?(/|$)' },
    },
    {
      name: 'preload-knows-only-the-contract',
      severity: 'error',
      comment:
        'The preload scripts import preload/contract only: pass data through a call or an event of the contract.',
      from: { path: '^preload/' },
      to: { path: '^(main|renderer|sandbox)/' },
    },
    {
      name: 'contract-imports-only-zod',
      severity: 'error',
      comment: 'The contract imports zod and its own files: move this code to main or the renderer.',
      from: { path: '^preload/contract/', pathNot: NO_TESTS },
      to: { pathNot: '^preload/contract/|(^|/)node_modules/zod/' },
    },
    {
      name: 'messages-know-no-program',
      severity: 'error',
      comment: 'The catalogues know only the list of languages: pass what a message needs as a value.',
      from: { path: '^messages/', pathNot: NO_TESTS },
      to: { path: '^(main|renderer|sandbox|preload)/', pathNot: String.raw`^preload/contract/languages\.ts$` },
    },
    {
      name: 'sandbox-is-a-separate-program',
      severity: 'error',
      comment: 'Only tests and main/testing import the sandbox; main/demo may import sandbox/announcement.ts.',
      from: { path: '^(main|renderer)/', pathNot: ['^main/testing/'] },
      to: { path: '^sandbox/', pathNot: String.raw`^sandbox/announcement\.ts$` },
    },
    {
      name: 'sandbox-knows-no-program',
      severity: 'error',
      comment: 'The sandbox speaks HTTP and knows nothing of the program: move what it needs into sandbox.',
      from: { path: '^sandbox/' },
      to: { path: '^(main|messages|preload|renderer)/' },
    },
    {
      name: 'the-thread-loads-readers-only',
      severity: 'error',
      comment:
        'The thread for long responses loads this file when an album is opened: accounts, calls and zod would make it slower.',
      from: { path: String.raw`^main/services/(answer-worker|[^/]+/answer-reader)\.ts$` },
      to: {
        path: String.raw`^main/(services/(registry|[^/]+/(module|accounts|service))\.ts$|net/http/node-)`,
        reachable: true,
      },
    },
    {
      name: 'no-circular-files',
      severity: 'error',
      comment: 'These files import each other: move what both need to a third file, or define a port in one of them.',
      from: { path: '^(main|messages|preload|renderer)/' },
      to: { circular: true },
    },
    {
      // A folder and its own subfolder are not compared: `services` lists the services, each of which implements an
      // interface of `services`.
      name: 'no-circular-folders',
      severity: 'error',
      scope: 'folder',
      comment:
        'These folders import each other: move what both need to a third folder, or define a port in one of them.',
      from: { path: '^(main|messages|preload|renderer)/' },
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    // Tests of main and of components may import everything, which would make circles of their folders.
    exclude: { path: String.raw`(^|/)(out|[.]runtime)/|^main/.*\.test\.ts$|^renderer/.*\.test\.tsx$` },
  },
};
