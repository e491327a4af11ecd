/**
 * Whether everything is covered, and by which key it comes to that. Covering waits for nothing: no vault, no disk, no page.
 * Uncovering is only ever asked for by the cover. [Note: Cover]
 */
import type { KeyReach, KeyRefusal, PanicState, PressedKey } from '../../preload/contract';
import { type TakenKey, useOf } from './reserved-shortcuts';
import type { WrongPins } from './pin-keeper';
import { isShortcut, readShortcut, type Shortcut, wordsOf } from './shortcut';

/** What outlives the program. */
export interface PanicMemory {
  readonly shortcut: Shortcut | null;
  /**
   * How the program ended. `running` is written at the start and found only after a disorderly end: whether all was covered then
   * is not known, so that it counts as covered if a PIN lifts the cover.
   */
  readonly ended: 'running' | 'covered' | 'uncovered';
  readonly hasPin: boolean;
  readonly wrongPins: WrongPins;
}

export interface PanicStore {
  readPanic(): PanicMemory;
  /** Memory has it in any case. False: the disk did not take it. */
  writePanic(change: Partial<PanicMemory>): boolean;
}

/** Port: what the person sees. */
export interface Shield {
  /** Ready to be raised at once from now on, or no longer. */
  prepare(isWanted: boolean): void;
  raise(): void;
  lower(): void;
}

/** Port: the system's global keys. */
export interface SystemKeys {
  /** In place of the one before; false: the system refuses it. */
  take(shortcut: Shortcut | null): boolean;
  /** False where a system takes a key and may yet never tell of it. */
  readonly isReliable: boolean;
}

export interface PanicParts {
  readonly store: PanicStore;
  readonly shield: Shield;
  readonly keys: SystemKeys;
  readonly takenKeys: () => readonly TakenKey[];
  readonly platform: NodeJS.Platform;
  /** Once the cover is on its way to the screen; leases end here. */
  readonly onCovered: () => void;
}

export class PanicDesk {
  private covered: boolean;
  private reach: KeyReach = 'here';
  /** Every key is compared with it. */
  private kept: Pick<PanicMemory, 'shortcut' | 'ended' | 'hasPin'>;
  private readonly uncovering: (() => void)[] = [];

  constructor(private readonly parts: PanicParts) {
    this.kept = parts.store.readPanic();
    // Without a key the mark is a damaged one, and the PIN still lifts the cover.
    const endedCovered = this.kept.ended === 'covered' || (this.kept.ended === 'running' && this.kept.hasPin);
    // What cannot be written at the start could not be written at the end before it either.
    const isMarked = !this.isCoverLasting || this.write({ ended: 'running' });
    this.covered = endedCovered || !isMarked;
  }

  /** As it was when the program ended. To be called once there is a window that is not shown yet. */
  begin(): void {
    this.parts.shield.prepare(this.kept.shortcut !== null);
    if (this.covered) this.parts.shield.raise();
    this.take();
  }

  get isCovered(): boolean {
    return this.covered;
  }

  cover(): void {
    if (this.covered) return;
    this.covered = true;
    try {
      this.parts.shield.raise();
    } finally {
      // Whatever a system refuses of the cover.
      this.parts.onCovered();
    }
  }

  /** Whoever calls it has looked at the PIN. */
  uncover(): void {
    if (!this.covered) return;
    this.covered = false;
    this.parts.shield.lower();
    for (const next of this.uncovering.splice(0)) next();
  }

  /** Now, or as soon as nothing is covered any more. */
  whenUncovered(act: () => void): void {
    if (this.covered) this.uncovering.push(act);
    else act();
  }

  /** Whether it is the panic key; then it is nobody else's. */
  hear(pressed: PressedKey): boolean {
    const { shortcut } = this.kept;
    if (shortcut === null || !isShortcut(pressed, shortcut)) return false;
    this.cover();
    return true;
  }

  key(): PanicState['key'] {
    const { shortcut } = this.kept;
    return shortcut === null ? null : { words: wordsOf(shortcut, this.parts.platform), reach: this.reach };
  }

  /** Null: it can be the key. */
  refusalOf(pressed: PressedKey): KeyRefusal | null {
    const reading = this.read(pressed);
    return 'refused' in reading ? reading.refused : null;
  }

  /** Null: no key from now on. */
  setKey(pressed: PressedKey | null): KeyRefusal | null {
    const reading = pressed && this.read(pressed);
    if (reading && 'refused' in reading) return reading.refused;
    const shortcut = reading?.shortcut ?? null;
    this.write({ shortcut });
    this.mark();
    this.parts.shield.prepare(shortcut !== null);
    this.take();
    return null;
  }

  /** Whether a PIN that outlives the program lifts the cover. */
  pinKept(hasPin: boolean): void {
    if (hasPin !== this.kept.hasPin) this.write({ hasPin });
    this.mark();
  }

  /** The program ends in order. */
  end(): void {
    const ended = this.covered && this.isCoverLasting ? 'covered' : 'uncovered';
    if (ended !== this.kept.ended) this.write({ ended });
  }

  private read(pressed: PressedKey): { readonly shortcut: Shortcut } | { readonly refused: KeyRefusal } {
    const { platform, takenKeys } = this.parts;
    const reading = readShortcut(pressed, platform);
    if ('refused' in reading) return reading;
    const forWhat = useOf(reading.shortcut, takenKeys(), platform);
    return forWhat === null
      ? reading
      : { refused: { why: 'used-here', words: wordsOf(reading.shortcut, platform), forWhat } };
  }

  private take(): void {
    const isTaken = this.parts.keys.take(this.kept.shortcut);
    this.reach = !isTaken ? 'here' : this.parts.keys.isReliable ? 'everywhere' : 'perhaps';
  }

  /** Ending the program must be no way round a PIN. */
  private get isCoverLasting(): boolean {
    return this.kept.hasPin && this.kept.shortcut !== null;
  }

  private mark(): void {
    const ended = this.isCoverLasting ? 'running' : 'uncovered';
    if (ended !== this.kept.ended) this.write({ ended });
  }

  private write(change: Partial<typeof this.kept>): boolean {
    this.kept = { ...this.kept, ...change };
    return this.parts.store.writePanic(change);
  }
}
