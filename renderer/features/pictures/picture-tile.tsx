/** One picture in the grid. Its title appears on hover and focus, and stays visible while the picture is masked. */
import { CircleSlash, Lock, Play } from 'lucide-react';
import { memo, type ReactNode, useEffect } from 'react';
import type { AlbumId, Identity, MaskState, PictureSummary } from '../../../preload/contract';
import { formsOf, maskingOf } from '../../domain/masking';
import { PictureCheckBadge } from '../../domain/check-badge';
import { nameOfPicture, useMosaicShape } from '../../domain/mosaic-shapes';
import { pictureUrl } from '../../domain/picture-url';
import { StarBadge } from '../../domain/star-badge';
import { placeholderStyle } from '../../domain/placeholder';
import { withheldReason } from '../../domain/withheld-reason';
import { Countdown } from '../../ui/countdown';
import { MaskedNote, TileImage } from '../../domain/tile-image';
import { t, useLanguage } from '../../ui/language';
import { TileCaption, TileFrame, TileNote } from '../../ui/tile';
import type { AlbumShapes } from './album-shapes';
import styles from './picture-tile.module.css';

export interface PictureTileProps {
  readonly summary: PictureSummary | undefined;
  readonly isMissing: boolean;
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly mask: MaskState;
  /** CSS pixels. */
  readonly longEdgePx: number;
  readonly index: number;
  /** Null if the service states the sizes of pictures. */
  readonly shapes: AlbumShapes | null;
  /** In a list over several albums; empty if it may not be shown. */
  readonly albumName?: string;
}

export const PictureTile = memo(function PictureTile(props: PictureTileProps): ReactNode {
  useLanguage();
  const { summary, isMissing, identity, albumId, mask, longEdgePx, index, shapes, albumName = '' } = props;
  const pictureId = summary?.id;
  const maskedRatio = useMosaicShape(albumId, shapes ? pictureId : undefined);
  useEffect(() => {
    if (pictureId === undefined || maskedRatio === undefined) return;
    shapes?.learn(index, {
      picture: nameOfPicture(albumId, pictureId),
      aspectRatio: maskedRatio,
      isExact: true,
    });
  }, [shapes, index, albumId, pictureId, maskedRatio]);
  if (!summary) {
    return isMissing ? (
      <Withheld
        icon={<CircleSlash aria-hidden size={20} />}
        words={t('pictures.notGiven')}
        title={t('pictures.notGivenWhy')}
      />
    ) : (
      <TileFrame isLoading />
    );
  }
  const withheld = withheldReason(summary.availability);
  if (withheld) {
    const Icon = summary.availability === 'not-subscribed' ? Lock : CircleSlash;
    return (
      <Withheld
        icon={<Icon aria-hidden size={20} />}
        words={withheld.short}
        title={withheld.why}
        caption={<Caption title={summary.title} albumName={albumName} />}
      />
    );
  }
  const masking = maskingOf(mask, identity.key, { kind: 'picture', albumId, pictureId: summary.id }, summary);
  const forms = formsOf(masking, (form) => pictureUrl(identity.key, albumId, summary.id, longEdgePx, form));
  const { isMasked, maskStyle, words, ownLease } = masking;
  return (
    <TileFrame
      data-masked={isMasked}
      data-masked-look={maskStyle}
      title={(isMasked && words) || undefined}
      style={placeholderStyle(summary.placeholder, masking)}
    >
      <TileImage
        forms={forms}
        onShape={(aspectRatio, isExact) =>
          shapes?.learn(index, { picture: nameOfPicture(albumId, summary.id), aspectRatio, isExact })
        }
      />
      {summary.kind === 'video' && (
        <Play
          aria-label={t('pictures.video')}
          className={styles['video']}
          data-beside-mask={forms.plain === null}
          data-below-countdown={ownLease !== null}
          size={20}
        />
      )}
      <Caption title={summary.title} albumName={albumName} />
      <MaskedNote isMasked={isMasked} isRevealed={masking.lease !== null} />
      {ownLease && <Countdown of={ownLease} isOnTile />}
      <PictureCheckBadge albumId={albumId} pictureId={summary.id} />
      <StarBadge albumId={albumId} pictureId={summary.id} />
    </TileFrame>
  );
});

interface WithheldProps {
  readonly icon: ReactNode;
  readonly words: string;
  readonly title: string;
  readonly caption?: ReactNode;
}

function Withheld({ icon, words, title, caption }: WithheldProps): ReactNode {
  return (
    <TileFrame title={title}>
      <TileNote>
        {icon}
        <span>{words}</span>
      </TileNote>
      {caption}
    </TileFrame>
  );
}

function Caption({ title, albumName }: { readonly title: string; readonly albumName: string }): ReactNode {
  return (
    <TileCaption data-caption>
      <span dir="auto" className={styles['line']}>
        {title}
      </span>
      {albumName !== '' && (
        <span dir="auto" className={styles['line']} data-album>
          {albumName}
        </span>
      )}
    </TileCaption>
  );
}
