/** The buttons of a native message box with a main action and another one, in the order of the system. */
import { isMainButtonFirst } from '../../preload/contract/button-order';

type Role = 'main' | 'other';

export interface MessageBoxLabels {
  readonly main: string;
  readonly other: string;
  /** The button that Enter presses. */
  readonly enter: Role;
  /** What closing the box means. */
  readonly close: Role;
}

export interface MessageBoxButtons {
  /** Options of Electron's `showMessageBox`. */
  readonly options: {
    readonly buttons: string[];
    readonly defaultId: number;
    readonly cancelId: number;
    /** Without it, Windows shows unusual labels as large links instead of buttons. */
    readonly noLink: true;
  };
  /** True if this response of the message box is the main action. */
  readonly isMain: (response: number) => boolean;
}

export function messageBoxButtons(
  { main, other, enter, close }: MessageBoxLabels,
  platform: string = process.platform,
): MessageBoxButtons {
  // macOS shows the first label as the last button.
  const isMainFirst = isMainButtonFirst(platform) || platform === 'darwin';
  const roles: readonly Role[] = isMainFirst ? ['main', 'other'] : ['other', 'main'];
  return {
    options: {
      buttons: isMainFirst ? [main, other] : [other, main],
      defaultId: roles.indexOf(enter),
      cancelId: roles.indexOf(close),
      noLink: true,
    },
    isMain: (response) => roles[response] === 'main',
  };
}
