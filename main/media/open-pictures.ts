/** Connects what answers the window's picture addresses, and what is learned from the pictures. */
import type { Http, StreamingHttp } from '../net/http/http';
import { type InspectedPicture, LoadedSizes } from './loaded-sizes';
import { createPictureFetcher } from './picture-bytes';
import { MosaicShapes } from './mosaic-shapes';
import type { PictureDecoder } from './picture-decoder';
import { PictureHistograms } from './picture-histograms';
import { PictureRequestHandler, type PictureRequestHandlerDeps } from './picture-request-handler';
import { Placeholders, type PlaceholdersDeps } from './placeholders';
import { createVideoStreams } from './video-stream';

export interface OpenPicturesOptions
  extends
    Omit<
      PictureRequestHandlerDeps,
      'fetcher' | 'videos' | 'loadedSizes' | 'placeholders' | 'mosaicShapes' | 'mask' | 'decoder'
    >,
    Pick<PlaceholdersDeps, 'mask' | 'onMade'> {
  readonly decoder: PictureRequestHandlerDeps['decoder'] & Pick<PictureDecoder, 'histogram'>;
  readonly http: Http & StreamingHttp;
  readonly onMeasured: (picture: InspectedPicture) => void;
  readonly onShapes: ConstructorParameters<typeof MosaicShapes>[0];
}

export interface OpenedPictures {
  readonly pictures: PictureRequestHandler;
  readonly loadedSizes: LoadedSizes;
  readonly placeholders: Placeholders;
  readonly histograms: PictureHistograms;
}

export function openPictures({ http, onMeasured, onShapes, onMade, ...deps }: OpenPicturesOptions): OpenedPictures {
  const { mask, decoder, forgettables, stored } = deps;
  const loadedSizes = new LoadedSizes(forgettables, onMeasured);
  const placeholders = new Placeholders({ mask, decoder, forgettables, onMade, ...(stored ? { stored } : {}) });
  const pictures = new PictureRequestHandler({
    ...deps,
    loadedSizes,
    placeholders,
    mosaicShapes: new MosaicShapes(onShapes),
    fetcher: createPictureFetcher(http),
    videos: createVideoStreams(http),
  });
  return { pictures, loadedSizes, placeholders, histograms: new PictureHistograms({ pictures, decoder }) };
}
