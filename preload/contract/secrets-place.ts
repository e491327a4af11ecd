/** Where tokens are kept, said to the person. */
import * as z from 'zod';

export const SecretsPlace = z.object({
  /** `session-only`: nothing protects secrets here, so accounts last until the program closes. */
  state: z.enum(['sealed', 'session-only']),
  /** The keychain by its own name: "GNOME Keyring (Secret Service)". */
  name: z.string(),
  /** Why nothing can be kept, and what would help; null where it can. */
  why: z.string().nullable(),
});
export type SecretsPlace = z.infer<typeof SecretsPlace>;
