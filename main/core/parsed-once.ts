/**
 * For parsing a single value. Zod otherwise writes code for the schema of each object when it first parses with it, which
 * is worth its time only for many objects.
 */
export const PARSED_ONCE = { jitless: true } as const;
