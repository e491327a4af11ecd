/** Calls every function, even if one of them throws; then throws the first error. Returns the results in order. */
export function callAll<Result>(functions: readonly (() => Result)[]): readonly Result[] {
  const errors: unknown[] = [];
  const results = functions.flatMap((each) => {
    try {
      return [each()];
    } catch (reason) {
      errors.push(reason);
      return [];
    }
  });
  if (errors.length > 0) throw errors[0];
  return results;
}
