/** A link of the program's own, such as `proofsheet://open?text=tidelines`. Nothing opens before the person says so. */
import * as z from 'zod';
import { IdentityKey } from './identity';

export const OpenedLink = z.object({
  /** What the link wants opened: an id, a nickname, or a link of a service. */
  text: z.string().max(2_000),
  /** The accounts that could open it; empty: none of those there are. */
  identities: z.array(IdentityKey),
});
export type OpenedLink = z.infer<typeof OpenedLink>;
