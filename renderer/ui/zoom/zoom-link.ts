/**
 * Links the zooms of pictures side by side: they show the same place in the same part of their size. Each picture has a
 * control of its own, because 100 % of one picture is another part of a picture with fewer pixels.
 */
import type { ZoomControl } from './zoom-control';
import { type RelativeView, relativeView, type ZoomFrame } from './zoom-view';

export class ZoomLink {
  /** The last known frame of each picture. */
  readonly #frames = new Map<ZoomControl, ZoomFrame | null>();
  #shared: RelativeView | null = null;
  /** The picture that the person zoomed or moved last. */
  #leader: ZoomControl | null = null;
  #isOn = true;

  /** Adds a picture, which takes the place of the others. Returns a function that removes it. */
  readonly add = (control: ZoomControl): (() => void) => {
    this.#frames.set(control, null);
    this.#followFrame(control);
    const unsubscribe = control.subscribe(({ isAnimated, isMove }) => {
      if (isMove) this.#lead(control, isAnimated);
      else this.#followFrame(control);
    });
    return () => {
      unsubscribe();
      this.#frames.delete(control);
      this.#endLead(control);
    };
  };

  /** Links or unlinks all pictures; when they are linked again, the others take the place of `control`. */
  setOn(isOn: boolean, control: ZoomControl): void {
    this.#isOn = isOn;
    if (isOn) this.#lead(control, true);
  }

  /** For another picture in the area of `control`. */
  startPicture(control: ZoomControl, picture?: string): void {
    // It was hidden for a while, and is where the person left it.
    if (picture !== undefined && control.picture === picture) return;
    this.#endLead(control);
    control.startPicture(true, picture);
  }

  #lead(control: ZoomControl, isAnimated: boolean): void {
    if (!this.#isOn || !control.frame) return;
    this.#leader = control;
    this.#shared = relativeView(control.view, control.frame);
    for (const other of this.#frames.keys()) if (other !== control) other.follow(this.#shared, isAnimated);
  }

  #endLead(control: ZoomControl): void {
    if (this.#leader === control) this.#leader = null;
  }

  /** A resized window and a picture of other pixels change what a part of the fitted size is. */
  #followFrame(control: ZoomControl): void {
    const { frame } = control;
    if (!frame || this.#frames.get(control) === frame) return;
    this.#frames.set(control, frame);
    if (!this.#isOn || !this.#shared) return;
    if (this.#leader === control) this.#lead(control, false);
    else control.follow(this.#shared, false);
  }
}
