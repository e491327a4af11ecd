/** The toolbar of the stage: the location at the left, display options at the right. */
import { ArrowLeft, CircleHelp, PanelRight, RotateCw, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MaskState } from '../../preload/contract';
import { MaskButton } from '../features/mask/mask-button';
import { IconButton } from '../ui/icon-button';
import { keysHere } from '../ui/platform';

export interface ToolbarProps {
  readonly title: ReactNode;
  readonly onBack: (() => void) | null;
  readonly mask: MaskState;
  readonly rowHeightPx: number;
  readonly isInspectorOpen: boolean;
  /** The mask button of the open album; null if no album is open. */
  readonly albumMask: ReactNode;
  readonly onMaskEverything: () => void;
  readonly onTakeMaskOff: () => void;
  readonly onRowHeight: (rowHeightPx: number) => void;
  readonly onToggleInspector: () => void;
  /** Null if there is no group. */
  readonly onShowGroup: (() => void) | null;
  readonly onReadAgain: () => void;
  readonly onShowKeys: () => void;
}

export const ROW_HEIGHT_PX = { min: 100, max: 420, usual: 200, step: 40 } as const;

export function Toolbar(props: ToolbarProps): ReactNode {
  return (
    <header className="toolbar">
      {props.onBack && <IconButton icon={ArrowLeft} label="Back to the albums" keys="Esc" onClick={props.onBack} />}
      <div className="toolbar-title">{props.title}</div>
      <label className="size-slider" title={`Size of the pictures (${keysHere('Mod + and Mod −')})`}>
        <span className="visually-hidden">Size of the pictures</span>
        <input
          type="range"
          min={ROW_HEIGHT_PX.min}
          max={ROW_HEIGHT_PX.max}
          step={20}
          value={props.rowHeightPx}
          onChange={(event) => props.onRowHeight(event.target.valueAsNumber)}
        />
      </label>
      {props.albumMask}
      <MaskButton mask={props.mask} onMaskEverything={props.onMaskEverything} onTakeOff={props.onTakeMaskOff} />
      {props.onShowGroup && (
        <IconButton icon={Users} label="Members of your group" keys="Mod Shift G" onClick={props.onShowGroup} />
      )}
      <IconButton icon={RotateCw} label="Refresh" keys="Mod R" onClick={props.onReadAgain} />
      <IconButton icon={CircleHelp} label="Keyboard shortcuts" keys="?" onClick={props.onShowKeys} />
      <IconButton
        icon={PanelRight}
        label="Inspector"
        keys="I"
        isPressed={props.isInspectorOpen}
        onClick={props.onToggleInspector}
      />
    </header>
  );
}
