/**
 * A dialog over the page: all else of the page is inert, Escape asks for its end, and the focus goes back. Not one of the
 * browser's modal ones: those lie above everything and make everything inert, also what must stay in sight and in reach.
 */
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { openKeyLayer } from './key-layers';

export interface ModalProps {
  readonly className: string;
  /** Fills the page, and lets nothing of it shine through. */
  readonly isWhole?: boolean;
  /** What it is called; or the id of what says so. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly dialogRef?: RefObject<HTMLDialogElement | null>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Asked for by Escape: whoever shows it takes it away. */
  readonly onClose: () => void;
  /** On a click beside it. */
  readonly onOutside?: () => void;
  readonly children: ReactNode;
}

export function Modal(props: ModalProps): ReactNode {
  const { className, isWhole = false, label, labelledBy, dialogRef, onKeyDown, onClose, onOutside, children } = props;
  const ownRef = useRef<HTMLDialogElement>(null);
  const dialog = dialogRef ?? ownRef;
  useShown(dialog);
  const place = document.getElementById('dialogs');
  if (!place) throw new Error('The page has no place for dialogs.');
  return createPortal(
    <div
      className="modal-layer"
      data-whole={isWhole}
      onClick={(event) => {
        if (event.target === event.currentTarget) onOutside?.();
      }}
    >
      <dialog
        ref={dialog}
        className={className}
        aria-modal
        aria-label={label}
        aria-labelledby={labelledBy}
        tabIndex={-1}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.preventDefault();
          onClose();
        }}
      >
        {children}
      </dialog>
    </div>,
    place,
  );
}

/** The last one shown is the one in use. */
const layers: HTMLElement[] = [];

function useShown(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    const layer = element?.parentElement;
    if (!element || !layer) return undefined;
    // Before the rest is inert, or nobody would know where the focus was.
    element.show();
    showFromTop(element);
    layers.push(layer);
    settle();
    const endKeys = openKeyLayer(element);
    return () => {
      endKeys();
      layers.splice(layers.indexOf(layer), 1);
      settle();
      // Closed by hand, for a dialog that is only removed leaves the focus nowhere.
      element.close();
    };
  }, [dialog]);
}

/** What has the focus at first may be far down; then the dialog itself has it, and is read from its beginning. */
function showFromTop(element: HTMLDialogElement): void {
  if (element.scrollTop === 0) return;
  element.focus({ preventScroll: true });
  element.scrollTop = 0;
}

function settle(): void {
  const page = document.getElementById('root');
  if (page) page.inert = layers.length > 0;
  layers.forEach((layer, index) => {
    layer.inert = index < layers.length - 1;
  });
}
