/** One album as the plain and the acting account show it, and the differences in words. */
import { CircleSlash2, EyeOff, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Album, AlbumId, Comparison, IdentityKey, MaskState, Member } from '../../../preload/contract';
import { formatPictureCount } from '../../domain/format-count';
import { coverMaskingOf, formsOf } from '../../domain/masking';
import { coverUrl } from '../../domain/picture-url';
import { CoverImage } from '../../domain/cover-image';
import type { ComparedAlbum } from './format-comparison';
import { formatDifference, isMaskedOnBothSides } from './format-comparison';
import { AlbumCoverButton } from './cover-strip';
import { COVER_PX } from './overview-columns';

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
    <div className="compare-row" role="presentation" data-differs={differences.length > 0}>
      <div role="gridcell" className="compare-side">
        {plain ? (
          <>
            <span className="cover-tile">
              <PlainCover identity={identity} album={plain} mask={mask} />
            </span>
            <AlbumLabels album={plain} />
          </>
        ) : (
          <Absent words={errors.plain ? 'Could not be read' : 'Not listed for you'} />
        )}
      </div>
      <div role="gridcell" className="compare-side">
        {acting ? (
          <>
            <AlbumCoverButton
              identity={identity}
              member={member}
              mask={mask}
              album={acting}
              onAct={(_member, id) => id && onOpen(id)}
            />
            <AlbumLabels album={acting} />
          </>
        ) : (
          <Absent words={errors.acting ? 'Could not be read' : 'Not listed as the member'} />
        )}
      </div>
      <div role="gridcell" className="compare-differences">
        {differences.map((difference) => (
          <span key={difference} className="difference">
            <Info aria-hidden size={12} />
            {formatDifference(difference, row)}
          </span>
        ))}
        {differences.length === 0 && plain && acting && <span className="hint">The same both ways</span>}
        {isMaskedOnBothSides(row, identity, mask) && (
          <span className="hint compare-masked">
            <EyeOff aria-hidden size={12} />
            Masked on both sides by your mask
          </span>
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

function AlbumLabels({ album }: { readonly album: Album }): ReactNode {
  return (
    <div className="compare-words">
      <p className="member-name" title={album.name}>
        {album.name}
      </p>
      <p className="hint member-facts" title={album.description ?? undefined}>
        {[
          formatPictureCount(album.pictureCount),
          album.cover.state === 'withheld' && 'cover withheld',
          album.description,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}

function Absent({ words }: { readonly words: string }): ReactNode {
  return (
    <>
      <span className="cover-tile cover-absent">
        <CircleSlash2 aria-hidden size={16} />
      </span>
      <p className="hint">{words}</p>
    </>
  );
}

export function CompareRowsPending(): ReactNode {
  return (
    <div className="list-pending" aria-hidden>
      {Array.from({ length: 6 }, (_none, row) => (
        <div key={row} className="compare-row" style={{ height: COMPARE_ROW_PX }}>
          {[0, 1].map((side) => (
            <div key={side} className="compare-side">
              <span className="cover-tile skeleton" />
              <div className="compare-words">
                <p className="skeleton skeleton-line" />
                <p className="skeleton skeleton-line skeleton-short" />
              </div>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
