/** THE list: every procedure and event between the window and the rest. What is not here cannot be called. */
import * as z from 'zod';
import {
  Account,
  AccountDetails,
  AccountId,
  AccountName,
  ApiKeyChange,
  ServiceOffer,
  SignedOut,
  SignInAgainRequest,
  SignInRequest,
  SignInStage,
} from './account';
import { AccountColour } from './account-colour';
import { ActingReason, ActingState } from './acting';
import { ActivityEntry } from './activity';
import { Album, AlbumDetails, AlbumId, Category } from './album';
import { AppError } from './errors';
import { DemoState } from './demo';
import { Comparison, GroupAccess, Member, MemberId, MemberOverview } from './group';
import { Identity, IdentityKey, Owner, OwnerFound, OwnerId, Subscription } from './identity';
import { JournalCheck, JournalFilter, JournalPage } from './journal';
import { OpenedLink } from './link';
import { Lease, LeaseKind, LeaseScope, LeaseToken, MaskRulesChange, MaskState, RevealPermission } from './mask';
import { MenuCommand } from './menu';
import { NetworkState, ProxyChoice, ProxyCredentials } from './network';
import {
  AlbumOutline,
  DraggedPicture,
  HandedForm,
  OutlineDetail,
  PictureDetails,
  PictureExif,
  PictureId,
  PictureRange,
  SavedPicture,
} from './picture';
import { CoverState, KeyRefusal, PanicState, Pin, PinOutcome, PressedKey, ScreenState } from './panic';
import { Preferences, PreferencesChange } from './preferences';
import { event, procedure } from './procedure';
import { SecretsPlace } from './secrets-place';
import { ServiceName, TestStep } from './server';
import { StorageState } from './storage';

const nothing = z.object({}).strict();
/** One screen's worth and its surroundings; a window never needs more at once. */
const PICTURES_PER_RANGE = 200;

const ofAccount = z.object({ account: AccountId }).strict();
const ofIdentity = z.object({ identity: IdentityKey }).strict();
const ofOwner = ofIdentity.extend({ ownerId: OwnerId });
const ofAlbum = ofIdentity.extend({ albumId: AlbumId });
const ofMember = ofIdentity.extend({ member: MemberId });
const ofPicture = ofAlbum.extend({ pictureId: PictureId });
/** Of a place on screen, pixels. */
const LongEdgePx = z.number().int().min(1).max(16_384);
/** `longEdgePx`: nothing larger is wanted; a lease gives nothing larger than it opens. Of a video it is the still picture. */
const ofPictureToHandOut = ofPicture.extend({ longEdgePx: LongEdgePx });
/** One of the identity's `orders`; absent: the usual one. */
const OrderBy = z.string().max(40).optional();
/** What a person types or pastes. */
const PastedText = z.string().trim().min(1).max(2_000);
const Password = z.string().min(1).max(500);

export const contract = {
  identities: {
    list: procedure(nothing, z.array(Identity)),
    /**
     * What one of them asked for goes out again by itself at this moment (UTC, ISO 8601), or later: the service asked to wait. What
     * is asked of it meanwhile waits too.
     */
    held: event(ofIdentity.extend({ untilAt: z.string() })),
  },
  accounts: {
    /** In the person's own order. */
    list: procedure(nothing, z.array(Account)),
    /** The services that can be added. */
    offers: procedure(nothing, z.array(ServiceOffer)),
    /**
     * Ends when the account is signed in and kept, or with `sign-in-failed`; cancelling the call ends the sign-in. Somebody
     * who is here already is signed in anew.
     */
    signIn: procedure(SignInRequest, Account),
    signInAgain: procedure(SignInAgainRequest, Account),
    /** Proved by a call before it is kept; rejects with `sign-in-failed` if the service refuses it, and keeps what was there. */
    setApiKey: procedure(ApiKeyChange, Account),
    /** While a sign-in waits for the browser. */
    openBrowserAgain: procedure(nothing, nothing),
    /** Main puts it on the clipboard; the window never sees it. */
    copySignInAddress: procedure(nothing, nothing),
    details: procedure(ofAccount, AccountDetails),
    change: procedure(
      ofAccount.extend({ name: AccountName.optional(), colour: AccountColour.optional() }),
      z.array(Account),
    ),
    /** `to`: the place among all, from 0. */
    move: procedure(ofAccount.extend({ to: z.number().int().nonnegative() }), z.array(Account)),
    signOut: procedure(ofAccount, SignedOut),
    changed: event(z.array(Account)),
    signInAdvanced: event(z.object({ stage: SignInStage })),
  },
  /** `identity` is the manager's own, never one that is acted as. */
  group: {
    access: procedure(ofIdentity, GroupAccess),
    /** All that the service lists, and those who were added. */
    members: procedure(ofIdentity, z.array(Member)),
    /** Why some members are missing in what the service listed last; null: all were read. Asks nobody. */
    unread: procedure(ofIdentity, z.object({ why: AppError.nullable() })),
    /** Whom the manager acted as, latest first, then who else is known so far; asks nobody. */
    recent: procedure(ofIdentity, z.array(Member)),
    /** By what the service calls them by: a user ID. Rejects with `forbidden` for somebody who is not in the group. */
    add: procedure(ofIdentity.extend({ text: PastedText }), Member),
    /** Everything that the program holds of the account's acting as this member, the journal excepted. Says what is gone. */
    forget: procedure(ofMember, z.object({ forgotten: z.array(z.string()) })),
    /** Who was used last has changed, or who is known. */
    changed: event(ofIdentity),
    /** `identity`: the one that acted as the member. Nothing of it may be remembered any more. */
    forgotten: event(ofIdentity),
  },
  acting: {
    get: procedure(nothing, ActingState),
    /** Also from one member straight to another. Rejects with `not-recorded` where the journal cannot be written. */
    start: procedure(ofMember.extend({ reason: ActingReason.optional() }), ActingState),
    /** For as long as the limit says, from now on. */
    extend: procedure(nothing, ActingState),
    /** Back to oneself. */
    end: procedure(nothing, ActingState),
    /** To look as another account. */
    leave: procedure(nothing, ActingState),
    /** The person has read why it ended. */
    acknowledge: procedure(nothing, ActingState),
    changed: event(ActingState),
  },
  overview: {
    /** Begins to read every member's albums, or goes on; what is known already comes at once. */
    open: procedure(ofIdentity, z.array(MemberOverview)),
    /** Who is on screen: they are read first. */
    look: procedure(ofIdentity.extend({ members: z.array(MemberId).max(PICTURES_PER_RANGE) }), nothing),
    /** One of them, or all. */
    readAgain: procedure(ofIdentity.extend({ member: MemberId.optional() }), nothing),
    /** Nobody looks any more; what is still to be read is not. */
    close: procedure(ofIdentity, nothing),
    advanced: event(ofIdentity.extend({ rows: z.array(MemberOverview) })),
  },
  comparison: {
    read: procedure(ofMember, Comparison),
  },
  journal: {
    /** Newest first. */
    list: procedure(
      JournalFilter.extend({
        from: z.number().int().nonnegative(),
        count: z.number().int().positive().max(PICTURES_PER_RANGE),
      }),
      JournalPage,
    ),
    check: procedure(nothing, JournalCheck),
    /** Asks for a place; null: the person named none. */
    export: procedure(
      JournalFilter.extend({ format: z.enum(['csv', 'json']) }),
      z.object({ fileName: z.string(), entryCount: z.number().int().nonnegative() }).nullable(),
    ),
    grown: event(z.object({ entryCount: z.number().int().nonnegative() })),
  },
  secrets: {
    place: procedure(nothing, SecretsPlace),
  },
  demo: {
    get: procedure(nothing, DemoState),
    changed: event(DemoState),
  },
  storage: {
    get: procedure(nothing, StorageState),
    changed: event(StorageState),
  },
  owners: {
    list: procedure(ofIdentity, z.array(Owner)),
    /** An id, a nickname, or a link to a profile, gallery or album. */
    find: procedure(ofIdentity.extend({ text: PastedText, sitePassword: Password.optional() }), OwnerFound),
    pin: procedure(ofOwner.extend({ isPinned: z.boolean() }), z.array(Owner)),
    forget: procedure(ofOwner, z.array(Owner)),
    subscription: procedure(ofOwner, Subscription),
    /** Opens the service's own page for subscribing in the system's browser. */
    openSubscriptionPage: procedure(ofOwner, nothing),
    /** Kept for the running program only; all of the owner's albums are asked for with it from now on. */
    unlock: procedure(ofOwner.extend({ sitePassword: Password }), nothing),
  },
  albums: {
    list: procedure(ofOwner, z.array(Album)),
    categories: procedure(ofOwner, z.array(Category)),
    /** An album that no list names: by id and key, or by link. Passwords that open it are kept for the running program. */
    find: procedure(
      ofIdentity.extend({ text: PastedText, password: Password.optional(), sitePassword: Password.optional() }),
      Album,
    ),
    details: procedure(ofAlbum, AlbumDetails),
    /** The person looks at it, also where nothing of it has to be asked for: acting as a member, it is recorded. */
    opened: procedure(ofAlbum, nothing),
    /** Kept for the running program only. */
    unlock: procedure(ofAlbum.extend({ password: Password }), nothing),
  },
  pictures: {
    outline: procedure(ofAlbum.extend({ detail: OutlineDetail, orderBy: OrderBy }), AlbumOutline),
    range: procedure(
      ofAlbum.extend({
        orderBy: OrderBy,
        from: z.number().int().nonnegative(),
        count: z.number().int().positive().max(PICTURES_PER_RANGE),
      }),
      PictureRange,
    ),
    details: procedure(ofPicture, PictureDetails),
    exif: procedure(ofPicture, PictureExif),
    /** Onto the clipboard, as an image alone. These three give the masked form of what is masked at that moment. */
    copy: procedure(ofPictureToHandOut, z.object({ form: HandedForm })),
    /** Asks for a place; null: the person named none. Rejects with `not-saved`, `not-recorded`. */
    save: procedure(ofPictureToHandOut, SavedPicture.nullable()),
    /** Goes on with a drag that has begun in the window; cancelled when the person lets go before. */
    startDrag: procedure(ofPictureToHandOut, DraggedPicture),
  },
  servers: {
    /** Tries an address step by step; nothing secret is sent. */
    test: procedure(z.object({ service: ServiceName, address: z.string().max(2_000) }).strict(), z.array(TestStep)),
  },
  network: {
    get: procedure(nothing, NetworkState),
    /** `credentials` absent: those that are kept for this proxy go on to be used; null: they are removed. */
    setProxy: procedure(
      z.object({ proxy: ProxyChoice, credentials: ProxyCredentials.nullable().optional() }).strict(),
      NetworkState,
    ),
  },
  links: {
    /** The link that waits for the person, once; null where none does. */
    take: procedure(nothing, OpenedLink.nullable()),
    arrived: event(z.object({})),
  },
  activity: {
    list: procedure(nothing, z.array(ActivityEntry)),
    recorded: event(ActivityEntry),
  },
  mask: {
    get: procedure(nothing, MaskState),
    /**
     * `longEdgePx`: of the largest form that will be shown. Rejects with `mask-required` where the identity may not be shown
     * anything of it, and with `not-recorded` where the journal cannot be written.
     */
    reveal: procedure(ofIdentity.extend({ scope: LeaseScope, kind: LeaseKind, longEdgePx: LongEdgePx }), Lease),
    /** One of them; nothing happens where it has ended already. */
    hide: procedure(z.object({ token: LeaseToken }).strict(), MaskState),
    /** All of them, at once. */
    maskAll: procedure(nothing, MaskState),
    /** Rejects with `mask-required` as `reveal` does, where more would be shown. */
    changeRules: procedure(ofIdentity.extend({ change: MaskRulesChange }), MaskState),
    permission: procedure(ofIdentity, RevealPermission),
    changed: event(MaskState),
  },
  preferences: {
    get: procedure(nothing, Preferences),
    update: procedure(PreferencesChange, Preferences),
  },
  clipboard: {
    write: procedure(z.object({ text: z.string().max(100_000) }).strict(), nothing),
  },
  menu: {
    chosen: event(z.object({ command: MenuCommand })),
  },
  panic: {
    get: procedure(nothing, PanicState),
    /** Null: none. One that is refused changes nothing. `current`: the PIN that there is, if there is one. */
    setKey: procedure(
      z.object({ pressed: PressedKey.nullable(), current: Pin.optional() }).strict(),
      z.object({ state: PanicState, refused: KeyRefusal.nullable(), current: PinOutcome }),
    ),
    /** `pin` null: none from now on. `current`: the one that there is, if there is one. */
    setPin: procedure(
      z.object({ pin: Pin.nullable(), current: Pin.optional() }).strict(),
      z.object({ state: PanicState, current: PinOutcome }),
    ),
    changed: event(PanicState),
    covered: event(z.object({})),
  },
  /** For the cover alone, which may call nothing else. */
  cover: {
    get: procedure(nothing, CoverState),
    uncover: procedure(z.object({ pin: Pin.optional() }).strict(), PinOutcome),
    /** For whoever forgot the PIN: signs out of all accounts, removes the PIN, and uncovers what is left. */
    startAnew: procedure(nothing, nothing),
    /** What `get` says may be another thing now. */
    changed: event(z.object({})),
  },
  screen: {
    get: procedure(nothing, ScreenState),
    keepOut: procedure(z.object({ isKeptOut: z.boolean() }).strict(), ScreenState),
  },
};
export type ProofsheetContract = typeof contract;

export type {
  Account,
  AccountDetails,
  AccountId,
  SecretField,
  ServiceOffer,
  SignedOut,
  SignedOutReason,
  SignInAgainRequest,
  SignInMethod,
  SignInRequest,
  SignInStage,
} from './account';
export type { AccountColour } from './account-colour';
export type { Acting, ActingEnd, ActingEnded, ActingState } from './acting';
export type { ActivityEntry } from './activity';
export type { Album, AlbumDetails, AlbumId, Category, Cover, OtherField, Safety } from './album';
export type { DemoState } from './demo';
export type { AppError, AppErrorKind, Reply } from './errors';
export type { Comparison, Difference, GroupAccess, Member, MemberId, MemberOverview } from './group';
export type { Capabilities, Identity, IdentityKey, Owner, OwnerId, Subscription } from './identity';
export type {
  JournalCheck,
  JournalDamage,
  JournalEntry,
  JournalEvent,
  JournalEventKind,
  JournalFilter,
  JournalPage,
} from './journal';
export type { OpenedLink } from './link';
export type {
  AwayCause,
  Lease,
  LeaseKind,
  LeaseScope,
  LeaseToken,
  MaskCause,
  MaskLook,
  MaskRules,
  MaskRulesChange,
  MaskState,
  RevealPermission,
} from './mask';
export type { MenuCommand } from './menu';
export type { NetworkState, ProxyChoice } from './network';
export type { CoverState, KeyReach, KeyRefusal, PanicState, PinOutcome, PressedKey, ScreenState } from './panic';
export type {
  AlbumOutline,
  DraggedPicture,
  HandedForm,
  OutlineDetail,
  OwnerField,
  PictureAvailability,
  PictureDetails,
  PictureExif,
  PictureId,
  PictureRange,
  PictureSummary,
  Rendition,
  SavedPicture,
} from './picture';
export type { KeptGrid, Place, Preferences, PreferencesChange } from './preferences';
export type { Bridge, Client, Events, Handlers } from './procedure';
export type { SecretsPlace } from './secrets-place';
export type { ServiceName, TestStep } from './server';
export type { KeptFileName, SaveProblem, StorageState } from './storage';
export type { Timestamp } from './timestamp';
