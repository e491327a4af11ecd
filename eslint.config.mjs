/** What this project forbids in the program. `.oxlintrc.json` has the rules of TypeScript and React, and limits the length of files. */
import tseslint from 'typescript-eslint';
import { noLiteralText } from './scripts/lint/no-literal-text.mjs';

/** The other import rules are in .dependency-cruiser.mjs, which cannot tell `import { type A }` from an import of a value. */
const TYPES_ONLY_OF_THE_CONTRACT = {
  regex:
    'preload/contract(?!/(albums-name|button-order|channels|check-limits|commands|cover-grid|decoder-channel|format-shortcut|histogram-counts|journal-finding-text|journal-subject-text|key-letter|languages|mask-rule|saved-view-limits|search-limits|selection-limits|shortcut|shortcut-table|sign-in-field|text-match|unsafe-count-text)$)',
  allowTypeImports: true,
  message: "Import types only from the contract here ('import type'), so that zod stays out of this bundle.",
};

const EXPORT_ONLY =
  'Pictures leave the program in main/platform/export-targets.ts only, where they have passed the gate.';

const DECODER_ONLY = 'Bytes from elsewhere are decoded by main/media/picture-decoder.ts, in a process apart.';

/** Syntax through which picture data could leave the program without passing the access gate. See [Note: Export] */
const WAYS_OUT = [
  { selector: 'ImportSpecifier[imported.name=/^(Notification|ShareMenu|TouchBar)$/]', message: EXPORT_ONLY },
  { selector: 'NewExpression[callee.name=/^(Notification|ClipboardItem|ShareMenu)$/]', message: EXPORT_ONLY },
  {
    selector:
      'MemberExpression[property.name=/^(writeImage|writeBuffer|writeBookmark|print|printToPDF|savePage|downloadURL|addRecentDocument|setUserTasks|setThumbnailClip|displayBalloon)$/]',
    message: EXPORT_ONLY,
  },
  // `pictures.startDrag` is the renderer's contract call, not Electron's `startDrag`.
  {
    selector: 'MemberExpression[property.name="startDrag"]:not([object.property.name="pictures"])',
    message: EXPORT_ONLY,
  },
  { selector: 'MemberExpression[object.name="clipboard"][property.name="write"]', message: EXPORT_ONLY },
  {
    selector: 'MemberExpression[object.name="navigator"][property.name=/^(clipboard|share)$/]',
    message: EXPORT_ONLY,
  },
  // The main process must not decode image data that it did not create itself.
  {
    selector:
      'MemberExpression[property.name=/^(createFromBuffer|createFromDataURL|createFromPath|createThumbnailFromPath)$/]',
    message: DECODER_ONLY,
  },
  // Clearing the icon or the list exposes nothing.
  {
    selector: 'CallExpression[callee.property.name="setOverlayIcon"]:not([arguments.0.raw="null"])',
    message: EXPORT_ONLY,
  },
  {
    selector: 'CallExpression[callee.property.name="setJumpList"]:not([arguments.0.elements.length=0])',
    message: EXPORT_ONLY,
  },
];

/** Formatters would default to the system's language, which would mix with the language of the page. */
const SYSTEM_LANGUAGE = [
  {
    selector:
      'NewExpression[callee.object.name="Intl"][callee.property.name=/^(Collator|DateTimeFormat|NumberFormat|RelativeTimeFormat|ListFormat|PluralRules|DurationFormat|DisplayNames)$/]',
    message: 'Use the formatters of renderer/ui/formats.ts.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'Use the formatters of renderer/ui/formats.ts; toLowerCase knows no language.',
  },
];

/** The browser shows a title late, and never for the keyboard. Text that is no control may have one. */
const CONTROL_TITLES = [
  {
    selector:
      'JSXOpeningElement[name.name=/^(button|input|label|select|textarea|Button|IconButtonLook|Select)$/] > JSXAttribute[name.name="title"]',
    message: 'Spread tooltip() of renderer/ui/tooltip.ts.',
  },
];

/** Files of main that showed or sent texts once. The others contain texts for developers and terms of the services. */
const MAIN_WITHOUT_TEXTS = [
  'main/accounts/sign-in-form.ts',
  'main/impersonation/{acting-session,record-masking,title-labels}.ts',
  'main/ipc/{audit,dispatcher}.ts',
  'main/ipc/handlers/{journal,preferences}.ts',
  'main/library/describe-scope.ts',
  'main/masking/*.ts',
  'main/media/export/{picture-export,render-for-export}.ts',
  'main/net/http/{address,body,body-stream,error-codes,failures,follow-redirects,intermediary,proxy-failure,reach,redirect,time-limit}.ts',
  'main/net/network/{network,proxy-address,routes}.ts',
  'main/platform/{data-folder,log-folder,menu,native-dialogs,page-recovery,save-file}.ts',
  'main/services/{album-limit,answer-thread,json-answer,server-address,unreadable,xml-answer}.ts',
  'main/services/auth/{access-tokens,browser-visits,loopback-listener}.ts',
  'main/services/pictures-api/{galleries,group,group-access,traits}.ts',
  'main/services/smugmug-1.2/{endpoint,envelope,faults,ids,service}.ts',
];

export default tseslint.config(
  { ignores: ['out/', 'node_modules/', '.runtime/', '.typescript/', 'test-results/'] },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  {
    files: ['main/**/*.ts', 'preload/*.ts', 'renderer/**/*.{ts,tsx}'],
    ignores: ['main/platform/export-targets.ts'],
    rules: { 'no-restricted-syntax': ['error', ...WAYS_OUT] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/ui/formats.ts', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...WAYS_OUT, ...SYSTEM_LANGUAGE, ...CONTROL_TITLES] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}', ...MAIN_WITHOUT_TEXTS],
    ignores: ['renderer/testing/**', '**/*.test.{ts,tsx}'],
    plugins: { proofsheet: { rules: { 'no-literal-text': noLiteralText } } },
    rules: { 'proofsheet/no-literal-text': 'error' },
  },
  {
    files: ['preload/*.ts', 'renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/testing/**', 'renderer/**/*.test.tsx'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [TYPES_ONLY_OF_THE_CONTRACT] }] },
  },
);
