/** The colours of a tile until its picture is shown. */
import type { MadePlaceholders, PictureSummary, Placeholder } from '../../preload/contract';
import { answersOnScreen } from '../api/query-client';
import type { Masking } from './masking';
import { rangesKey } from './query-keys';

type Style = { readonly backgroundImage: string };

/** A revealed picture has the colours of its mask. Nothing is shown if the mask has changed since main answered. */
export function placeholderStyle(
  placeholder: Placeholder | undefined,
  { cause, maskStyle }: Pick<Masking, 'cause' | 'maskStyle'>,
): Style | undefined {
  if (placeholder?.form !== (cause === null ? 'plain' : 'masked')) return undefined;
  if (cause !== null && maskStyle === 'plain') return undefined;
  if (placeholder.colours === undefined) return undefined;
  const colours = placeholder.colours.match(/.{6}/g) ?? [];
  return { backgroundImage: `linear-gradient(${colours.map((colour) => `#${colour}`).join(', ')})` };
}

/** Adds placeholders to the ranges that the window has already. */
export function takePlaceholders({ identity, albumId, placeholders }: MadePlaceholders): void {
  const byPicture = new Map(placeholders.map(({ pictureId, placeholder }) => [pictureId, placeholder]));
  answersOnScreen(identity)?.setQueriesData<readonly (PictureSummary | null)[]>(
    { queryKey: rangesKey(identity, albumId) },
    (range) =>
      range?.some((summary) => summary && byPicture.has(summary.id))
        ? range.map((summary) => {
            const placeholder = summary && byPicture.get(summary.id);
            return placeholder ? { ...summary, placeholder } : summary;
          })
        : range,
  );
}
