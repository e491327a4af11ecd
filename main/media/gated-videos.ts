/** Opens videos that the access gate allows; a player's further ranges are answered only while it still allows them. */
import { AppFailure } from '../core/errors';
import { authorize, type Authorized, type GateAnswer } from '../masking/gate';
import { detectExpiry } from './expired-address';
import type { ForgottenIdentities } from './forgotten-identities';
import type { FoundPicture, PictureFinder, PictureRequest } from './picture-finder';
import { pictureToFetch, textOfSize } from './picture-key';
import { chooseSource, videoWithin } from './picture-sources';
import type { VideoAnswer, VideoStreams } from './video-stream';

export interface GatedVideosDeps {
  readonly videos: VideoStreams;
  readonly finder: PictureFinder;
  readonly forgotten: ForgottenIdentities;
}

export class GatedVideos {
  constructor(private readonly deps: GatedVideosDeps) {}

  /** Resolves to null if the video is masked. `range`: the header of the request. */
  open(request: PictureRequest, range: string | null): Promise<Authorized<VideoAnswer> | null> {
    return this.deps.finder.withPicture(request, (found) => this.openFound(request, found, range));
  }

  private async openFound(
    { entry, place, signal }: PictureRequest,
    { sources, question }: FoundPicture,
    range: string | null,
  ): Promise<Authorized<VideoAnswer> | null> {
    const { finder, forgotten, videos } = this.deps;
    const fitting = chooseSource(sources, place, 'video');
    if (!fitting) throw new AppFailure({ kind: 'not-found' });
    const ask = (): GateAnswer => finder.ask(question, fitting);
    const answer = ask();
    if (answer.form === 'masked') return null;
    const chosen = answer.why === 'leased' ? videoWithin(sources, fitting, finder.leasedPx(question)) : fitting;
    const wasForgotten = forgotten.watch(place.identity);
    const isForgotten = (): boolean => entry.ended?.aborted === true || wasForgotten();
    const video = await detectExpiry(
      chosen.url,
      videos.open({
        id: `${place.identity} ${textOfSize(pictureToFetch(place, chosen).key)}`,
        url: chosen.url,
        givenBy: entry.library.origin,
        range,
        signal,
        mayContinue: () => !isForgotten() && ask().form === 'plain',
      }),
    );
    const still = ask();
    if (still.form === 'plain') return authorize(still, video);
    await video.body?.cancel();
    return null;
  }
}
