/**
 * The attributes of a control that has a tooltip. `Tooltips` shows one tooltip for the whole window, because a component
 * of the library around each control makes rendering seven times as slow.
 */
import { keysHere } from './platform';

export interface TooltipOptions {
  /** The shortcut of the control, in the notation of the registry: "Mod R". */
  readonly keys?: string | undefined;
  /** What the text says beyond the control's name. Screen readers read it after the name. */
  readonly description?: string | undefined;
  /** True for a control in a column, whose tooltip would cover the next one. */
  readonly isBeside?: boolean;
}

export interface TooltipAttributes {
  readonly 'data-tooltip': string;
  readonly 'data-tooltip-keys'?: string;
  readonly 'data-tooltip-beside'?: true;
  readonly 'aria-description'?: string;
}

/** Returns the attributes for a control, or for a label that contains one. Line breaks in `text` are kept. */
export function tooltip(text: string, options: TooltipOptions = {}): TooltipAttributes {
  const { keys, description, isBeside = false } = options;
  return {
    'data-tooltip': text,
    ...(keys === undefined ? {} : { 'data-tooltip-keys': keysHere(keys) }),
    ...(isBeside ? { 'data-tooltip-beside': true } : {}),
    ...(description ? { 'aria-description': description } : {}),
  };
}
