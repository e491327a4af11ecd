/** The height of a row of pictures, which the slider and commands change. */
export const ROW_HEIGHT_PX = { min: 100, max: 420, usual: 200, step: 40 } as const;
