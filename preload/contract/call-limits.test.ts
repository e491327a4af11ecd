import { describe, expect, test } from 'vitest';
import { isCallId, isCallName, measureInput } from './call-limits';

const isBoundedInput = (input: unknown): boolean => measureInput(input) !== null;

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = { value };
  return value;
}

/**
 * Builds nested arrays that each contain the next array twice, so that little memory represents 2 to the power of
 * `levels` values.
 */
function doubled(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = [value, value];
  return value;
}

describe('the size limit of calls', () => {
  test('accepts only short strings as a procedure name and as a call ID', () => {
    expect([
      isCallName('albums.list'),
      isCallName('.'.repeat(140_000_000)),
      isCallName(null),
      isCallName(7),
      isCallName({}),
    ]).toEqual([true, false, false, false, false]);
    expect([isCallId('albums.list 1'), isCallId('1'.repeat(101)), isCallId(undefined)]).toEqual([true, false, false]);
  });

  test('accepts the largest inputs that the contract allows', () => {
    expect(isBoundedInput({ text: 'x'.repeat(100_000) })).toBe(true);
    expect(
      isBoundedInput({ identity: 'x'.repeat(200), members: Array.from({ length: 200 }, () => 'm'.repeat(200)) }),
    ).toBe(true);
    expect(isBoundedInput({ isOn: true, none: null, left: undefined, count: 1.5 })).toBe(true);
    for (const input of [null, undefined, {}, [], 'text', 0]) expect(isBoundedInput(input)).toBe(true);
  });

  test('measures an input by the length of its texts and keys', () => {
    expect([measureInput(null), measureInput(['ab', 'c']), measureInput({ key: 'value', 1: [{ a: '' }] })]).toEqual([
      0, 3, 10,
    ]);
  });

  test('refuses inputs that are too long, have too many values or nest too deeply', () => {
    expect(isBoundedInput('x'.repeat(150_001))).toBe(false);
    expect(isBoundedInput({ ['k'.repeat(150_001)]: 1 })).toBe(false);
    expect(isBoundedInput(Array.from({ length: 4 }, () => 'x'.repeat(50_000)))).toBe(false);
    expect(isBoundedInput(Array.from({ length: 2_001 }, () => 0))).toBe(false);
    expect(isBoundedInput(Object.fromEntries(Array.from({ length: 2_001 }, (_none, index) => [`k${index}`, 0])))).toBe(
      false,
    );
    expect(isBoundedInput(nested(8))).toBe(true);
    expect(isBoundedInput(nested(9))).toBe(false);
    expect(isBoundedInput(nested(100_000))).toBe(false);
  });

  test('refuses a small object graph that expands into too many values', () => {
    expect(isBoundedInput(new Array(4_000_000_000))).toBe(false);
    expect(isBoundedInput(doubled(7))).toBe(true);
    expect(isBoundedInput(doubled(60))).toBe(false);
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(isBoundedInput(circle)).toBe(false);
  });

  test('accepts only plain data', () => {
    const others = [
      new Map(),
      new Set(),
      new Uint8Array(1),
      new ArrayBuffer(1),
      new Date(),
      /x/,
      1n,
      Symbol('x'),
      () => 1,
      new Error('x'),
    ];
    for (const other of others) expect(isBoundedInput({ other }), Object.prototype.toString.call(other)).toBe(false);
  });
});
