/** The zoom of the viewer: its figure with a menu and two buttons, and its keys. */
import { ChevronDown, ZoomIn, ZoomOut } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { PictureSummary } from '../../../preload/contract';
import type { ComponentKeysId } from '../../../preload/contract/commands';
import { componentKeysView } from '../../domain/command-view';
import { findComponentKey } from '../../domain/key-commands';
import { numberFormat } from '../../ui/formats';
import { IconButton } from '../../ui/icon-button';
import { t } from '../../ui/language';
import type { MenuEntry, MenuPosition } from '../../ui/menu-props';
import { Menu } from '../../ui/menu';
import { PLATFORM } from '../../ui/platform';
import { tooltip } from '../../ui/tooltip';
import { useZoom, type ZoomControl } from '../../ui/zoom/zoom-control';
import styles from './viewer-zoom.module.css';

export interface ViewerZoom {
  readonly control: ZoomControl;
  /** Whether the next picture is shown with the same zoom. */
  readonly isKept: boolean;
  /** Null if the zoom is always kept. */
  readonly keep: ((isKept: boolean) => void) | null;
  /** Whether the pixels of the original are known, so that a figure can be stated. */
  readonly isExact: boolean;
}

/** A video has controls of its own. */
export function canZoom(summary: PictureSummary | undefined): boolean {
  return summary?.availability === 'available' && summary.kind === 'picture';
}

/** For a picture whose pixels are unknown. */
const WORDS = { fit: 'viewer.zoomFit', fill: 'viewer.zoomFill', free: 'viewer.zoomed' } as const;

function formatPercent(percent: number): string {
  return numberFormat({ style: 'percent' }).format(percent / 100);
}

/** CSS pixels that an arrow key moves the picture. */
const PAN_PX = 120;

const TURNS = ['turn-left', 'turn-right'] as const;

type ZoomKeysId = Extract<ComponentKeysId, `zoom-${string}` | `turn-${string}`>;

function actionsOf(control: ZoomControl): Readonly<Record<ZoomKeysId, () => void>> {
  return {
    'zoom-in': () => control.step(1),
    'zoom-out': () => control.step(-1),
    'zoom-fit': () => control.fit(),
    'zoom-fill': () => control.fill(),
    'zoom-actual': () => control.scaleTo(1),
    'zoom-toggle': () => control.toggle(),
    'turn-right': () => control.turn(1),
    'turn-left': () => control.turn(-1),
  };
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Handles a key of the zoom; returns false if the key has another meaning. */
export function pressZoomKey(event: KeyboardEvent, control: ZoomControl): boolean {
  const [x, y] = DIRECTIONS[event.key] ?? [0, 0];
  // Without Shift, the arrows at the sides show the next picture.
  if ((event.shiftKey && x !== 0) || y !== 0) {
    control.panBy({ x: x * PAN_PX, y: y * PAN_PX }, undefined, !event.repeat);
    event.preventDefault();
    return true;
  }
  const actions = actionsOf(control);
  const ids = Object.keys(actions) as ZoomKeysId[]; // `Object.keys` returns strings.
  const pressed = findComponentKey(ids, event, PLATFORM);
  if (!pressed) return false;
  actions[pressed]();
  event.preventDefault();
  return true;
}

export function ZoomBar({ control, isKept, keep, isExact }: ViewerZoom): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [menuAt, setMenuAt] = useState<MenuPosition | null>(null);
  const percent = useZoom(control, ({ geometry }) => (geometry ? Math.round(100 * geometry.scale) : null));
  const mode = useZoom(control, ({ view }) => view.mode);
  const figure = percent !== null && isExact ? formatPercent(percent) : null;
  const word = figure ?? t(WORDS[mode]);
  return (
    <div className={styles['bar']} role="group" aria-label={t('viewer.zoom')}>
      <IconButton icon={ZoomOut} {...componentKeysView('zoom-out')} onClick={() => control.step(-1)} />
      <button
        ref={button}
        type="button"
        className={styles['figure']}
        aria-haspopup="menu"
        aria-expanded={menuAt !== null}
        aria-label={t('viewer.zoomOf', { figure: word })}
        {...tooltip(t('viewer.zoom'))}
        onClick={() => {
          const box = button.current?.getBoundingClientRect();
          if (box) setMenuAt({ x: box.left, y: box.bottom + 4, above: box.top - 4 });
        }}
      >
        <span>{word}</span>
        <ChevronDown aria-hidden size={14} />
      </button>
      <IconButton icon={ZoomIn} {...componentKeysView('zoom-in')} onClick={() => control.step(1)} />
      {menuAt && (
        <Menu
          label={t('viewer.zoom')}
          entries={entriesOf(control, isKept, keep)}
          at={menuAt}
          onClose={() => setMenuAt(null)}
        />
      )}
    </div>
  );
}

/** Turns the picture, from its menu. */
export function turnEntries(control: ZoomControl): readonly MenuEntry[] {
  const actions = actionsOf(control);
  return TURNS.map((id) => ({ id, ...componentKeysView(id), run: actions[id] }));
}

function entriesOf(control: ZoomControl, isKept: boolean, keep: ViewerZoom['keep']): MenuEntry[] {
  const actions = actionsOf(control);
  const entry = (id: ZoomKeysId): MenuEntry => ({ id, ...componentKeysView(id), run: actions[id] });
  return [
    entry('zoom-fit'),
    entry('zoom-fill'),
    entry('zoom-actual'),
    { id: 'double', label: formatPercent(200), run: () => control.scaleTo(2) },
    ...(keep ? [{ id: 'keep', label: t('viewer.keepZoom'), isChecked: isKept, run: (): void => keep(!isKept) }] : []),
  ];
}
