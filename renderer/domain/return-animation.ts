/** The ID of the animation that moves a picture from the large view to its tile. */
export const RETURN_TO_TILE = 'return-to-tile';
