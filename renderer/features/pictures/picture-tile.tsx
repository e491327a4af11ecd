/** One picture in the grid. Its title appears on hover and focus, and stays where the mask hides the picture. */
import { CircleSlash, Lock, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AlbumId, Identity, MaskState, PictureSummary } from '../../../preload/contract';
import { maskReason } from '../../api/mask-reason';
import { pictureUrl } from '../../api/picture-url';
import { withheldReason } from '../../api/withheld-reason';
import type { Box } from '../../ui/grid/layout';
import { TileImage } from '../../ui/tile-image';

export interface PictureTileProps {
  readonly summary: PictureSummary | undefined;
  readonly isMissing: boolean;
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly mask: MaskState;
  readonly box: Box;
}

export function PictureTile({ summary, isMissing, identity, albumId, mask, box }: PictureTileProps): ReactNode {
  if (!summary) {
    return isMissing ? (
      <Withheld icon={<CircleSlash aria-hidden size={20} />} words="Not available" title="The service does not give this picture" />
    ) : (
      <div className="tile-frame skeleton" />
    );
  }
  const withheld = withheldReason(summary.availability);
  if (withheld) {
    const Icon = summary.availability === 'not-subscribed' ? Lock : CircleSlash;
    return <Withheld icon={<Icon aria-hidden size={20} />} words={withheld.short} title={withheld.why} caption={summary.title} />;
  }
  const reason = maskReason(summary.safety, mask);
  const src = pictureUrl(identity.key, albumId, summary.id, Math.max(box.width, box.height), mask);
  return (
    <div className="tile-frame" data-masked={reason !== null} title={reason ?? undefined}>
      <TileImage key={src} src={src} isMosaic={reason !== null} maskReason={reason} />
      {summary.kind === 'video' && <Play aria-label="Video" className="tile-video-mark" size={20} />}
      <span className="tile-caption">{summary.title}</span>
    </div>
  );
}

interface WithheldProps {
  readonly icon: ReactNode;
  readonly words: string;
  readonly title: string;
  readonly caption?: string;
}

function Withheld({ icon, words, title, caption }: WithheldProps): ReactNode {
  return (
    <div className="tile-frame" title={title}>
      <span className="tile-note">
        {icon}
        <span>{words}</span>
      </span>
      {caption && <span className="tile-caption">{caption}</span>}
    </div>
  );
}
