/** A video in the viewer: Chromium's player, and below it the speed, steps by one frame, repetition and quality. */
import { useQuery } from '@tanstack/react-query';
import { Repeat, StepBack, StepForward } from 'lucide-react';
import type { CSSProperties, ReactNode, RefObject } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Album, Identity, PictureSummary } from '../../../preload/contract';
import { isComponentKey } from '../../domain/key-commands';
import type { Masking } from '../../domain/masking';
import { longEdgeFor, videoUrl } from '../../domain/picture-url';
import { takesLetters } from '../../ui/control-keys';
import { Select } from '../../ui/fields';
import { numberFormat } from '../../ui/formats';
import { IconButton } from '../../ui/icon-button';
import { t } from '../../ui/language';
import { PLATFORM } from '../../ui/platform';
import { sizesQuery } from './renditions';
import { longEdgesOfVideo } from './video-qualities';
import styles from './video-player.module.css';
import viewerStyles from './viewer.module.css';

/** What stays for the next video. */
export interface VideoChoices {
  readonly rate: number;
  readonly isLooped: boolean;
  /** Longest edge of the rendition, in pixels; null for the one that fits the window. */
  readonly qualityPx: number | null;
}

export const INITIAL_VIDEO_CHOICES: VideoChoices = { rate: 1, isLooped: false, qualityPx: null };

const RATES = [0.25, 0.5, 1, 1.5, 2];

export interface VideoPlayerProps {
  readonly identity: Identity;
  readonly album: Album;
  readonly summary: PictureSummary;
  readonly masking: Masking;
  /** CSS pixels. */
  readonly longEdgePx: number;
  readonly posterUrl: string;
  readonly choices: VideoChoices;
  readonly onChoices: (choices: VideoChoices) => void;
  /** Set while a slideshow plays, which plays the video too. */
  readonly slideshow: VideoSlideshow | null;
}

export interface VideoSlideshow {
  readonly hasSound: boolean;
  readonly onProgress: (seconds: number) => void;
  /** The video has ended, or cannot be played. */
  readonly onOver: () => void;
}

export function VideoPlayer(props: VideoPlayerProps): ReactNode {
  const { identity, album, summary, masking, longEdgePx, posterUrl, choices, onChoices, slideshow } = props;
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  const url = videoUrl(identity.key, album.id, summary.id, choices.qualityPx ?? longEdgeFor(longEdgePx), masking);
  const [loadedRatio, setLoadedRatio] = useState<number>();
  const ratio = loadedRatio ?? ratioOf(summary.width, summary.height);
  const { video, events, step } = usePlayback(choices, slideshow);
  useFrameKeys(video, step);
  const bar = useRef<HTMLDivElement>(null);
  useFocusBack(video, bar);
  const lease = masking.lease?.token;
  return (
    <>
      <div className={styles['frame']}>
        <video
          ref={video}
          className={styles['video']}
          style={{ '--ratio': ratio } as CSSProperties} // React's type lists no custom properties.
          data-shaped={ratio !== undefined}
          aria-label={summary.title}
          src={url}
          poster={posterUrl}
          loop={choices.isLooped && !slideshow}
          data-lease={lease}
          controls
          disablePictureInPicture
          controlsList="nodownload noremoteplayback"
          onError={() => {
            setFailedUrl(url);
            slideshow?.onOver();
          }}
          onTimeUpdate={({ currentTarget }) => slideshow?.onProgress(Math.floor(currentTarget.currentTime))}
          onEnded={() => slideshow?.onOver()}
          {...events}
          onLoadedMetadata={({ currentTarget: { videoWidth, videoHeight } }) => {
            setLoadedRatio(ratioOf(videoWidth, videoHeight));
            events.onLoadedMetadata();
          }}
        />
      </div>
      {failedUrl === url && (
        <p className={viewerStyles['failed-note']} role="alert">
          {t('viewer.videoFailed')}
        </p>
      )}
      <div ref={bar} className={styles['bar']} role="group" aria-label={t('videoPlayer.label')} data-lease={lease}>
        <IconButton icon={StepBack} label={t('videoPlayer.frameBack')} keys="," onClick={() => step(-1)} />
        <IconButton icon={StepForward} label={t('videoPlayer.frameForward')} keys="." onClick={() => step(1)} />
        <Select
          aria-label={t('videoPlayer.rate')}
          value={choices.rate}
          onChange={({ target }) => onChoices({ ...choices, rate: Number(target.value) })}
        >
          {RATES.map((rate) => (
            <option key={rate} value={rate}>
              {t('videoPlayer.rateValue', { rate: numberFormat({ maximumFractionDigits: 2 }).format(rate) })}
            </option>
          ))}
        </Select>
        <IconButton
          icon={Repeat}
          label={t('videoPlayer.loop')}
          isPressed={choices.isLooped}
          onClick={() => onChoices({ ...choices, isLooped: !choices.isLooped })}
        />
        <QualityChoice {...props} />
      </div>
    </>
  );
}

/** Width divided by height; undefined if they are unknown. */
function ratioOf(width: number | null, height: number | null): number | undefined {
  return width && height ? width / height : undefined;
}

/** The sizes that the service has of this video, if it has several and says how large they are. */
function QualityChoice({ identity, album, summary, choices, onChoices }: VideoPlayerProps): ReactNode {
  const { data } = useQuery(sizesQuery(identity, album.id, summary.id));
  const longEdges = longEdgesOfVideo(data?.renditions ?? []);
  if (longEdges.length < 2) return null;
  const shown = longEdges.find((px) => px === choices.qualityPx) ?? null;
  return (
    <Select
      aria-label={t('videoPlayer.quality')}
      value={shown ?? ''}
      onChange={({ target }) => onChoices({ ...choices, qualityPx: target.value === '' ? null : Number(target.value) })}
    >
      <option value="">{t('videoPlayer.qualityOfWindow')}</option>
      {longEdges.map((px) => (
        <option key={px} value={px}>
          {t('videoPlayer.qualityValue', { edge: px })}
        </option>
      ))}
    </Select>
  );
}

interface Playback {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly events: Record<'onPlay' | 'onPause' | 'onLoadedMetadata', () => void>;
  /** Pauses the video and shows its next or previous frame. */
  readonly step: (frames: 1 | -1) => void;
}

/** Seconds of a frame until two frames were seen: most videos have 25 or 30 frames a second. */
const USUAL_FRAME_SECONDS = 1 / 30;
const SHORTEST_FRAME_SECONDS = 1 / 240;

/** Keeps the speed, and the moment and the playing when another quality is loaded. */
function usePlayback({ rate }: VideoChoices, slideshow: VideoSlideshow | null): Playback {
  const video = useRef<HTMLVideoElement>(null);
  /** Of the frame shown last. */
  const shownSeconds = useRef(0);
  const isPlaying = useRef(false);
  const frameSeconds = useRef(USUAL_FRAME_SECONDS);
  useLayoutEffect(() => {
    if (!video.current) return;
    video.current.defaultPlaybackRate = rate;
    video.current.playbackRate = rate;
  }, [rate]);
  const isInSlideshow = slideshow !== null;
  const hasSound = slideshow?.hasSound ?? false;
  const giveUp = useEffectEvent(() => slideshow?.onOver());
  useEffect(() => {
    const own = video.current;
    if (!isInSlideshow || !own) return undefined;
    const wasMuted = own.muted;
    own.muted = !hasSound;
    // Rejects if the video cannot be played, and if it is removed meanwhile.
    own.play().catch(() => own.isConnected && giveUp());
    return () => {
      // The sound that the person chose for the player comes back when the slideshow is stopped.
      own.muted = wasMuted;
    };
  }, [isInSlideshow, hasSound]);
  useEffect(() => {
    const own = video.current;
    if (!own) return undefined;
    let former: number | null = null;
    let handle = own.requestVideoFrameCallback(function measure(_now, { mediaTime }) {
      const seconds = former === null ? 0 : mediaTime - former;
      if (seconds > SHORTEST_FRAME_SECONDS && !own.paused)
        frameSeconds.current = Math.min(frameSeconds.current, seconds);
      former = mediaTime;
      shownSeconds.current = mediaTime;
      handle = own.requestVideoFrameCallback(measure);
    });
    return () => own.cancelVideoFrameCallback(handle);
  }, []);
  return {
    video,
    events: {
      onPlay: () => {
        isPlaying.current = true;
      },
      // Not called when another quality is loaded, although that pauses the player.
      onPause: () => {
        isPlaying.current = false;
      },
      onLoadedMetadata: () => {
        if (!video.current || shownSeconds.current === 0) return;
        video.current.currentTime = shownSeconds.current;
        // Rejects if the video is removed meanwhile.
        if (isPlaying.current) video.current.play().catch(() => undefined);
      },
    },
    step: (frames) => {
      if (!video.current) return;
      video.current.pause();
      video.current.currentTime = Math.max(0, video.current.currentTime + frames * frameSeconds.current);
    },
  };
}

/** The keys of the frames work in the whole viewer. */
function useFrameKeys(video: Playback['video'], step: Playback['step']): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || takesLetters(event.target) || !isComponentKey('frame-step', event, PLATFORM)) return;
    // In a comparison, the keys belong to the active picture.
    if (video.current?.closest('[data-active="false"]')) return;
    event.preventDefault();
    step(event.key === '.' ? 1 : -1);
  });
  useEffect(() => {
    const viewer = video.current?.closest('dialog');
    const listen = (event: KeyboardEvent): void => onKey(event);
    viewer?.addEventListener('keydown', listen);
    return () => viewer?.removeEventListener('keydown', listen);
  }, [video]);
}

/** A player that goes while it has the focus, as when its reveal ends, gives the focus to the viewer, whose keys then work. */
function useFocusBack(video: Playback['video'], bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const own = [video.current, bar.current];
    const viewer = video.current?.closest('dialog');
    return () => {
      // Not to the button that shows the video again: Space on it would reveal what was just masked.
      if (own.some((part) => part?.contains(document.activeElement))) viewer?.focus();
    };
  }, [video, bar]);
}
