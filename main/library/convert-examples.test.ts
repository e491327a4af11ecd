import { expect, it } from 'vitest';
import { rowReaders } from '../services/registry';
import { rowsToConvert } from './convert-examples';

it.each(rowReaders().map((reader) => [reader.service, reader] as const))(
  'the example of %s is a picture with all sizes, its times and its place',
  (_service, { read, example }) => {
    const record = read(example);
    expect(record?.sources.length).toBeGreaterThan(5);
    expect(record?.details.missingForVisitors).toEqual([]);
    for (const member of ['takenAt', 'updatedAt', 'latitude', 'keywords', 'caption', 'albumAddress'])
      expect(record?.details).toHaveProperty(member);
  },
);

it('converting the examples never fails', () => {
  const tasks = rowsToConvert();
  expect(tasks.length).toBeGreaterThan(0);
  for (const convert of tasks) expect(convert).not.toThrow();
});
