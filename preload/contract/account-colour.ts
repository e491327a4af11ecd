/** The colour that identifies an account besides its initials; the person can choose another one. */
import * as z from 'zod';

export const AccountColour = z.enum(['clay', 'amber', 'moss', 'teal', 'sky', 'indigo', 'plum', 'rose']);
export type AccountColour = z.infer<typeof AccountColour>;
