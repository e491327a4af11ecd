/** Typed letters lead to the next picture whose title begins with them, among the pictures that are loaded. */
import { useMemo } from 'react';
import type { PictureSummary } from '../../../preload/contract';
import { foldText } from '../../../preload/contract/text-match';
import { useLetterCommands } from '../../domain/letter-commands';
import type { TypeAhead } from '../../ui/grid/type-ahead';

const folded = new WeakMap<PictureSummary, string>();

/** Undefined while titles are masked: a letter would tell what they begin with. */
export function useTitleTypeAhead(
  summaryAt: (place: number) => PictureSummary | undefined,
  areTitlesMasked: boolean,
): TypeAhead | undefined {
  const isShortcut = useLetterCommands();
  return useMemo(
    () =>
      areTitlesMasked
        ? undefined
        : {
            nameAt: (place) => {
              const summary = summaryAt(place);
              return summary ? foldedTitleOf(summary) : '';
            },
            fold: foldText,
            isShortcut,
          },
    [summaryAt, areTitlesMasked, isShortcut],
  );
}

function foldedTitleOf(summary: PictureSummary): string {
  const known = folded.get(summary);
  if (known !== undefined) return known;
  const text = foldText(summary.title);
  folded.set(summary, text);
  return text;
}
