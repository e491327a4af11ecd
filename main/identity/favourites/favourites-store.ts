/**
 * Stores what a person finds again, sealed like secrets: one entry per identity and list. Without a keychain it is in
 * memory only. An entry that cannot be opened stays, and changes of its list then last until the program ends.
 */
import * as z from 'zod';
import type { IdentityKey } from '../../../preload/contract';
import { IdentityKey as IdentityKeySchema } from '../../../preload/contract/identity';
import { createQueue } from '../../core/async';
import type { Forgettables } from '../../core/forgettables';
import { unlessHeld, type Vault } from '../../storage/vault/vault';
import { type ItemOf, type ListName, LISTS, type Lists, NO_LISTS } from './favourites-record';

const ENTRY = /^favourites\/(.+)\/(recents|stars|pins|searches)$/;
const NAMES = ['recents', 'stars', 'pins', 'searches'] as const satisfies readonly ListName[];

export interface StoredFavourites {
  lists: Lists;
  readonly hasUnreadable: boolean;
}

interface Loaded extends StoredFavourites {
  readonly unreadable: ReadonlySet<ListName>;
  /** The lists whose latest content is not handed to the vault yet. */
  readonly unsaved: Set<ListName>;
  isForgotten: boolean;
}

export interface FavouritesStoreDeps {
  readonly vault: Vault;
  readonly forgettables: Pick<Forgettables, 'register'>;
}

export class FavouritesStore {
  private readonly identities = new Map<IdentityKey, Promise<Loaded>>();
  private readonly inTurn = createQueue();
  private hasFailed = false;

  private constructor(
    private readonly vault: Vault,
    /** The names of all entries. */
    private readonly entries: Set<string>,
  ) {}

  /** Never rejects: what cannot be read is reported for each identity. */
  static async open({ vault, forgettables }: FavouritesStoreDeps): Promise<FavouritesStore> {
    const store = new FavouritesStore(vault, new Set(await vault.names().catch(() => [])));
    forgettables.register({
      forget: ({ identity }) => {
        return store.forget(identity) ? { what: 'favourites', count: null } : null;
      },
      storedIdentities: () => [...new Set([...store.entries].flatMap((name) => identityIn(name) ?? []))],
    });
    return store;
  }

  /** Whether changes survive the end of the program: there is a keychain, and it sealed the latest change. */
  get isKept(): boolean {
    return this.vault.place.state === 'sealed' && !this.hasFailed;
  }

  of(identity: IdentityKey): Promise<StoredFavourites> {
    return this.load(identity);
  }

  /** Changes memory at once; the disk follows. Several changes of one list are written together. */
  async change<Name extends ListName>(
    identity: IdentityKey,
    name: Name,
    change: (items: readonly ItemOf<Name>[]) => readonly ItemOf<Name>[],
  ): Promise<void> {
    const of = await this.load(identity);
    if (of.isForgotten) return;
    of.lists = { ...of.lists, [name]: change(of.lists[name]) };
    if (of.unreadable.has(name) || of.unsaved.has(name)) return;
    of.unsaved.add(name);
    void this.inTurn(async () => {
      of.unsaved.delete(name);
      if (!of.isForgotten) await this.write(entryOf(identity, name), JSON.stringify(of.lists[name]));
    });
  }

  /** Resolves once everything so far was saved or deleted. */
  settled(): Promise<void> {
    return this.inTurn(() => Promise.resolve());
  }

  private load(identity: IdentityKey): Promise<Loaded> {
    const known = this.identities.get(identity);
    if (known) return known;
    const loading = this.read(identity);
    this.identities.set(identity, loading);
    return loading;
  }

  private async read(identity: IdentityKey): Promise<Loaded> {
    const unreadable = new Set<ListName>();
    let lists = NO_LISTS;
    for (const name of NAMES) {
      const entry = entryOf(identity, name);
      if (!this.entries.has(entry)) continue;
      const reading = await this.vault.read(entry);
      const items = reading.state === 'found' ? parse(name, reading.secret) : null;
      if (items) lists = { ...lists, [name]: items };
      else if (reading.state !== 'missing') unreadable.add(name);
    }
    return { lists, unreadable, hasUnreadable: unreadable.size > 0, unsaved: new Set(), isForgotten: false };
  }

  /** Returns whether there was anything. */
  private forget(identity: IdentityKey): boolean {
    const loading = this.identities.get(identity);
    this.identities.delete(identity);
    // Before the entries are removed, so that no write that is on its way adds one again.
    void loading?.then((of) => (of.isForgotten = true));
    let hadAny = false;
    for (const name of NAMES) {
      const entry = entryOf(identity, name);
      const isStored = this.entries.delete(entry);
      hadAny ||= isStored;
      if (isStored || loading) void this.inTurn(() => this.remove(entry));
    }
    return hadAny;
  }

  /** Never rejects: if the keychain fails, the change is in memory only. */
  private async write(entry: string, text: string): Promise<void> {
    this.entries.add(entry);
    this.hasFailed = await unlessHeld(this.vault.write(entry, text)).then(
      () => false,
      () => true,
    );
  }

  /** Never rejects; an entry that could not be removed is found again at the next start. */
  private async remove(entry: string): Promise<void> {
    this.entries.delete(entry);
    await unlessHeld(this.vault.remove(entry)).catch(() => undefined);
  }
}

function entryOf(identity: IdentityKey, name: ListName): string {
  return `favourites/${identity}/${name}`;
}

function identityIn(entry: string): IdentityKey | null {
  return IdentityKeySchema.safeParse(ENTRY.exec(entry)?.[1]).data ?? null;
}

/** Returns null if the text is no list. Leaves out what is no item of the list. */
function parse<Name extends ListName>(name: Name, text: string): readonly ItemOf<Name>[] | null {
  const { Item, most } = LISTS[name];
  try {
    const all = z.array(z.unknown()).safeParse(JSON.parse(text));
    // The schema is that of the list's own items.
    return (
      all.data?.flatMap((item) => (Item.safeParse(item).data as ItemOf<Name> | undefined) ?? []).slice(0, most) ?? null
    );
  } catch {
    return null;
  }
}
