/** The menu bar: the command that it asks the window to run, and what the window has for commands. */
import * as z from 'zod';
import { COMMAND_NEEDS, WINDOW_COMMAND_IDS } from './commands';

export const WindowCommandId = z.enum(WINDOW_COMMAND_IDS);
export const CommandNeed = z.enum(COMMAND_NEEDS);
