import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_LIMITS, type ContentLimits } from '../net/http/limits';
import { isJsonWithin, isXmlWithin } from './content-size';

const limits = (given: Partial<ContentLimits>): ContentLimits => ({
  maxContainers: 1e9,
  maxValues: 1e9,
  maxEntities: 1e9,
  ...given,
});
const json = (text: string, given: Partial<ContentLimits> = {}): boolean =>
  isJsonWithin(Buffer.from(text), limits(given));
const xml = (text: string, given: Partial<ContentLimits> = {}): boolean => isXmlWithin(text, limits(given));

describe('counting JSON by its bytes', () => {
  it('is exact for containers, with any content in the strings', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const { containers, values } = countsOf(value);
        const text = JSON.stringify(value);
        expect(json(text, { maxContainers: containers })).toBe(true);
        if (containers > 0) expect(json(text, { maxContainers: containers - 1 })).toBe(false);
        // Commas cannot distinguish an empty container from a container with one value, so this is an upper bound.
        expect(json(text, { maxValues: values + containers + 1 })).toBe(true);
      }),
    );
    expect(json(String.raw`{"a":"[[[{\"[,\\","b":1}`, { maxContainers: 1, maxValues: 3 })).toBe(true);
  });

  it('limits the depth and the items of one list, and accepts text that is cut off', () => {
    expect(json('['.repeat(64))).toBe(true);
    expect(json('['.repeat(65))).toBe(false);
    expect(json(']'.repeat(100) + '['.repeat(65))).toBe(false);
    expect(json(`[${'0,'.repeat(999_999)}0]`)).toBe(true);
    expect(json(`[${'0,'.repeat(1_000_000)}0]`)).toBe(false);
    expect(json('"\\')).toBe(true);
  });
});

it('XML is limited by its elements, attributes, entities and depth', () => {
  const { content } = CALL_LIMITS.rows;
  expect(xml('<a b="1"><c/><!-- x --></a>', { maxContainers: 3, maxValues: 4 })).toBe(true);
  expect(xml('<a b="1"><c/><d/><e/></a>', { maxContainers: 3 })).toBe(false);
  expect(xml(`<a ${'b="1" '.repeat(10)}/>`, { maxValues: 10 })).toBe(false);
  expect(xml('<a>&amp;&amp;&amp;</a>', { maxEntities: 2 })).toBe(false);
  expect(isXmlWithin('<a/>'.repeat(200_000), content)).toBe(false);
  expect(xml('<a>'.repeat(129))).toBe(false);
  expect(xml(`<r>${'<a><b/></a>'.repeat(10_000)}</r>`)).toBe(true);
});

function countsOf(value: unknown): { containers: number; values: number } {
  if (typeof value !== 'object' || value === null) return { containers: 0, values: 1 };
  const inside = Object.values(value).map(countsOf);
  return {
    containers: 1 + inside.reduce((sum, { containers }) => sum + containers, 0),
    values: 1 + inside.reduce((sum, { values }) => sum + values, 0),
  };
}
