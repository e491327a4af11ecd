/**
 * Checks the style sheets. scripts/css-modules.test.ts checks that each class of a CSS module is used, and only in its
 * own folder.
 */
const DIRECTION = 'Layouts must work from right to left: use start and end instead of left and right.';

/** A length, or a function such as `var(--gap, 8px)` or `calc(var(--gap) + 8px)`. */
const VALUE = String.raw`(?:[^\s(]+|[\w-]+\((?:[^()]|\([^()]*\))*\))`;

export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['out/**', 'node_modules/**', '.runtime/**'],
  rules: {
    'property-disallowed-list': [['/(^|-)(left|right)(-|$)/', 'float'], { message: () => DIRECTION }],
    'declaration-property-value-disallowed-list': [
      {
        '/^(text-align|clear|caption-side)$/': ['left', 'right'],
        // Four values whose second and fourth differ.
        '/^(margin|padding|inset|scroll-margin|scroll-padding)$/': [
          `/^${VALUE} (${VALUE}) ${VALUE} (?!\\1$)${VALUE}$/`,
        ],
        'border-radius': [String.raw`/^\S+ \S+ \S+ \S+$/`],
      },
      { message: () => DIRECTION },
    ],
    // Chrome 114 knows this only with its prefix.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['box-orient'] }],
    // A module follows the order of its component's elements; a more specific rule may come first.
    'no-descending-specificity': null,
    'declaration-block-no-redundant-longhand-properties': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
  },
};
