/** The zooms of pictures side by side: linked or not, each stays with its picture when that moves to another pane. */
import { useLayoutEffect, useState } from 'react';
import { ZoomControl } from '../../ui/zoom/zoom-control';
import { ZoomLink } from '../../ui/zoom/zoom-link';
import { type Compared, MOST_COMPARED } from './compared';

/** Numbers below `MOST_COMPARED`, by pane: the zoom that its picture has. */
export interface ZoomsOfPanes {
  readonly pictures: readonly number[];
  readonly zooms: readonly number[];
}

/** Returns the zooms of other pictures. A picture that was not there has the zoom of its pane, or else a free one. */
export function zoomsOfPanes(pictures: readonly number[], former: ZoomsOfPanes): ZoomsOfPanes {
  const kept = pictures.map((picture) => former.zooms[former.pictures.indexOf(picture)]);
  const free = new Set(Array.from({ length: MOST_COMPARED }, (_none, zoom) => zoom));
  for (const zoom of kept) if (zoom !== undefined) free.delete(zoom);
  const zooms = kept.map((zoom, pane) => {
    if (zoom !== undefined) return zoom;
    const own = former.zooms[pane];
    const [first = 0] = free;
    const taken = own !== undefined && free.has(own) ? own : first;
    free.delete(taken);
    return taken;
  });
  return { pictures, zooms };
}

export interface PaneZooms {
  /** By pane, each with a key that stays with the picture. */
  readonly panes: readonly { readonly key: number; readonly control: ZoomControl }[];
  readonly link: ZoomLink;
  readonly isLinked: boolean;
  readonly toggleLink: () => void;
}

export function usePaneZooms({ pictures, active }: Compared): PaneZooms {
  const [controls] = useState(() => Array.from({ length: MOST_COMPARED }, () => new ZoomControl()));
  const [link] = useState(() => new ZoomLink());
  const [isLinked, setIsLinked] = useState(true);
  const [placed, setPlaced] = useState(() => zoomsOfPanes(pictures, { pictures: [], zooms: [] }));
  const current = placed.pictures === pictures ? placed : zoomsOfPanes(pictures, placed);
  if (current !== placed) setPlaced(current);
  // A picture that is added later starts fitted.
  useLayoutEffect(() => {
    for (const [zoom, control] of controls.entries()) if (!current.zooms.includes(zoom)) control.startPicture(false);
  }, [controls, current]);
  const panes = current.zooms.flatMap((key) => {
    const control = controls[key];
    return control ? [{ key, control }] : [];
  });
  const toggleLink = (): void => {
    const control = panes[active]?.control;
    if (control) link.setOn(!isLinked, control);
    setIsLinked(!isLinked);
  };
  return { panes, link, isLinked, toggleLink };
}
