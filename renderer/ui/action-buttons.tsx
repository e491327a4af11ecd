/**
 * The buttons of a dialog or of a form in it, in the order of the system: on Windows the main action is first, on macOS
 * and Linux it is last. The order in the document is the order on the screen, so that Tab follows it.
 */
import { Fragment, type ReactNode } from 'react';
import { isMainButtonFirst } from '../../preload/contract/button-order';
import { PLATFORM } from './platform';

export interface ActionButtonsProps {
  /** The action that the dialog is for. */
  readonly main?: ReactNode;
  /** Cancels or closes. */
  readonly dismiss?: ReactNode;
  /** `process.platform`, if it is not that of this computer. */
  readonly platform?: string;
}

export function ActionButtons({ main, dismiss, platform = PLATFORM }: ActionButtonsProps): ReactNode {
  const buttons = [<Fragment key="main">{main}</Fragment>, <Fragment key="dismiss">{dismiss}</Fragment>];
  return isMainButtonFirst(platform) ? buttons : buttons.reverse();
}
