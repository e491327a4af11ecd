import { expect, it } from 'vitest';
import { compareFacts } from './differences';
import type { Fact } from './fact';

const group = (title: string, ...facts: Fact[]) => ({ title, facts });

it('puts the facts of pictures side by side and finds those that differ', () => {
  const compared = compareFacts([
    [group('Dates', { label: 'Taken', value: '10:00' }), group('Camera', { label: 'Lens', value: '50 mm' })],
    [group('Dates', { label: 'Taken', value: '10:01' }), group('Camera', { label: 'Lens', value: '50 mm' })],
  ]);
  expect(compared).toEqual([
    { title: 'Dates', facts: [{ label: 'Taken', values: ['10:00', '10:01'], isDifferent: true }] },
    { title: 'Camera', facts: [{ label: 'Lens', values: ['50 mm', '50 mm'], isDifferent: false }] },
  ]);
});

it('a fact that only some pictures have differs', () => {
  const [about] = compareFacts([[group('About', { label: 'Caption', value: 'Gulls' })], []]);
  expect(about?.facts).toEqual([{ label: 'Caption', values: ['Gulls', null], isDifferent: true }]);
});

it('a picture that is not loaded yet counts for no difference', () => {
  const [about] = compareFacts([[group('About', { label: 'Caption', value: 'Gulls' })], null]);
  expect(about?.facts[0]?.isDifferent).toBe(false);
});

it('shows exact values that are written alike, and ignores addresses', () => {
  const [file] = compareFacts([
    [
      group(
        'File',
        { label: 'Size', value: '1.2 MB', copied: '1200001' },
        { label: 'Thumb', value: '150 × 100', copied: 'https://one.example', copiesAddress: true },
      ),
    ],
    [
      group(
        'File',
        { label: 'Size', value: '1.2 MB', copied: '1200002' },
        { label: 'Thumb', value: '150 × 100', copied: 'https://two.example', copiesAddress: true },
      ),
    ],
  ]);
  expect(file?.facts).toEqual([
    { label: 'Size', values: ['1200001', '1200002'], isDifferent: true },
    { label: 'Thumb', values: ['150 × 100', '150 × 100'], isDifferent: false },
  ]);
});

it('fields of the same name stay apart', () => {
  const fields = [
    { label: 'Note', value: 'one' },
    { label: 'Note', value: 'two' },
  ];
  const [other] = compareFacts([[group('Other', ...fields)], [group('Other', ...fields)]]);
  expect(other?.facts.map(({ values }) => values)).toEqual([
    ['one', 'one'],
    ['two', 'two'],
  ]);
});
