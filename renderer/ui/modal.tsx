/**
 * A dialog over the page: makes the rest of the page inert, closes on Escape, and returns the focus. Does not use
 * `showModal`, which would cover everything and make everything inert, including the band, which must stay visible and
 * usable.
 */
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useInsertionEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { joinClasses } from './join-classes';
import { openKeyLayer } from './key-layers';
import styles from './modal.module.css';

export interface ModalProps {
  readonly className?: string | undefined;
  /** True if the dialog fills the page and is opaque. */
  readonly isWhole?: boolean;
  /** True for the viewer, whose colours the person chooses independently of the theme. */
  readonly isViewer?: boolean;
  /** The dialog's name; `labelledBy` is the ID of an element that contains the name. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly dialogRef?: RefObject<HTMLDialogElement | null>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Called on Escape; the caller removes the dialog. */
  readonly onClose: () => void;
  /** Called on a click outside the dialog. */
  readonly onOutside?: () => void;
  readonly children: ReactNode;
}

export function Modal(props: ModalProps): ReactNode {
  const {
    className,
    isWhole = false,
    isViewer = false,
    label,
    labelledBy,
    dialogRef,
    onKeyDown,
    onClose,
    onOutside,
    children,
  } = props;
  const ownRef = useRef<HTMLDialogElement>(null);
  const dialog = dialogRef ?? ownRef;
  useShown(dialog, isWhole);
  const place = document.getElementById('dialogs');
  if (!place) throw new Error('The page has no place for dialogs.');
  return createPortal(
    <div
      className={styles['layer']}
      data-whole={isWhole}
      onClick={(event) => {
        if (event.target === event.currentTarget) onOutside?.();
      }}
    >
      <dialog
        ref={dialog}
        // Visible while it is rendered, so that what it contains is laid out once.
        open={isWhole || undefined}
        className={joinClasses(isWhole ? undefined : styles['dialog'], className)}
        data-whole={isWhole}
        data-viewer={isViewer || undefined}
        data-scrolls
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

interface Layer {
  readonly element: HTMLElement;
  /** Gets the focus when the dialog closes. */
  opener: Element | null;
}

/** The open dialogs' layers; only the last layer is not inert. */
const layers: Layer[] = [];

/** `isWhole`: the dialog is visible already, and its content focuses an element of it. */
function useShown(dialog: RefObject<HTMLDialogElement | null>, isWhole: boolean): void {
  const opener = useRef<Element | null>(null);
  useInsertionEffect(() => {
    opener.current = document.activeElement;
    // Before anything is laid out, which would happen once more otherwise.
    if (isWhole) makePageInert(true);
  }, [isWhole]);
  useLayoutEffect(() => {
    const element = dialog.current;
    const place = element?.parentElement;
    if (!element || !place) return undefined;
    const layer: Layer = { element: place, opener: opener.current };
    if (!isWhole) {
      // Shown before the rest of the page becomes inert, so that the browser does not lose the element that had the
      // focus.
      element.show();
      focusDefaultAction(element);
      showFromTop(element);
    }
    layers.push(layer);
    settle();
    const endKeys = openKeyLayer(element);
    return () => {
      endKeys();
      layers.splice(layers.indexOf(layer), 1);
      settle();
      // Closed explicitly: a dialog that is only removed does not return the focus.
      element.close();
      leaveOpener(layer);
      const { activeElement } = document;
      // The browser does not return the focus to an opener that another dialog has left.
      const isLost = activeElement === document.body || element.contains(activeElement);
      if (isLost && layer.opener instanceof HTMLElement) layer.opener.focus({ preventScroll: isWhole });
    };
  }, [dialog, isWhole]);
}

/** A command of a dialog may close the dialog below it first, whose opener then gets the focus from the upper one. */
function leaveOpener({ element, opener }: Layer): void {
  for (const above of layers) if (element.contains(above.opener)) above.opener = opener;
}

/** If the dialog has nothing else to focus first, focuses its default button, which need not be the first one. */
function focusDefaultAction(element: HTMLDialogElement): void {
  if (document.activeElement?.closest('[data-actions]') === null) return;
  element.querySelector<HTMLElement>('[data-default-action="true"] button')?.focus();
}

/**
 * Scrolls to the top. If the initially focused element is far down, focuses the dialog itself, so that screen readers
 * read it from its beginning.
 */
function showFromTop(element: HTMLDialogElement): void {
  if (element.scrollTop === 0) return;
  element.focus({ preventScroll: true });
  element.scrollTop = 0;
}

function settle(): void {
  makePageInert(layers.length > 0);
  layers.forEach(({ element }, index) => {
    element.inert = index < layers.length - 1;
  });
}

function makePageInert(isInert: boolean): void {
  const page = document.getElementById('root');
  if (page && page.inert !== isInert) page.inert = isInert;
}
