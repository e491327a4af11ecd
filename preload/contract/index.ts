/** The IPC contract: every procedure and event between the renderer and main. The renderer can call nothing else. */
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
import { Album, AlbumDetails, AlbumId, AlbumList, Category } from './album';
import { PageError } from './diagnostics';
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
  ExportedForm,
  OutlineDetail,
  DatedPictureDetails,
  PictureExif,
  PictureId,
  PictureRange,
  SavedPicture,
} from './picture';
import { CoverState, KeyRefusal, PanicState, Pin, PinOutcome, PressedShortcut, ScreenState } from './panic';
import { Preferences, PreferencesChange } from './preferences';
import { event, procedure } from './procedure';
import { SecretsStorage } from './secrets-place';
import { ServiceId, TestStep } from './server';
import { StorageState } from './storage';

const nothing = z.object({}).strict();
/** About one screen of pictures and the adjacent ones; the renderer never needs more at once. */
const PICTURES_PER_RANGE = 200;

const ofAccount = z.object({ account: AccountId }).strict();
const ofIdentity = z.object({ identity: IdentityKey }).strict();
const ofOwner = ofIdentity.extend({ ownerId: OwnerId });
const ofAlbum = ofIdentity.extend({ albumId: AlbumId });
const ofMember = ofIdentity.extend({ member: MemberId });
const ofPicture = ofAlbum.extend({ pictureId: PictureId });
/** Longest edge of an area on screen, in pixels. */
const LongEdgePx = z.number().int().min(1).max(16_384);
/**
 * `longEdgePx` limits the size of the exported picture; a lease limits it further. A video is exported as its still
 * picture.
 */
const ofPictureToExport = ofPicture.extend({ longEdgePx: LongEdgePx });
/** One of the identity's `orders`; absent for the service's default. */
const OrderBy = z.string().max(40).optional();
/** Text that a person types or pastes. */
const PastedText = z.string().trim().min(1).max(2_000);
const Password = z.string().min(1).max(500);

export const contract = {
  identities: {
    list: procedure(nothing, z.array(Identity)),
    /**
     * Requests of the identity are throttled because the service asked to wait. They are resent automatically at
     * `untilAt` (UTC, ISO 8601) or later, and new requests wait too.
     */
    throttled: event(ofIdentity.extend({ untilAt: z.string() })),
  },
  accounts: {
    /** In the order that the person chose. */
    list: procedure(nothing, z.array(Account)),
    /** The services that can be added. */
    offers: procedure(nothing, z.array(ServiceOffer)),
    /**
     * Resolves when the account is signed in and stored, or rejects with `sign-in-failed`; cancelling the call cancels
     * the sign-in. Signing in to an account that is already connected replaces its credentials.
     */
    signIn: procedure(SignInRequest, Account),
    signInAgain: procedure(SignInAgainRequest, Account),
    /**
     * Main verifies the key with a call before storing it; if the service rejects it, the call rejects with
     * `sign-in-failed` and the previous key stays.
     */
    setApiKey: procedure(ApiKeyChange, Account),
    /** Works while a sign-in waits for the browser. */
    openBrowserAgain: procedure(nothing, nothing),
    /** Main writes the address to the clipboard; the renderer never sees it. */
    copySignInAddress: procedure(nothing, nothing),
    details: procedure(ofAccount, AccountDetails),
    change: procedure(
      ofAccount.extend({ name: AccountName.optional(), colour: AccountColour.optional() }),
      z.array(Account),
    ),
    /** `to`: the new index among all accounts, from 0. */
    move: procedure(ofAccount.extend({ to: z.number().int().nonnegative() }), z.array(Account)),
    signOut: procedure(ofAccount, SignedOut),
    changed: event(z.array(Account)),
    signInAdvanced: event(z.object({ stage: SignInStage })),
  },
  /** `identity` is the manager's own, never an acting-as identity. */
  group: {
    access: procedure(ofIdentity, GroupAccess),
    /** The members that the service lists, and those that the person added. */
    members: procedure(ofIdentity, z.array(Member)),
    /** Why the last list from the service lacks some members; null if it is complete. Sends no request. */
    unread: procedure(ofIdentity, z.object({ why: AppError.nullable() })),
    /** The members that the manager acted as, latest first, then the other known ones. Sends no request. */
    recent: procedure(ofIdentity, z.array(Member)),
    /**
     * Adds a member by the ID that the service uses: a user ID. Rejects with `forbidden` if that user is not in the
     * group.
     */
    add: procedure(ofIdentity.extend({ text: PastedText }), Member),
    /**
     * Deletes everything stored about the account's acting as this member, except the journal. Returns what was
     * deleted.
     */
    forget: procedure(ofMember, z.object({ forgotten: z.array(z.string()) })),
    /** The recently used members or the known members have changed. */
    changed: event(ofIdentity),
    /**
     * `identity`: the acting-as identity of the member. The renderer must drop everything that it remembers about it.
     */
    forgotten: event(ofIdentity),
  },
  acting: {
    get: procedure(nothing, ActingState),
    /**
     * Also switches directly from one member to another. Rejects with `not-recorded` if the journal cannot be written.
     */
    start: procedure(ofMember.extend({ reason: ActingReason.optional() }), ActingState),
    /** Extends acting by the configured limit, counted from now. */
    extend: procedure(nothing, ActingState),
    /** Stops acting as the member. */
    end: procedure(nothing, ActingState),
    /** Stops acting, to switch to another account. */
    leave: procedure(nothing, ActingState),
    /** The person has read why acting ended. */
    acknowledge: procedure(nothing, ActingState),
    changed: event(ActingState),
  },
  overview: {
    /** Starts or resumes reading every member's albums; returns what is already known. */
    open: procedure(ofIdentity, z.array(MemberOverview)),
    /** Sets the members that are visible, which main reads first. */
    setVisibleMembers: procedure(ofIdentity.extend({ members: z.array(MemberId).max(PICTURES_PER_RANGE) }), nothing),
    /** Refreshes one member, or all if `member` is absent. */
    refresh: procedure(ofIdentity.extend({ member: MemberId.optional() }), nothing),
    /** The overview is no longer shown; main stops reading. */
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
    /** Asks the person for a location; null if they chose none. */
    export: procedure(
      JournalFilter.extend({ format: z.enum(['csv', 'json']) }),
      z.object({ fileName: z.string(), entryCount: z.number().int().nonnegative() }).nullable(),
    ),
    grown: event(z.object({ entryCount: z.number().int().nonnegative() })),
  },
  secrets: {
    place: procedure(nothing, SecretsStorage),
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
    /** Opens the service's subscription page in the system's browser. */
    openSubscriptionPage: procedure(ofOwner, nothing),
    /**
     * The password is stored until the program closes; main sends it with all further requests for the owner's albums.
     */
    unlock: procedure(ofOwner.extend({ sitePassword: Password }), nothing),
  },
  albums: {
    list: procedure(ofOwner, AlbumList),
    categories: procedure(ofOwner, z.array(Category)),
    /**
     * Finds an album that no list contains, by ID and key or by link. The passwords that open it are stored until the
     * program closes.
     */
    find: procedure(
      ofIdentity.extend({ text: PastedText, password: Password.optional(), sitePassword: Password.optional() }),
      Album,
    ),
    details: procedure(ofAlbum, AlbumDetails),
    /**
     * The person opened the album, even if no request is necessary to show it; while acting as a member, main records
     * it in the journal.
     */
    opened: procedure(ofAlbum, nothing),
    /** The password is stored until the program closes. */
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
    details: procedure(ofPicture, DatedPictureDetails),
    exif: procedure(ofPicture, PictureExif),
    /**
     * Copies the picture to the clipboard, as an image only. `copy`, `save` and `startDrag` export the masked form if
     * the picture is masked at that moment.
     */
    copy: procedure(ofPictureToExport, z.object({ form: ExportedForm })),
    /** Asks the person for a location; null if they chose none. Rejects with `not-saved` or `not-recorded`. */
    save: procedure(ofPictureToExport, SavedPicture.nullable()),
    /**
     * Continues a drag that began in the window. The renderer cancels the call if the person releases the pointer
     * earlier.
     */
    startDrag: procedure(ofPictureToExport, DraggedPicture),
  },
  servers: {
    /** Tests an address step by step; sends no secret. */
    test: procedure(z.object({ service: ServiceId, address: z.string().max(2_000) }).strict(), z.array(TestStep)),
  },
  network: {
    get: procedure(nothing, NetworkState),
    /** `credentials`: absent keeps the ones stored for this proxy; null removes them. */
    setProxy: procedure(
      z.object({ proxy: ProxyChoice, credentials: ProxyCredentials.nullable().optional() }).strict(),
      NetworkState,
    ),
  },
  links: {
    /** Returns the pending link and clears it; null if there is none. */
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
     * `longEdgePx`: longest edge of the largest form that will be shown. Rejects with `mask-required` if the identity
     * may not see masked content, and with `not-recorded` if the journal cannot be written.
     */
    reveal: procedure(ofIdentity.extend({ scope: LeaseScope, kind: LeaseKind, longEdgePx: LongEdgePx }), Lease),
    /** Ends one lease; does nothing if it has already ended. */
    hide: procedure(z.object({ token: LeaseToken }).strict(), MaskState),
    /** Ends all leases immediately. */
    maskAll: procedure(nothing, MaskState),
    /** Rejects with `mask-required`, as `reveal` does, if the change would show more. */
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
  /** Anything that helps to find out why something went wrong. */
  diagnostics: {
    /** Copies versions, settings and the latest incidents to the clipboard. The renderer never sees the text. */
    copyReport: procedure(nothing, nothing),
    /** Opens the log's folder in the system's file manager. */
    openLogs: procedure(nothing, nothing),
    /** Logs an error of the window under the number that the window shows. */
    reportError: procedure(PageError, nothing),
    /** A report was copied from the menu. */
    reportCopied: event(nothing),
  },
  menu: {
    chosen: event(z.object({ command: MenuCommand })),
  },
  panic: {
    get: procedure(nothing, PanicState),
    /** `pressed` null removes the key. A refused key changes nothing. `current`: the existing PIN, if one is set. */
    setKey: procedure(
      z.object({ pressed: PressedShortcut.nullable(), current: Pin.optional() }).strict(),
      z.object({ state: PanicState, refused: KeyRefusal.nullable(), current: PinOutcome }),
    ),
    /** `pin` null removes the PIN. `current`: the existing PIN, if one is set. */
    setPin: procedure(
      z.object({ pin: Pin.nullable(), current: Pin.optional() }).strict(),
      z.object({ state: PanicState, current: PinOutcome }),
    ),
    changed: event(PanicState),
    covered: event(z.object({})),
  },
  /** For the lock screen only, which may call nothing else. */
  cover: {
    get: procedure(nothing, CoverState),
    uncover: procedure(z.object({ pin: Pin.optional() }).strict(), PinOutcome),
    /** For a person who forgot the PIN: signs out of all accounts, removes the PIN, and unlocks the window. */
    startAnew: procedure(nothing, nothing),
    /** The result of `get` may have changed. */
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
  FieldId,
  ServiceOffer,
  SignedOut,
  SignedOutReason,
  SignInAgainRequest,
  SignInField,
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
  MaskStyle,
  MaskRules,
  MaskRulesChange,
  MaskState,
  RevealPermission,
} from './mask';
export type { MenuCommand } from './menu';
export type { NetworkState, ProxyChoice } from './network';
export type { CoverState, KeyReach, KeyRefusal, PanicState, PinOutcome, PressedShortcut, ScreenState } from './panic';
export type {
  AlbumOutline,
  DraggedPicture,
  ExportedForm,
  OutlineDetail,
  OwnerField,
  PictureAvailability,
  DatedPictureDetails,
  PictureDetails,
  PictureExif,
  PictureId,
  PictureRange,
  PictureSummary,
  Rendition,
  SavedPicture,
} from './picture';
export type { SavedGrid, Place, Preferences, PreferencesChange } from './preferences';
export type { Bridge, Client, Events, Handlers } from './procedure';
export type { SecretsStorage } from './secrets-place';
export type { ServiceId, TestStep } from './server';
export type { StoredFileName, SaveProblem, StorageState } from './storage';
export type { Timestamp } from './timestamp';
