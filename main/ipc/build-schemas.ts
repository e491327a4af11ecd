/**
 * Builds the schemas of the answers about albums and their pictures before they are used: zod writes the code of an object's
 * schema when it parses the first object, which takes main several milliseconds for a range of pictures.
 */
import * as z from 'zod';
import { contract } from '../../preload/contract';

const { albums, pictures } = contract;

/** One task for each call. */
export const schemasToBuild: readonly (() => void)[] = [
  pictures.outline,
  pictures.storedOutline,
  pictures.firstOutline,
  pictures.range,
  albums.opened,
  albums.list,
].map(({ output }) => () => {
  buildSchema(output);
});

/** Also builds the schemas inside of objects, lists, and values that may be absent. Returns the number of objects. */
export function buildSchema(schema: z.core.$ZodType): number {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return buildSchema(schema.unwrap());
  if (schema instanceof z.ZodArray) return buildSchema(schema.element);
  if (!(schema instanceof z.ZodObject)) return 0;
  // An object in which everything is missing is enough for the schema itself.
  schema.safeParse({});
  const members: readonly z.core.$ZodType[] = Object.values(schema.shape);
  return members.reduce((count, member) => count + buildSchema(member), 1);
}
