/**
 * Copy, save and drag: the only ways by which a picture leaves the program. What is put out carries the mark of the gate, and what
 * was put out under a lease is taken back at its end as far as it still can be. [Note: Hand-out]
 */
import type { DraggedPicture, HandedForm, SavedPicture } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { Passed } from '../../masking/gate';
import type { DragFile, DragFiles } from './drag-files';
import type { PictureBytes } from '../picture-bytes';
import type { GivenPicture } from '../picture-request-handler';
import { pictureFileName } from './picture-file-name';
import { formOf, type PictureTaker, type PictureToTake } from './render-for-export';

/** Tells again what was put on the clipboard, and holds nothing of it: a hash. */
export type ClipboardMark = string;

export interface PictureClipboard {
  /**
   * As an image alone. Null: this picture cannot be copied, and the clipboard is as it was. To decode it takes a moment, so
   * `checkAgain` is called right before it is put there, and throws where it must not be any more.
   */
  put(picture: Passed<PictureBytes>, checkAgain: () => void): Promise<ClipboardMark | null>;
  holds(mark: ClipboardMark): Promise<boolean>;
  clear(): void;
}

/** A place that the person chose. */
export interface PicturePlaceChosen {
  /** Without its folder, which is nobody's business. */
  readonly fileName: string;
  write(picture: Passed<PictureBytes>): Promise<void>;
}

export interface HandOutParts {
  readonly taker: PictureTaker;
  readonly clipboard: PictureClipboard;
  /** Null: they named none. */
  readonly choosePlace: (suggestedName: string, extension: string) => Promise<PicturePlaceChosen | null>;
  readonly dragFiles: DragFiles;
  /** `icon`: what goes along with the pointer; nobody can take it back before it is dropped. */
  readonly startDrag: (file: Passed<DragFile>, icon: Passed<PictureBytes>, checkAgain: () => void) => Promise<void>;
}

interface Copied {
  readonly of: PictureToTake;
  readonly mark: ClipboardMark;
}

const ICON_PX = 160;

/** What is on screen goes first, and it must not wait for the clipboard: reading that takes some frames. */
const TAKEN_BACK_AFTER_MS = 100;

export class HandOut {
  /** What a lease alone showed. */
  private copied: Copied | null = null;

  constructor(private readonly parts: HandOutParts) {}

  async copy(of: PictureToTake, signal: AbortSignal): Promise<{ form: HandedForm }> {
    const { taker, clipboard } = this.parts;
    const picture = await taker.take(of, 'copied', 'any', signal);
    const mark = await clipboard.put(picture, () => this.checkAgain(of, picture, signal));
    if (!mark)
      throw new AppFailure({
        kind: 'unreadable-answer',
        detail: 'This kind of picture cannot be copied. It can be saved.',
      });
    this.copied = picture.given === 'leased' ? { of, mark } : null;
    await this.takeBack();
    return { form: formOf(picture) };
  }

  /** The person is told by the suggested name which form it will be; it never becomes the plain one without that. */
  async save(of: PictureToTake, signal: AbortSignal): Promise<SavedPicture | null> {
    const { taker, choosePlace } = this.parts;
    const offered = await taker.look(of, 'any', signal);
    const { name, extension } = pictureFileName(await taker.name(of, signal), offered);
    const place = await choosePlace(name, extension);
    if (!place) return null;
    signal.throwIfAborted();
    const picture = formOf(offered) === 'masked' ? offered : await taker.take(of, 'saved', 'any', signal);
    if (formOf(picture) !== formOf(offered)) {
      throw new AppFailure({
        kind: 'cancelled',
        detail: 'The picture was masked again before a place was chosen, so nothing was saved.',
      });
    }
    await place.write(picture).catch(notSaved);
    return { fileName: place.fileName, form: formOf(picture) };
  }

  async drag(of: PictureToTake, signal: AbortSignal): Promise<DraggedPicture> {
    const { taker, dragFiles, startDrag } = this.parts;
    // Revealed pictures are never written to a disk.
    const token = dragFiles.isInMemory ? 'any' : null;
    const picture = await taker.take(of, 'dragged out', token, signal);
    const icon = await taker.look({ ...of, longEdgePx: ICON_PX }, null, signal);
    const { name } = pictureFileName(await taker.name(of, signal), picture);
    const file = await dragFiles
      .offer(picture, name, () => picture.given !== 'leased' || taker.isRevealed(of))
      .catch(notSaved);
    await startDrag(file, icon, () => this.checkAgain(of, picture, signal));
    return { form: formOf(picture), isRevealed: taker.isRevealed(of) };
  }

  /** Some lease has ended. */
  leasesEnded(): void {
    this.parts.dragFiles.removeForbidden();
    if (this.copied) setTimeout(() => void this.takeBack(), TAKEN_BACK_AFTER_MS);
  }

  /** The program is about to end, and every lease with it. */
  async close(): Promise<void> {
    this.parts.dragFiles.close();
    if (this.copied) await this.clear(this.copied);
  }

  /** Throws where the person has given up meanwhile, or the lease has ended. */
  private checkAgain(of: PictureToTake, { given }: Pick<GivenPicture, 'given'>, signal: AbortSignal): void {
    signal.throwIfAborted();
    if (given === 'leased' && !this.parts.taker.isRevealed(of)) throw new AppFailure({ kind: 'cancelled' });
  }

  private async takeBack(): Promise<void> {
    const { copied } = this;
    if (copied && !this.parts.taker.isRevealed(copied.of)) await this.clear(copied);
  }

  /** Never what somebody else has put there since. */
  private async clear({ mark }: Copied): Promise<void> {
    this.copied = null;
    const { clipboard } = this.parts;
    if (await clipboard.holds(mark)) clipboard.clear();
  }
}

/** The reason may name the folder, so only its code goes on. */
function notSaved(reason: unknown): never {
  const code = reason instanceof Error && 'code' in reason ? ` (${String(reason.code)})` : '';
  throw new AppFailure({ kind: 'not-saved', detail: `The file could not be written${code}.` }, { cause: reason });
}
