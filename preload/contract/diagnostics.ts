/** Errors of the window that it reports itself, so that main can log them. */
import * as z from 'zod';

export const PageError = z
  .object({
    /** The number that the person sees; the window creates it. */
    incidentId: z.uuid(),
    /** The error's class, such as `TypeError`. */
    name: z.string().max(60),
    /** Main keeps only the program's own file names, line numbers and functions. */
    stack: z.string().max(20_000),
  })
  .strict();
export type PageError = z.infer<typeof PageError>;
