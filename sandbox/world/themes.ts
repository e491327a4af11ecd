/** Keywords of the photographs that an album uses first. */
export const THEMES = {
  sea: ['sea', 'coast', 'islands', 'waves'],
  lake: ['lake', 'fjord', 'reflection', 'water'],
  hills: ['mountains', 'hills', 'panorama', 'alpenglow'],
  forest: ['forest', 'trees', 'meadow'],
  snow: ['snow', 'winter', 'alpenglow', 'aurora'],
  night: ['night', 'stars', 'moon', 'blue hour'],
  sky: ['clouds', 'storm', 'sunset', 'sunrise', 'dawn', 'sky', 'rain'],
  sand: ['desert', 'dunes', 'canyon', 'plains'],
  any: [],
} as const satisfies Record<string, readonly string[]>;

export type Theme = keyof typeof THEMES;
