/** One album as the plain and the acting account show it, and the differences in words. */
import { CircleSlash2, EyeOff, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Album, AlbumId, Comparison, IdentityKey, MaskState, Member } from '../../../preload/contract';
import { formatPictureCount } from '../../domain/format-count';
import { withoutName } from '../../domain/masked-titles';
import { coverMaskingOf, formsOf } from '../../domain/masking';
import { coverUrl } from '../../domain/picture-url';
import { CoverImage } from '../../domain/cover-image';
import type { ComparedAlbum } from './format-comparison';
import { formatDifference, isMaskedOnBothSides } from './format-comparison';
import { AlbumCoverButton } from './cover-strip';
import { COVER_PX } from './overview-columns';
import { t } from '../../ui/language';
import { ServiceText } from '../../ui/service-text';
import { Skeleton } from '../../ui/skeleton';
import { Hint } from '../../ui/text-looks';
import { joinClasses } from '../../ui/join-classes';
import coversStyles from './covers.module.css';
import memberRowStyles from './member-row.module.css';
import groupBodyStyles from './group-body.module.css';
import styles from './compare-row.module.css';

export interface CompareRowProps {
  readonly identity: IdentityKey;
  readonly member: Member;
  readonly mask: MaskState;
  readonly row: ComparedAlbum;
  readonly errors: Comparison['errors'];
  readonly onOpen: (albumId: AlbumId) => void;
}

/** CSS pixels. */
export const COMPARE_ROW_PX = 104;

export function CompareRow({ identity, member, mask, row, errors, onOpen }: CompareRowProps): ReactNode {
  const { plain, acting } = row;
  // If one account could not be read, nothing is compared.
  const differences = errors.plain || errors.acting ? [] : row.differences;
  return (
    <div className={styles['root']} role="presentation" data-differs={differences.length > 0}>
      <div role="gridcell" className={styles['side']}>
        {plain ? (
          <>
            <span className={coversStyles['tile']}>
              <PlainCover identity={identity} album={plain} mask={mask} />
            </span>
            <AlbumLabels album={plain} mask={mask} />
          </>
        ) : (
          <Absent words={t(errors.plain ? 'comparison.couldNotRead' : 'comparison.notForYou')} />
        )}
      </div>
      <div role="gridcell" className={styles['side']}>
        {acting ? (
          <>
            <AlbumCoverButton
              identity={identity}
              member={member}
              mask={mask}
              album={acting}
              onAct={(_member, id) => id && onOpen(id)}
            />
            <AlbumLabels album={acting} mask={mask} />
          </>
        ) : (
          <Absent words={t(errors.acting ? 'comparison.couldNotRead' : 'comparison.notAsMember')} />
        )}
      </div>
      <div role="gridcell" className={styles['differences']}>
        {differences.map((difference) => (
          <span key={difference} className={styles['difference']}>
            <Info aria-hidden size={12} />
            {formatDifference(difference, row)}
          </span>
        ))}
        {differences.length === 0 && plain && acting && <Hint as="span">{t('comparison.isSame')}</Hint>}
        {isMaskedOnBothSides(row, identity, mask) && (
          <Hint as="span" className={styles['masked']}>
            <EyeOff aria-hidden size={12} />
            {t('comparison.maskedOnBothSides')}
          </Hint>
        )}
      </div>
    </div>
  );
}

function PlainCover({
  identity,
  album,
  mask,
}: Pick<CompareRowProps, 'identity' | 'mask'> & { readonly album: Album }): ReactNode {
  const { id, cover } = album;
  const masking = coverMaskingOf(mask, identity, { kind: 'other' }, cover);
  return (
    <CoverImage state={cover.state} forms={formsOf(masking, (form) => coverUrl(identity, id, COVER_PX.width, form))} />
  );
}

function AlbumLabels({ album: given, mask }: { readonly album: Album; readonly mask: MaskState }): ReactNode {
  const album = mask.areTitlesMasked ? withoutName(given) : given;
  return (
    <div className={styles['words']}>
      <p data-name dir="auto" className={memberRowStyles['name']} title={album.name}>
        {album.name}
      </p>
      <Hint className={joinClasses(memberRowStyles['facts'], styles['facts'])} title={album.description ?? undefined}>
        {[formatPictureCount(album.pictureCount), album.cover.state === 'withheld' && t('comparison.coverWithheld')]
          .filter(Boolean)
          .join(' · ')}
        {album.description && (
          <>
            {' · '}
            <ServiceText>{album.description}</ServiceText>
          </>
        )}
      </Hint>
    </div>
  );
}

function Absent({ words }: { readonly words: string }): ReactNode {
  return (
    <>
      <span className={joinClasses(coversStyles['tile'], coversStyles['absent'])}>
        <CircleSlash2 aria-hidden size={16} />
      </span>
      <Hint>{words}</Hint>
    </>
  );
}

export function CompareRowsPending(): ReactNode {
  return (
    <div className={groupBodyStyles['pending']} aria-hidden>
      {Array.from({ length: 6 }, (_none, row) => (
        <div key={row} className={styles['root']} style={{ height: COMPARE_ROW_PX }}>
          {[0, 1].map((side) => (
            <div key={side} className={styles['side']}>
              <Skeleton as="span" className={coversStyles['tile']} />
              <div className={styles['words']}>
                <Skeleton as="p" isLine />
                <Skeleton as="p" isLine isShort />
              </div>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
