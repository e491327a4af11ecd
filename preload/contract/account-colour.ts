/** What an account is told apart by, besides its initials; the person can choose another. */
import * as z from 'zod';

export const AccountColour = z.enum(['clay', 'amber', 'moss', 'teal', 'sky', 'indigo', 'plum', 'rose']);
export type AccountColour = z.infer<typeof AccountColour>;
