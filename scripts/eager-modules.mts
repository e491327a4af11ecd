/**
 * Lets Chromium compile the CommonJS modules of the window, such as React, when it compiles the file. It compiles a function
 * in parentheses at once because such functions are usually called at once, but Chrome 114 does so with the `function` keyword
 * only. The bundler wraps modules in arrow functions, which are read once to be skipped and once more when they are called.
 */

/** A wrapper as the bundler writes it before it minifies: `__commonJSMin(((exports, module) => {`. */
const WRAPPER = /(__commonJS(?:Min)?\()\((?:\(([\w$, ]*)\)|([\w$]+)) ?=> ?\{/g;

interface EagerModules {
  readonly name: string;
  readonly renderChunk: (code: string) => { readonly code: string; readonly map: null } | null;
}

export function eagerModules(): EagerModules {
  return {
    name: 'eager-modules',
    renderChunk(code) {
      const written = withFunctions(code);
      return written === code ? null : { code: written, map: null };
    },
  };
}

export function withFunctions(code: string): string {
  return code.replace(
    WRAPPER,
    (_, call: string, several?: string, single?: string) => `${call}(function(${several ?? single ?? ''}) {`,
  );
}
