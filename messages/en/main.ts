/** The English messages of main: the menu bar, the dialogs of the system, and the pages shown in the browser. */
import { commands } from './commands';
import { appMenu, menu } from './menu';
import { nativeDialogs } from './native-dialogs';

export const mainMessages = { appMenu, commands, menu, nativeDialogs } as const;
