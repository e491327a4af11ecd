/**
 * How a picture is zoomed, panned and turned: a pure model, without elements. A view is independent of the size of the
 * picture and of its area, so that it can be kept for the next picture and shared by pictures side by side.
 */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Quarters of a turn, clockwise. */
export type Turns = 0 | 1 | 2 | 3;

export interface ZoomView {
  /** `free`: the picture has the scale below. `fill`: the picture covers its whole area. */
  readonly mode: 'fit' | 'fill' | 'free';
  /** Device pixels per pixel of the picture; 1 is 100 %. Counts only for the mode `free`. */
  readonly scale: number;
  /** The point of the picture in the middle of its area: fractions of its width and height before it is turned. */
  readonly centre: Point;
  readonly turns: Turns;
}

/** The area that shows the picture, and the picture. */
export interface ZoomFrame {
  /** CSS pixels. */
  readonly area: Size;
  /** What a fitted picture leaves free, in CSS pixels: on both sides, and below. */
  readonly margins: { readonly sides: number; readonly bottom: number };
  /** Pixels of the picture, before it is turned. */
  readonly picture: Size;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
}

/** Where the picture is drawn, in CSS pixels of its area. */
export interface ZoomGeometry {
  /** Device pixels per pixel of the picture. */
  readonly scale: number;
  /** Size before the turn. */
  readonly size: Size;
  /** Size as displayed, after the turn. */
  readonly displayed: Size;
  /** The middle of the picture. */
  readonly middle: Point;
  /** Whether a part of the picture is outside the area. */
  readonly canPan: boolean;
}

export const FITTED: ZoomView = { mode: 'fit', scale: 1, centre: { x: 0.5, y: 0.5 }, turns: 0 };

const LARGEST_SCALE = 8;
/** How far a picture that is small for its area can be enlarged: times its fitted size. */
const SMALL_PICTURES = 4;
/** The scales of the keys + and −; the largest is also the limit. */
const STEPS = [0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 1, 1.5, 2, 3, 4, 6, LARGEST_SCALE];
/** Scales that differ by less than this part are equal. */
const TOLERANCE = 0.005;

export function geometryOf(view: ZoomView, frame: ZoomFrame): ZoomGeometry {
  const { area, margins, picture, pixelRatio } = frame;
  const scale = scaleOf(view, frame);
  const size = times(picture, scale / pixelRatio);
  const displayed = turned(size, view.turns);
  const centre = turnedPoint(view.centre, view.turns);
  const middle = {
    x: middleAlong(area.width, displayed.width, margins.sides, margins.sides, centre.x),
    y: middleAlong(area.height, displayed.height, 0, margins.bottom, centre.y),
  };
  return {
    scale,
    size,
    displayed,
    middle: { x: onPixel(middle.x, displayed.width, pixelRatio), y: onPixel(middle.y, displayed.height, pixelRatio) },
    canPan: isLarger(displayed.width, area.width) || isLarger(displayed.height, area.height),
  };
}

/**
 * Returns the view at another scale, with the same point of the picture at `point`, in CSS pixels of the area. By default
 * what is in the middle stays there.
 */
export function zoomTo(view: ZoomView, frame: ZoomFrame, scale: number, point = middleOf(view, frame)): ZoomView {
  const fitScale = scaleOf({ ...view, mode: 'fit' }, frame);
  const least = Math.min(fitScale, 1);
  const most = Math.max(LARGEST_SCALE, SMALL_PICTURES * fitScale);
  const wanted = Math.min(most, Math.max(least, scale));
  if (areEqual(wanted, fitScale)) return { ...FITTED, turns: view.turns };
  const { displayed, middle } = geometryOf(view, frame);
  const after = turned(times(frame.picture, wanted / frame.pixelRatio), view.turns);
  const along = (area: number, at: number, was: number, wasLong: number, isLong: number): number => {
    const part = wasLong === 0 ? 0.5 : (at - was) / wasLong;
    return 0.5 - (at - part * isLong - area / 2) / isLong;
  };
  const centre = {
    x: along(frame.area.width, point.x, middle.x, displayed.width, after.width),
    y: along(frame.area.height, point.y, middle.y, displayed.height, after.height),
  };
  return within({ ...view, mode: 'free', scale: wanted, centre: unturnedPoint(centre, view.turns) }, frame);
}

export function zoomBy(view: ZoomView, frame: ZoomFrame, factor: number, point?: Point): ZoomView {
  return zoomTo(view, frame, geometryOf(view, frame).scale * factor, point);
}

/** Returns the view at the next scale of a list, as the keys + and − do. The fitted scale is one of the list. */
export function zoomStep(view: ZoomView, frame: ZoomFrame, direction: 1 | -1): ZoomView {
  const { scale } = geometryOf(view, frame);
  const fitScale = scaleOf({ ...view, mode: 'fit' }, frame);
  const steps = [...STEPS, fitScale].sort((a, b) => a - b);
  const next =
    direction > 0
      ? steps.find((step) => step > scale * (1 + 2 * TOLERANCE))
      : steps.reverse().find((step) => step < scale * (1 - 2 * TOLERANCE));
  return next === undefined ? view : zoomTo(view, frame, next);
}

/** Fits the picture, or returns to 100 % with the point of the picture at `point`; a small picture is doubled instead. */
export function zoomToggle(view: ZoomView, frame: ZoomFrame, point?: Point): ZoomView {
  if (view.mode !== 'fit') return { ...FITTED, turns: view.turns };
  const { scale } = geometryOf(view, frame);
  return zoomTo(view, frame, scale < 1 / (1 + TOLERANCE) ? 1 : 2 * scale, point);
}

export function zoomFill(view: ZoomView): ZoomView {
  return { ...view, mode: 'fill', centre: FITTED.centre };
}

/** Moves the picture by CSS pixels of the area. */
export function panBy(view: ZoomView, frame: ZoomFrame, by: Point): ZoomView {
  const { displayed, canPan } = geometryOf(view, frame);
  if (!canPan) return view;
  const centre = turnedPoint(view.centre, view.turns);
  const moved = { x: centre.x - by.x / displayed.width, y: centre.y - by.y / displayed.height };
  return within({ ...view, centre: unturnedPoint(moved, view.turns) }, frame);
}

export function turnBy(view: ZoomView, quarters: 1 | -1): ZoomView {
  return { ...view, turns: ((view.turns + quarters + 4) % 4) as Turns }; // the remainder of 4 is one of the four
}

/** Returns the view that shows a picture in the same size and place after more of its pixels became known. */
export function keepSize(view: ZoomView, before: Size, after: Size): ZoomView {
  // At 100 % the person asked for the pixels, not for the size.
  if (view.mode !== 'free' || view.scale === 1 || before.width === 0) return view;
  return { ...view, scale: (view.scale * before.width) / after.width };
}

/** The edges of a part of the picture, before it is turned: fractions of its width and height. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Returns the part of the picture that is inside the area. */
export function visiblePart(view: ZoomView, frame: ZoomFrame): Part {
  const { displayed, middle } = geometryOf(view, frame);
  const corner = (x: number, y: number): Point =>
    unturnedPoint(
      { x: 0.5 + (x - middle.x) / displayed.width, y: 0.5 + (y - middle.y) / displayed.height },
      view.turns,
    );
  const [one, other] = [corner(0, 0), corner(frame.area.width, frame.area.height)];
  const inside = (fraction: number): number => Math.min(1, Math.max(0, fraction));
  return {
    left: inside(Math.min(one.x, other.x)),
    top: inside(Math.min(one.y, other.y)),
    right: inside(Math.max(one.x, other.x)),
    bottom: inside(Math.max(one.y, other.y)),
  };
}

/** A view in relation to the fitted picture: it shows the same place of pictures of different sizes. */
export interface RelativeView extends Pick<ZoomView, 'mode' | 'centre'> {
  /** Times the fitted size. */
  readonly factor: number;
}

export function relativeView(view: ZoomView, frame: ZoomFrame): RelativeView {
  const fitScale = scaleOf({ ...view, mode: 'fit' }, frame);
  return { mode: view.mode, centre: view.centre, factor: scaleOf(view, frame) / fitScale };
}

export function absoluteView({ mode, centre, factor }: RelativeView, turns: Turns, frame: ZoomFrame): ZoomView {
  const fitted = { ...FITTED, turns };
  if (mode !== 'free') return { ...fitted, mode, centre };
  const view = zoomTo(fitted, frame, factor * scaleOf(fitted, frame));
  return view.mode === 'free' ? within({ ...view, centre }, frame) : view;
}

/** Returns the longest displayed edge in device pixels, which is what a rendition must have to be sharp. */
export function longEdgeShown({ size }: ZoomGeometry, pixelRatio: number): number {
  return Math.max(size.width, size.height) * pixelRatio;
}

function scaleOf(view: ZoomView, frame: ZoomFrame): number {
  if (view.mode === 'free') return view.scale;
  const { area, margins, picture, pixelRatio } = frame;
  const { width, height } = turned(picture, view.turns);
  if (width === 0 || height === 0) return 1;
  const scale =
    view.mode === 'fit'
      ? Math.min((area.width - 2 * margins.sides) / width, (area.height - margins.bottom) / height)
      : Math.max(area.width / width, area.height / height);
  return Math.max(1 / Math.max(width, height), scale) * pixelRatio;
}

/** Moves the centre so that a picture larger than the area leaves no gap in it. */
function within(view: ZoomView, frame: ZoomFrame): ZoomView {
  const { displayed } = geometryOf(view, frame);
  const centre = turnedPoint(view.centre, view.turns);
  return {
    ...view,
    centre: unturnedPoint(
      {
        x: centreWithin(frame.area.width, displayed.width, centre.x),
        y: centreWithin(frame.area.height, displayed.height, centre.y),
      },
      view.turns,
    ),
  };
}

function centreWithin(area: number, long: number, centre: number): number {
  if (!isLarger(long, area)) return 0.5;
  const half = area / 2 / long;
  return Math.min(1 - half, Math.max(half, centre));
}

/** A picture that fits between the margins is in their middle; a larger one follows the centre. */
function middleAlong(area: number, long: number, before: number, after: number, centre: number): number {
  const between = before + (area - before - after) / 2;
  if (!isLarger(long, area)) return Math.min(area - long / 2, Math.max(long / 2, between));
  return area / 2 + (0.5 - centreWithin(area, long, centre)) * long;
}

/** Moves the middle so that the edges are on device pixels; a picture at 100 % would otherwise be blurred. */
function onPixel(middle: number, long: number, pixelRatio: number): number {
  return Math.round((middle - long / 2) * pixelRatio) / pixelRatio + long / 2;
}

/** Ignores the rounding of a picture that just fills its area. */
function isLarger(long: number, area: number): boolean {
  return long > area + 0.5;
}

function areEqual(one: number, other: number): boolean {
  return Math.abs(one / other - 1) < TOLERANCE;
}

/** A picture that fits into the area has another middle than the area, because of the margins. */
function middleOf(view: ZoomView, frame: ZoomFrame): Point {
  const { displayed, middle } = geometryOf(view, frame);
  const { width, height } = frame.area;
  return {
    x: isLarger(displayed.width, width) ? width / 2 : middle.x,
    y: isLarger(displayed.height, height) ? height / 2 : middle.y,
  };
}

function times({ width, height }: Size, factor: number): Size {
  return { width: width * factor, height: height * factor };
}

function turned({ width, height }: Size, turns: Turns): Size {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

function turnedPoint({ x, y }: Point, turns: Turns): Point {
  switch (turns) {
    case 0:
      return { x, y };
    case 1:
      return { x: 1 - y, y: x };
    case 2:
      return { x: 1 - x, y: 1 - y };
    case 3:
      return { x: y, y: 1 - x };
  }
}

function unturnedPoint(point: Point, turns: Turns): Point {
  return turnedPoint(point, ((4 - turns) % 4) as Turns); // the remainder of 4 is one of the four
}
