import { expect, it } from 'vitest';
import { withFunctions } from './eager-modules.mjs';

it('a CommonJS module is wrapped in a function that Chromium compiles with the file', () => {
  expect(withFunctions('var a = /* @__PURE__ */ __commonJSMin(((exports, module) => {\n  b();\n}));')).toBe(
    'var a = /* @__PURE__ */ __commonJSMin((function(exports, module) {\n  b();\n}));',
  );
  expect(withFunctions('x = __commonJSMin(((exports) => {}))')).toBe('x = __commonJSMin((function(exports) {}))');
  expect(withFunctions('x = __commonJSMin((() => {}))')).toBe('x = __commonJSMin((function() {}))');
});

it('other functions stay as they are', () => {
  const code = 'const f = ((a) => {}); g((a, b) => {}); __commonJSMin = (cb, mod) => () => {};';
  expect(withFunctions(code)).toBe(code);
});
