/** Where tokens are stored, as displayed. */
import * as z from 'zod';

export const SecretsStorage = z.object({
  /** `session-only`: no keychain is available, so accounts last until the program closes. */
  state: z.enum(['sealed', 'session-only']),
  /** The keychain's own name: "GNOME Keyring (Secret Service)". */
  name: z.string(),
  /** Why nothing can be stored, and what would help; null if it can. */
  why: z.string().nullable(),
});
export type SecretsStorage = z.infer<typeof SecretsStorage>;
