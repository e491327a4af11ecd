/** How the builds are minified. Function names stay, so that the stacks in the log can be read. */
export const MINIFIED = {
  compress: { keepNames: { function: true, class: true } },
  mangle: { keepNames: true },
  codegen: { removeWhitespace: true },
} as const;
