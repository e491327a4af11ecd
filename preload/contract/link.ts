/**
 * A link with the program's own scheme, such as `proofsheet://open?text=tidelines`. The program opens nothing before
 * the person confirms.
 */
import * as z from 'zod';
import { IdentityKey } from './identity';

export const OpenedLink = z.object({
  /** The text of the link: an ID, a nickname, or a link of a service. */
  text: z.string().max(2_000),
  /** The accounts that could open the link; empty if none of the connected accounts can. */
  identities: z.array(IdentityKey),
});
export type OpenedLink = z.infer<typeof OpenedLink>;
