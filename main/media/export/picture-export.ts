/**
 * Copy, save and drag: the only ways to export a picture. Every exported value carries the mark of the access gate, and
 * a picture exported under a lease is removed again when the lease ends, as far as possible. [Note: Export]
 */
import type { CopiedPicture, DraggedPicture, DraggedSelection, SavedPicture } from '../../../preload/contract';
import type { CallRecorder } from '../../core/call-recorder';
import { AppFailure, systemCodeOf } from '../../core/errors';
import type { Authorized } from '../../masking/gate';
import type { Mask } from '../../masking/mask';
import type { DragFile, DragFiles } from './drag-files';
import type { PictureBytes } from '../picture-bytes';
import type { GivenPicture } from '../given-picture';
import { readPictureHeader } from '../picture-size';
import { pictureFileName } from './picture-file-name';
import { formsToDrag, uniqueNames } from './several-files';
import { formOf, type ExportRenderer, type PictureToExport } from './render-for-export';

/** Hash that recognizes what was put on the clipboard without containing it. */
export type ClipboardMark = string;

export interface PictureClipboard {
  /**
   * Puts the picture on the clipboard as an image only. Resolves to null, without changing the clipboard, if it cannot
   * be copied. `checkAgain` is called after decoding, right before the clipboard changes, and throws if the copy is no
   * longer allowed.
   */
  put(picture: Authorized<PictureBytes>, checkAgain: () => void): Promise<ClipboardMark | null>;
  holds(mark: ClipboardMark): Promise<boolean>;
  clear(): void;
}

/** A file that the person chose. */
export interface ExportFolderChosen {
  /** Without its folder, which is private. */
  readonly fileName: string;
  write(picture: Authorized<PictureBytes>): Promise<void>;
}

export interface PictureExportDeps {
  readonly renderer: ExportRenderer;
  readonly mask: Pick<Mask, 'whenChanged'>;
  readonly clipboard: PictureClipboard;
  /** Resolves to null if the person cancels the dialog. */
  readonly choosePlace: (
    suggestedName: string,
    extension: string,
    sizeBytes: number,
  ) => Promise<ExportFolderChosen | null>;
  readonly dragFiles: DragFiles;
  /** `icon` follows the pointer; it cannot be removed before the drop. */
  readonly startDrag: (
    files: readonly Authorized<DragFile>[],
    icon: Authorized<PictureBytes>,
    checkAgain: () => void,
  ) => Promise<void>;
}

interface Copied {
  readonly of: PictureToExport;
  readonly mark: ClipboardMark;
}

const ICON_PX = 160;

/**
 * In milliseconds. Masking the window comes first and must not wait for reading the clipboard, which takes several
 * frames.
 */
const TAKEN_BACK_AFTER_MS = 100;

export class PictureExport {
  /** The last copy, if only a lease allowed it. */
  private copied: Copied | null = null;

  constructor(private readonly deps: PictureExportDeps) {
    deps.mask.whenChanged(({ ended }) => {
      if (ended.length > 0) this.leasesEnded();
    });
  }

  async copy(of: PictureToExport, recorder: CallRecorder, signal: AbortSignal): Promise<CopiedPicture> {
    const { renderer } = this.deps;
    const whole = await renderer.render(of, { how: 'copied', token: 'any' }, recorder, signal);
    if (await this.put(of, whole, signal)) return { form: formOf(whole) };
    const smaller = await renderer.shown(of, 'any', signal).catch(() => null);
    signal.throwIfAborted();
    if (!smaller || !(await this.put(of, smaller, signal)))
      throw new AppFailure({
        kind: 'unreadable-answer',
        detail: { code: 'picture-not-copyable' },
      });
    const size = readPictureHeader(smaller.body);
    return { form: formOf(smaller), ...(size && { smaller: { width: size.width, height: size.height } }) };
  }

  /** Puts the picture on the clipboard, and resolves to false if it cannot be copied. */
  private async put(of: PictureToExport, picture: Authorized<GivenPicture>, signal: AbortSignal): Promise<boolean> {
    const mark = await this.deps.clipboard.put(picture, () => this.checkAgain(of, picture, signal));
    if (!mark) return false;
    this.copied = picture.given === 'leased' ? { of, mark } : null;
    await this.takeBack();
    return true;
  }

  /**
   * Saves a picture. The suggested name states whether the picture is masked; the file never shows more than the name
   * states.
   */
  async save(of: PictureToExport, recorder: CallRecorder, signal: AbortSignal): Promise<SavedPicture | null> {
    const { renderer, choosePlace } = this.deps;
    const offered = await renderer.preview(of, 'any', signal);
    const { name, extension } = pictureFileName(await renderer.name(of, signal), offered);
    const place = await choosePlace(name, extension, offered.body.byteLength);
    if (!place) {
      // The person closed the dialog, so no picture was saved.
      recorder.recordNothing();
      return null;
    }
    signal.throwIfAborted();
    const isMasked = formOf(offered) === 'masked';
    // A masked form shows nothing of the member's picture.
    if (isMasked) recorder.recordNothing();
    const picture = isMasked ? offered : await renderer.render(of, { how: 'saved', token: 'any' }, recorder, signal);
    if (formOf(picture) !== formOf(offered)) {
      throw new AppFailure({
        kind: 'cancelled',
        detail: { code: 'picture-masked-meanwhile' },
      });
    }
    await place.write(picture).catch(notSaved);
    return { fileName: place.fileName, form: formOf(picture), sizeBytes: picture.body.byteLength };
  }

  async drag(of: PictureToExport, recorder: CallRecorder, signal: AbortSignal): Promise<DraggedPicture> {
    const { renderer, dragFiles, startDrag } = this.deps;
    // Revealed pictures are never written to disk.
    const token = dragFiles.isInMemory ? 'any' : null;
    const picture = await renderer.render(of, { how: 'dragged', token }, recorder, signal);
    const icon = await renderer.preview({ ...of, longEdgePx: ICON_PX }, null, signal);
    const { name } = pictureFileName(await renderer.name(of, signal), picture);
    const file = await dragFiles
      .offer(picture, name, () => picture.given !== 'leased' || renderer.isRevealed(of))
      .catch(notSaved);
    await this.orDiscard([file], () => startDrag([file], icon, () => this.checkAgain(of, picture, signal)));
    return { form: formOf(picture), isRevealed: renderer.isRevealed(of) };
  }

  /** Drags several pictures, each in the form that the mask gives it. `onReady`: called for each one. */
  async dragSeveral(
    wanted: readonly PictureToExport[],
    recorder: CallRecorder,
    onReady: () => void,
    signal: AbortSignal,
  ): Promise<DraggedSelection> {
    const [first] = wanted;
    const { renderer, dragFiles, startDrag } = this.deps;
    const token = dragFiles.isInMemory ? 'any' : null;
    const forms = await formsToDrag(wanted, (of) => renderer.preview(of, token, signal), onReady);
    const plainCount = forms.filter((form) => form === 'plain').length;
    if (plainCount === 0 || !first) recorder.recordNothing();
    else await recorder.record({ kind: 'downloaded', what: { code: 'pictures', count: plainCount, format: 'files' } });
    if (!first) return { count: 0, maskedCount: 0 };
    const nameOnce = uniqueNames();
    const thisDrag = dragFiles.begin();
    const files: Authorized<DragFile>[] = [];
    const checks: (() => void)[] = [];
    await this.orDiscard(files, async () => {
      for (const [position, of] of wanted.entries()) {
        signal.throwIfAborted();
        // Read again, because a lease may have ended, or begun without an entry, while the entry was written.
        const picture = await renderer.preview(of, token, signal);
        if (formOf(picture) !== forms[position])
          throw new AppFailure({ kind: 'cancelled', detail: { code: 'picture-masked-meanwhile' } });
        const name = nameOnce(pictureFileName(await renderer.name(of, signal), picture));
        const isAllowed = (): boolean => picture.given !== 'leased' || renderer.isRevealed(of);
        files.push(await dragFiles.offer(picture, name, isAllowed, thisDrag).catch(notSaved));
        checks.push(() => this.checkAgain(of, picture, signal));
      }
      const icon = await renderer.preview({ ...first, longEdgePx: ICON_PX }, null, signal);
      await startDrag(files, icon, () => checks.forEach((check) => check()));
    });
    return { count: wanted.length, maskedCount: wanted.length - plainCount };
  }

  /** Removes the files if the drag does not start. */
  private async orDiscard(files: readonly Authorized<DragFile>[], drag: () => Promise<void>): Promise<void> {
    try {
      await drag();
    } catch (reason) {
      this.deps.dragFiles.discard(files);
      throw reason;
    }
  }

  /** Removes exported pictures whose lease has ended. */
  private leasesEnded(): void {
    this.deps.dragFiles.removeForbidden();
    if (this.copied) setTimeout(() => void this.takeBack(), TAKEN_BACK_AFTER_MS);
  }

  /** Removes all exports that needed a lease, when the program quits. */
  async close(): Promise<void> {
    this.deps.dragFiles.close();
    if (this.copied) await this.clear(this.copied);
  }

  /** Throws if the person cancelled meanwhile, if the lease has ended, or if all pictures are masked by now. */
  private checkAgain(of: PictureToExport, picture: Pick<GivenPicture, 'given'>, signal: AbortSignal): void {
    signal.throwIfAborted();
    if (!this.deps.renderer.mayLeave(of, picture)) throw new AppFailure({ kind: 'cancelled' });
  }

  private async takeBack(): Promise<void> {
    const { copied } = this;
    if (copied && !this.deps.renderer.isRevealed(copied.of)) await this.clear(copied);
  }

  /** Clears the clipboard unless another program has changed it since. */
  private async clear({ mark }: Copied): Promise<void> {
    this.copied = null;
    const { clipboard } = this.deps;
    if (await clipboard.holds(mark)) clipboard.clear();
  }
}

/** Reports only the error code, because the error message may contain the folder's path. */
function notSaved(reason: unknown): never {
  const detail = { code: 'file-not-written', systemCode: systemCodeOf(reason) } as const;
  throw new AppFailure({ kind: 'not-saved', detail }, { cause: reason });
}
