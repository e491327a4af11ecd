/** The picture below the knob of the filmstrip's slider, which the viewer shows when the slider is released. */
import { useState } from 'react';

/** Returns the current picture unless the slider has been moved away from it. */
export function useSlidTo(index: number): readonly [at: number, slide: (at: number) => void] {
  const [slid, setSlid] = useState({ index, at: index });
  return [slid.index === index ? slid.at : index, (at) => setSlid({ index, at })];
}
