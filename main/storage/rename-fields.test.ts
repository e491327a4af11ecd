import { describe, expect, it } from 'vitest';
import { renameFields } from './rename-fields';

describe('renameFields', () => {
  it('renames fields of earlier versions to their present names', () => {
    expect(renameFields({ id: 'a', way: 1 }, { way: 'config' })).toEqual({ id: 'a', config: 1 });
  });

  it.each([
    { way: 1, config: 2 },
    { config: 2, way: 1 },
  ])('keeps the field that already has the present name', (stored) => {
    expect(renameFields(stored, { way: 'config' })).toEqual({ config: 2 });
  });

  it.each([null, 3, 'text', [{ way: 1 }]])('returns %s unchanged, because it is not a record', (value) => {
    expect(renameFields(value, { way: 'config' })).toEqual(value);
  });
});
