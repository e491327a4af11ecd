/** An album's cover in a tile, or the reason why there is none. */
import { Images, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Cover } from '../../preload/contract';
import type { TileForms } from './tile-image';
import { TileImage } from './tile-image';
import { t } from '../ui/language';
import { TileNote } from '../ui/tile';

export interface CoverImageProps {
  readonly state: Cover['state'];
  readonly forms: TileForms;
}

export function CoverImage({ state, forms }: CoverImageProps): ReactNode {
  switch (state) {
    case 'available':
      return <TileImage forms={forms} mayBeGone />;
    case 'withheld':
      return (
        <TileNote data-tile-note title={t('covers.withheldWhy')}>
          <Lock aria-hidden size={20} />
          <span>{t('covers.withheld')}</span>
        </TileNote>
      );
    case 'none':
      return (
        <TileNote data-tile-note>
          <Images aria-hidden size={20} />
          <span>{t('covers.none')}</span>
        </TileNote>
      );
  }
}
