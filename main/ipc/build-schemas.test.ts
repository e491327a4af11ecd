import { expect, it } from 'vitest';
import * as z from 'zod';
import { contract } from '../../preload/contract';
import { buildSchema, schemasToBuild } from './build-schemas';

it('the schemas of objects inside of lists, objects and absent values are built too', () => {
  const inner = z.object({ colours: z.string() });
  const schema = z.object({
    rows: z.array(z.object({ inner: inner.optional() })),
    place: z.object({ x: z.number() }).nullable(),
    name: z.string(),
  });
  expect(buildSchema(schema)).toBe(4);
  expect(buildSchema(z.string())).toBe(0);
  // The answer, a picture of it, and the picture's placeholder.
  expect(buildSchema(contract.pictures.range.output)).toBe(3);
});

it('building the schemas fails for none of the calls that open an album', () => {
  for (const build of schemasToBuild) expect(build).not.toThrow();
});
