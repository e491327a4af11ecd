/** One event of a real mouse, wheel or touch screen, which a component test sends to the browser. */

export interface Place {
  /** CSS pixels of the page; of a wheel, how far it moves. */
  readonly x: number;
  readonly y: number;
}

export type PointerStep =
  | ({ readonly kind: 'move' } & Place)
  | { readonly kind: 'down' | 'up' }
  /** `isPinch`: as a trackpad reports a pinch. */
  | ({ readonly kind: 'wheel'; readonly isPinch?: boolean } & Place)
  | {
      readonly kind: 'touch';
      readonly type: 'touchStart' | 'touchMove' | 'touchEnd';
      readonly points: readonly Place[];
    };
