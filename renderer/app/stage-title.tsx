/** The title of the current location: the owner of the albums, or the open album. */
import type { ReactNode } from 'react';
import type { Album, Owner, OwnerId } from '../../preload/contract';
import { OwnerPicker } from '../features/albums/owner-picker';
import { Breadcrumbs, type Crumb } from './breadcrumbs';
import { VisuallyHidden } from '../ui/text-looks';
import { t } from '../ui/language';
import styles from './stage-title.module.css';

export interface StageTitleProps {
  /** The levels above the album; in the list of albums, the levels above the owner. */
  readonly above: readonly Crumb[];
  /** The chosen category and those above it. */
  readonly categories: readonly Crumb[];
  readonly album: Album | undefined;
  readonly owner: Owner | undefined;
  readonly owners: readonly Owner[];
  readonly onOwner: (id: OwnerId) => void;
  /** False if no other owner can be opened, as while acting as a member. */
  readonly canLookUp: boolean;
}

export function StageTitle(props: StageTitleProps): ReactNode {
  const { album, owner, owners } = props;
  if (album) {
    return (
      <>
        <Breadcrumbs label={t('stage.path')} crumbs={[...props.above, ...props.categories]} />
        <h1 dir="auto" title={album.name}>
          {album.name}
        </h1>
      </>
    );
  }
  if (!owner) return null;
  const title = t('albums.gridLabel', { name: owner.name });
  if (!props.canLookUp) {
    return (
      <>
        <h1 title={title}>{title}</h1>
        <p className={styles['hint']} title={t('albums.onlyOwnWhy')}>
          {t('albums.onlyOwn', { name: owner.name })}
        </p>
      </>
    );
  }
  return (
    <>
      <VisuallyHidden as="h1">{title}</VisuallyHidden>
      <Breadcrumbs label={t('stage.path')} crumbs={owner.isSelf ? [] : props.above.slice(0, 1)} />
      <OwnerPicker owners={owners} currentId={owner.id} onChoose={props.onOwner} />
      <Breadcrumbs label={t('stage.category')} crumbs={props.categories} isCurrent />
    </>
  );
}
