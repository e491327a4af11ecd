/** The English messages of the window: the source of all translations. */
import { settings } from './settings';

export const windowMessages = { settings } as const;
