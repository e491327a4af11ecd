/** An album's cover in a tile, or the reason why there is none. */
import { Images, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Cover } from '../../preload/contract';
import type { TileForms } from './tile-image';
import { TileImage } from './tile-image';
import { TileNote } from '../ui/tile';

export interface CoverImageProps {
  readonly state: Cover['state'];
  readonly forms: TileForms;
}

export function CoverImage({ state, forms }: CoverImageProps): ReactNode {
  switch (state) {
    case 'available':
      return <TileImage forms={forms} formatFailed="No cover available" />;
    case 'withheld':
      return (
        <TileNote data-tile-note title="The owner shows covers only to subscribers of their private gallery">
          <Lock aria-hidden size={20} />
          <span>Not subscribed</span>
        </TileNote>
      );
    case 'none':
      return (
        <TileNote data-tile-note>
          <Images aria-hidden size={20} />
          <span>No pictures</span>
        </TileNote>
      );
  }
}
