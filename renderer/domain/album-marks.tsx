/** Buttons in the toolbar of an album that mark the whole album in the running check. */
import type { ReactNode } from 'react';
import type { Album } from '../../preload/contract';
import { t } from '../ui/language';
import { IconButton } from '../ui/icon-button';
import styles from './album-marks.module.css';
import { CHECK_MARK_ICONS } from './check-mark-icon';
import { CHECK_MARKS, useCheckHere } from './check-marking';

/** Renders nothing unless a member of the running check is acted as. */
export function AlbumMarks({ album: { id, name } }: { readonly album: Album }): ReactNode {
  const here = useCheckHere();
  if (!here) return null;
  const subject = { kind: 'album', albumId: id } as const;
  const marking = here.markingOf(subject);
  return (
    <div className={styles['root']} role="group" aria-label={t('checkMarks.label', { title: name })}>
      {CHECK_MARKS.map((mark) => (
        // Without shortcuts: they mark the selected picture.
        <IconButton
          key={mark}
          icon={CHECK_MARK_ICONS[mark]}
          label={t(`checkMarks.${mark}`)}
          isPressed={marking?.mark === mark}
          onClick={() => here.mark(subject, mark, name)}
        />
      ))}
    </div>
  );
}
