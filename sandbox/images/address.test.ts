import { expect, test } from 'vitest';
import { type ImageAddress, openAddress, sealAddress } from './address';

test('an address decodes to its picture and size, and no two pictures or sizes share an address', () => {
  const sealed: ImageAddress[] = [11_010_000, 11_010_001, 1_148_200_000 + 99_999].flatMap((pictureId) =>
    (['Ti', 'S', 'O', 'masked', 'V1280'] as const).map((variant) => ({ pictureId, variant })),
  );
  const tokens = sealed.map(sealAddress);
  expect(tokens.map(openAddress)).toEqual(sealed);
  expect(new Set(tokens).size).toBe(sealed.length);
  expect(tokens.filter((token) => !/^[0-9a-v]{8}$/.test(token))).toEqual([]);
  expect(['', '../../etc', 'ZZZZZZZZ', '0000000000'].map(openAddress)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
