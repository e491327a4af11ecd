/** The bar above the large picture: its title, and a few of the things to do with it. The menu has the others. */
import { Columns2, Ellipsis, GalleryThumbnails, Pause, Play, RotateCcw, RotateCw, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { componentKeysView } from '../../domain/command-view';
import { IconButton } from '../../ui/icon-button';
import { t } from '../../ui/language';
import type { MenuPosition } from '../../ui/menu-props';
import type { ZoomControl } from '../../ui/zoom/zoom-control';
import type { Slideshow } from './slideshow';
import styles from './viewer.module.css';

export interface ViewerBarProps {
  readonly title: string;
  /** Null for what cannot be turned. */
  readonly control: ZoomControl | null;
  readonly slideshow: Slideshow;
  /** Whether there are other pictures, to go on with. */
  readonly hasOthers: boolean;
  readonly showsFilmstrip: boolean;
  readonly onFilmstrip: () => void;
  readonly onCompare: (() => void) | null;
  /** Null if the picture has no menu. */
  readonly onMenu: ((at: MenuPosition) => void) | null;
  readonly onClose: () => void;
}

export function ViewerBar(props: ViewerBarProps): ReactNode {
  const { title, control, slideshow, hasOthers, showsFilmstrip, onFilmstrip, onCompare, onMenu, onClose } = props;
  return (
    <header className={styles['bar']}>
      <IconButton icon={X} {...componentKeysView('close-viewer')} onClick={onClose} />
      <h2 dir="auto" className={styles['title']}>
        {title}
      </h2>
      <div className={styles['turns']}>
        <IconButton
          icon={RotateCcw}
          {...componentKeysView('turn-left')}
          isDisabled={!control}
          onClick={() => control?.turn(-1)}
        />
        <IconButton
          icon={RotateCw}
          {...componentKeysView('turn-right')}
          isDisabled={!control}
          onClick={() => control?.turn(1)}
        />
      </div>
      <IconButton
        icon={slideshow.isPlaying ? Pause : Play}
        {...componentKeysView('slideshow')}
        label={t(slideshow.isPlaying ? 'slideshow.stop' : 'slideshow.play')}
        isDisabled={!hasOthers}
        onClick={slideshow.isPlaying ? slideshow.stop : slideshow.play}
      />
      <IconButton
        icon={GalleryThumbnails}
        {...componentKeysView('filmstrip')}
        isPressed={showsFilmstrip}
        onClick={onFilmstrip}
      />
      <IconButton
        icon={Columns2}
        {...componentKeysView('compare')}
        isDisabled={!onCompare}
        onClick={() => onCompare?.()}
      />
      {onMenu && <MoreButton onMenu={onMenu} />}
    </header>
  );
}

export function MoreButton({ onMenu }: { readonly onMenu: (at: MenuPosition) => void }): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  const open = (): void => {
    const box = place.current?.getBoundingClientRect();
    if (box) onMenu({ x: box.left, y: box.bottom + 4 });
  };
  return (
    <span ref={place}>
      <IconButton icon={Ellipsis} label={t('common.more')} onClick={open} />
    </span>
  );
}
