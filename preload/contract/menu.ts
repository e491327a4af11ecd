/** The command that the menu bar asks the window to run. */
import * as z from 'zod';
import { WINDOW_COMMAND_IDS } from './commands';

export const WindowCommandId = z.enum(WINDOW_COMMAND_IDS);
