/** The toolbar of the stage: the location at the left, display options at the right. */
import { ArrowUp, CircleHelp, PanelRight, RotateCw, Star, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MaskState } from '../../preload/contract';
import type { WindowCommandId } from '../../preload/contract/commands';
import { MaskButton } from '../features/mask/mask-button';
import { commandKeys, commandView } from '../domain/command-view';
import { IconButton } from '../ui/icon-button';
import type { RunCommand } from '../domain/key-commands';
import { changePreferences } from './change-preferences';
import { SearchButton } from './search-button';
import { ROW_HEIGHT_PX } from './row-height';
import { ToolbarBar, ToolbarTitle } from '../ui/stage';
import { VisuallyHidden } from '../ui/text-looks';
import { tooltip } from '../ui/tooltip';
import { t } from '../ui/language';
import styles from './toolbar.module.css';

export interface ToolbarProps {
  readonly title: ReactNode;
  /** Goes one level up; null if there is none. */
  readonly onUp: (() => void) | null;
  readonly mask: MaskState;
  readonly masksTitles: boolean;
  readonly rowHeightPx: number;
  readonly isInspectorOpen: boolean;
  /** Buttons of the open album; null if no album is open. */
  readonly ofAlbum: ReactNode;
  readonly onRowHeight: (rowHeightPx: number) => void;
  readonly hasGroup: boolean;
  readonly isRefreshing: boolean;
  readonly run: RunCommand;
}

export function Toolbar(props: ToolbarProps): ReactNode {
  const { run } = props;
  const command = (id: WindowCommandId) => ({ ...commandView(id), onClick: () => run(id) });
  return (
    <ToolbarBar>
      {props.onUp && <IconButton icon={ArrowUp} {...commandView('go-up')} onClick={props.onUp} />}
      <ToolbarTitle>{props.title}</ToolbarTitle>
      <SearchButton isSmall={props.onUp !== null} onOpen={() => run('search')} />
      <label
        className={styles['size']}
        data-below-albums={props.onUp !== null}
        {...tooltip(
          t('stage.sizeWithKeys', { larger: commandKeys('larger-tiles'), smaller: commandKeys('smaller-tiles') }),
        )}
      >
        <VisuallyHidden>{t('stage.size')}</VisuallyHidden>
        <input
          type="range"
          min={ROW_HEIGHT_PX.min}
          max={ROW_HEIGHT_PX.max}
          step={20}
          value={props.rowHeightPx}
          onChange={(event) => props.onRowHeight(event.target.valueAsNumber)}
        />
      </label>
      {props.ofAlbum}
      <MaskButton
        mask={props.mask}
        masksTitles={props.masksTitles}
        onMasksTitles={(masksTitles) => void changePreferences({ masksTitles })}
        run={run}
      />
      <IconButton
        icon={Star}
        {...command('show-favourites')}
        word={t('toolbarWords.show-favourites')}
        wordFrom="very-wide"
      />
      {props.hasGroup && <IconButton icon={Users} {...command('show-group')} word={t('toolbarWords.show-group')} />}
      <IconButton
        icon={RotateCw}
        {...command('reload-view')}
        word={t('toolbarWords.reload-view')}
        wordFrom="very-wide"
        isBusy={props.isRefreshing}
      />
      <IconButton icon={CircleHelp} {...command('show-keys')} word={t('toolbarWords.show-keys')} wordFrom="very-wide" />
      <IconButton
        icon={PanelRight}
        {...command('toggle-inspector')}
        word={t('toolbarWords.toggle-inspector')}
        wordFrom="very-wide"
        isPressed={props.isInspectorOpen}
      />
    </ToolbarBar>
  );
}
