/** Integers with the usual limits. They are shared, because zod copies a schema for each limit, which takes time at the start. */
import * as z from 'zod';

/** 0, 1, 2, … */
export const NonNegativeInteger = z.number().int().nonnegative();
/** 1, 2, 3, … */
export const PositiveInteger = z.number().int().positive();
