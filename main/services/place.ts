/** The place of a picture, as both versions of SmugMug's API state it. */

export interface Place {
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Servers write 0/0 for an unknown place (smugmug-api.md, section 9); one coordinate alone is ignored. */
export function placeOf(stated: {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}): Place | undefined {
  const latitude = within(stated.latitude, 90);
  const longitude = within(stated.longitude, 180);
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) return undefined;
  return { latitude, longitude };
}

function within(value: number | undefined, limit: number): number | undefined {
  return value !== undefined && Math.abs(value) <= limit ? value : undefined;
}
