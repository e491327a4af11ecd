/** The IPC contract: every procedure and event between the renderer and main. The renderer can call nothing else. */
import * as z from 'zod';
import {
  Account,
  AccountDetails,
  AccountName,
  ApiKeyChange,
  ServiceOffer,
  DeletedData,
  SignedOut,
  SignInAgainRequest,
  SignInRequest,
  SignInStage,
} from './account';
import { ActingReason, ActingState } from './acting';
import { ActivityEntry } from './activity';
import { Album, AlbumDetails, AlbumList, Category, CategoryId, CategoryList } from './album';
import { checkCalls } from './check-calls';
import { diagnosticsCalls } from './diagnostics-calls';
import { AppError } from './errors';
import { DemoState } from './demo';
import { favouritesCalls } from './favourites-calls';
import { Comparison, GroupAccess, Member, MemberId, MemberOverview, MOST_MEMBERS_EXPORTED } from './group';
import { PictureHistogram } from './histogram';
import { Identity, Owner, OwnerFound, OwnerList, Subscription, AccountColour } from './identity';
import {
  nothing,
  ofAccount,
  ofAlbum,
  ofIdentity,
  ofMember,
  ofOwner,
  ofPicture,
  ofPictureToExport,
  ofShownPicture,
  OrderBy,
  Password,
  PastedText,
  PICTURES_PER_RANGE,
} from './inputs';
import { NonNegativeInteger, PositiveInteger } from './integers';
import { JournalCheck, JournalFilter, JournalPage } from './journal';
import { OpenedLink } from './link';
import { maskCalls } from './mask-calls';
import { CommandNeed, WindowCommandId } from './menu';
import { NetworkState, ProxyChoice, ProxyCredentials } from './network';
import {
  DraggedPicture,
  CopiedPicture,
  DatedPictureDetails,
  PictureSizes,
  MadePlaceholders,
  MosaicShapes,
  PictureExif,
  PictureRange,
  SavedPicture,
} from './picture';
import { lockCalls } from './lock-calls';
import { ALL_LANGUAGES } from './languages';
import { selectionCalls } from './selection-calls';
import { orderedPictureCalls } from './ordered-picture-calls';
import { outlineCalls } from './outline-calls';
import { Preferences, PreferencesChange } from './preferences';
import { changing, event, procedure, type CallName, unrestricted } from './procedure';
import { searchCalls } from './search-calls';
import { ServiceId, TestStep } from './server';
import { updateCalls } from './update-calls';
import { CacheState, StorageState, SecretsStorage } from './storage';

const opening = { whileLocked: 'allow', audit: { before: 'album-opened' } } as const;
const refused = { whileLocked: 'refuse' } as const;
const exporting = { whileLocked: 'refuse', audit: { within: 'downloaded' } } as const;

export const contract = {
  identities: {
    list: procedure({ input: nothing, output: z.array(Identity), ...unrestricted }),
    /** The window shows this identity from now on; all reveals of another identity end. */
    activate: procedure({ input: ofIdentity, output: nothing, ...unrestricted }),
    /**
     * Requests of the identity are throttled because the service asked to wait. They are resent automatically at
     * `untilAt` (UTC, ISO 8601) or later, and new requests wait too.
     */
    throttled: event(ofIdentity.extend({ untilAt: z.string() })),
  },
  accounts: {
    /** In the order that the person chose. */
    list: procedure({ input: nothing, output: z.array(Account), ...unrestricted }),
    /** The services that can be added. */
    offers: procedure({ input: nothing, output: z.array(ServiceOffer), ...unrestricted }),
    /**
     * Resolves when the account is signed in and stored, or rejects with `sign-in-failed`; cancelling the call cancels
     * the sign-in. Signing in to an account that is already connected replaces its credentials.
     */
    signIn: procedure({
      input: SignInRequest,
      output: Account,
      whileLocked: 'refuse',
      audit: { before: 'settings-changed', what: 'sign-in-begun' },
    }),
    signInAgain: procedure({
      input: SignInAgainRequest,
      output: Account,
      whileLocked: 'refuse',
      audit: { before: 'settings-changed', what: 'sign-in-again-begun' },
    }),
    /**
     * Main verifies the key with a call before storing it; if the service rejects it, the call rejects with
     * `sign-in-failed` and the previous key stays.
     */
    setApiKey: procedure({
      input: ApiKeyChange,
      output: Account,
      whileLocked: 'refuse',
      audit: { before: 'settings-changed', what: 'api-key-added' },
    }),
    /** Works while a sign-in waits for the browser. */
    openBrowserAgain: procedure({ input: nothing, output: nothing, ...changing }),
    /** Main writes the address to the clipboard; the renderer never sees it. */
    copySignInAddress: procedure({ input: nothing, output: nothing, ...changing }),
    /** Passes on the code that the service's page shows. Events report whether it is right. */
    enterSignInCode: procedure({
      input: z.strictObject({ code: z.string().trim().min(1).max(100) }),
      output: nothing,
      ...changing,
    }),
    details: procedure({ input: ofAccount, output: AccountDetails, ...unrestricted }),
    change: procedure({
      input: ofAccount.extend({ name: AccountName.optional(), colour: AccountColour.optional() }),
      output: z.array(Account),
      ...unrestricted,
    }),
    /** `to`: the new index among all accounts, from 0. */
    move: procedure({
      input: ofAccount.extend({ to: NonNegativeInteger }),
      output: z.array(Account),
      ...unrestricted,
    }),
    signOut: procedure({ input: ofAccount, output: SignedOut, ...unrestricted }),
    changed: event(z.array(Account)),
    signInAdvanced: event(z.object({ stage: SignInStage })),
  },
  /** `identity` is the manager's own, never an acting-as identity. */
  group: {
    access: procedure({ input: ofIdentity, output: GroupAccess, ...unrestricted }),
    /** The members that the service lists, and those that the person added. */
    members: procedure({ input: ofIdentity, output: z.array(Member), ...unrestricted }),
    /** Why the last list from the service lacks some members; null if it is complete. Sends no request. */
    unread: procedure({ input: ofIdentity, output: z.object({ why: AppError.nullable() }), ...unrestricted }),
    /** The members that the manager acted as, latest first, then the other known members. Sends no request. */
    recent: procedure({ input: ofIdentity, output: z.array(Member), ...unrestricted }),
    /**
     * Adds a member by the ID that the service uses: a user ID. Rejects with `forbidden` if that user is not in the
     * group.
     */
    add: procedure({
      input: ofIdentity.extend({ text: PastedText }),
      output: Member,
      whileLocked: 'allow',
      audit: { before: 'member-sought' },
    }),
    /** Sets or removes the member's star, which is stored with the account. */
    star: procedure({ input: ofMember.extend({ isStarred: z.boolean() }), output: Member, ...unrestricted }),
    /**
     * Deletes everything stored about the account's acting as this member, except the journal. Returns what was
     * deleted.
     */
    forget: procedure({ input: ofMember, output: z.object({ deleted: z.array(DeletedData) }), ...unrestricted }),
    /** The recently used members or the known members have changed. */
    changed: event(ofIdentity),
    /**
     * `identity`: the acting-as identity of the member. The renderer must drop everything that it remembers about it.
     */
    forgotten: event(ofIdentity),
  },
  acting: {
    get: procedure({ input: nothing, output: ActingState, ...unrestricted }),
    /**
     * Also switches directly from one member to another. Rejects with `not-recorded` if the journal cannot be written.
     */
    start: procedure({
      input: ofMember.extend({ reason: ActingReason.optional() }),
      output: ActingState,
      whileLocked: 'refuse',
      audit: { session: 'started' },
    }),
    /** Extends acting by the configured limit, counted from now. */
    extend: procedure({ input: nothing, output: ActingState, whileLocked: 'allow', audit: { session: 'extended' } }),
    /** Stops acting as the member. */
    end: procedure({ input: nothing, output: ActingState, whileLocked: 'allow', audit: { session: 'ended' } }),
    /** Stops acting, to switch to another account. */
    leave: procedure({ input: nothing, output: ActingState, whileLocked: 'allow', audit: { session: 'ended' } }),
    /** The person has read why acting ended. */
    acknowledge: procedure({ input: nothing, output: ActingState, ...unrestricted }),
    changed: event(ActingState),
  },
  overview: {
    /** Starts or resumes reading every member's albums; returns what is already known. */
    open: procedure({
      input: ofIdentity,
      output: z.array(MemberOverview),
      whileLocked: 'allow',
      audit: { within: 'overview-opened', isAboutGroup: true },
    }),
    /** Sets the members that are visible, which main reads first. */
    setVisibleMembers: procedure({
      input: ofIdentity.extend({ members: z.array(MemberId).max(PICTURES_PER_RANGE) }),
      output: nothing,
      ...unrestricted,
    }),
    /** Refreshes one member, or all if `member` is absent. */
    refresh: procedure({ input: ofIdentity.extend({ member: MemberId.optional() }), output: nothing, ...unrestricted }),
    /**
     * Saves what is known of these members as CSV, in this order; reads nothing. Asks the person for a location; null if
     * they chose none.
     */
    export: procedure({
      input: ofIdentity.extend({ members: z.array(MemberId).min(1).max(MOST_MEMBERS_EXPORTED) }),
      output: z.object({ fileName: z.string(), memberCount: NonNegativeInteger }).nullable(),
      whileLocked: 'refuse',
      audit: { within: 'exported', isAboutGroup: true },
    }),
    /** The overview is no longer shown; main stops reading. */
    close: procedure({ input: ofIdentity, output: nothing, ...unrestricted }),
    advanced: event(ofIdentity.extend({ rows: z.array(MemberOverview) })),
  },
  check: checkCalls,
  comparison: {
    read: procedure({ input: ofMember, output: Comparison, whileLocked: 'allow', audit: { before: 'compared' } }),
  },
  journal: {
    /** Newest first. */
    list: procedure({
      input: JournalFilter.extend({
        from: NonNegativeInteger,
        count: PositiveInteger.max(PICTURES_PER_RANGE),
      }),
      output: JournalPage,
      ...unrestricted,
    }),
    check: procedure({ input: nothing, output: JournalCheck, ...unrestricted }),
    /** Asks the person for a location; null if they chose none. */
    export: procedure({
      input: JournalFilter.extend({ format: z.enum(['csv', 'json']) }),
      output: z.object({ fileName: z.string(), entryCount: NonNegativeInteger }).nullable(),
      whileLocked: 'refuse',
      audit: { within: 'exported' },
    }),
    grown: event(z.object({ entryCount: NonNegativeInteger })),
  },
  secrets: {
    place: procedure({ input: nothing, output: SecretsStorage, ...unrestricted }),
  },
  demo: {
    get: procedure({ input: nothing, output: DemoState, ...unrestricted }),
    changed: event(DemoState),
  },
  storage: {
    get: procedure({ input: nothing, output: StorageState, ...unrestricted }),
    changed: event(StorageState),
    cache: procedure({ input: nothing, output: CacheState, ...unrestricted }),
    /** Deletes everything in the cache on disk, of all accounts and members. */
    clearCache: procedure({ input: nothing, output: CacheState, whileLocked: 'refuse', audit: 'none' }),
  },
  owners: {
    list: procedure({ input: ofIdentity, output: z.array(Owner), ...unrestricted }),
    /** What an earlier run stored; null if there is nothing, or if the service has answered in this run. */
    stored: procedure({ input: ofIdentity, output: OwnerList.nullable(), ...unrestricted }),
    /** An id, a nickname, or a link to a profile, gallery or album. */
    find: procedure({
      input: ofIdentity.extend({ text: PastedText, sitePassword: Password.optional() }),
      output: OwnerFound,
      ...unrestricted,
    }),
    pin: procedure({ input: ofOwner.extend({ isPinned: z.boolean() }), output: z.array(Owner), ...unrestricted }),
    forget: procedure({ input: ofOwner, output: z.array(Owner), ...unrestricted }),
    subscription: procedure({ input: ofOwner, output: Subscription, ...unrestricted }),
    /** Opens the service's subscription page in the system's browser. */
    openSubscriptionPage: procedure({ input: ofOwner, output: nothing, ...changing }),
    /**
     * The password is stored until the program closes; main sends it with all further requests for the owner's albums.
     */
    unlock: procedure({ input: ofOwner.extend({ sitePassword: Password }), output: nothing, ...unrestricted }),
  },
  albums: {
    list: procedure({ input: ofOwner, output: AlbumList, ...unrestricted }),
    categories: procedure({ input: ofOwner, output: z.array(Category), ...unrestricted }),
    /**
     * The categories directly in a category, also those that contain no album; `null` names the top of the tree. Empty
     * if `albums.categories` returns all that there are.
     */
    subCategories: procedure({
      input: ofOwner.extend({ categoryId: CategoryId.nullable() }),
      output: z.array(Category),
      ...unrestricted,
    }),
    /** See `owners.stored`. */
    stored: procedure({ input: ofOwner, output: AlbumList.nullable(), ...unrestricted }),
    storedCategories: procedure({ input: ofOwner, output: CategoryList.nullable(), ...unrestricted }),
    /**
     * Finds an album that no list contains, by ID and key or by link. The passwords that open it are stored until the
     * program closes.
     */
    find: procedure({
      input: ofIdentity.extend({ text: PastedText, password: Password.optional(), sitePassword: Password.optional() }),
      output: Album,
      whileLocked: 'allow',
      audit: { after: 'album-opened' },
    }),
    details: procedure({ input: ofAlbum, output: AlbumDetails, ...opening }),
    /**
     * The person opened the album, even if no request is necessary to show it; while acting as a member, main records
     * it in the journal.
     */
    opened: procedure({ input: ofAlbum, output: nothing, ...opening }),
    /** The password is stored until the program closes. */
    unlock: procedure({ input: ofAlbum.extend({ password: Password }), output: nothing, ...unrestricted }),
  },
  pictures: {
    /** An address could not be answered. The page itself only notices that the picture did not load. */
    failed: event(z.object({ address: z.string(), error: AppError })),
    ...outlineCalls,
    range: procedure({
      input: ofAlbum.extend({
        orderBy: OrderBy,
        from: NonNegativeInteger,
        count: PositiveInteger.max(PICTURES_PER_RANGE),
      }),
      output: PictureRange,
      ...opening,
    }),
    ...orderedPictureCalls,
    details: procedure({ input: ofPicture, output: DatedPictureDetails, ...opening }),
    sizes: procedure({ input: ofPicture, output: PictureSizes, ...opening }),
    exif: procedure({ input: ofPicture, output: PictureExif, ...opening }),
    /** Null if the picture is masked. `longEdgePx` and `lease` are those of the address of the picture in the window. */
    histogram: procedure({ input: ofShownPicture, output: PictureHistogram.nullable(), ...opening, ...refused }),
    /** A size of the picture whose details were requested last has been loaded, so its pixels and bytes are known. */
    measured: event(ofPicture),
    placeholdersMade: event(MadePlaceholders),
    mosaicsShaped: event(MosaicShapes),
    /** Opens the picture's page at the service in the system's browser; rejects with `not-found` if it is masked. */
    openPage: procedure({ input: ofPicture, output: nothing, ...opening, ...refused }),
    /**
     * Copies the picture to the clipboard, as an image only. `copy`, `save` and `startDrag` export the masked form if
     * the picture is masked at that moment.
     */
    copy: procedure({ input: ofPictureToExport, output: CopiedPicture, ...exporting }),
    /** Asks the person for a location; null if they chose none. Rejects with `not-saved` or `not-recorded`. */
    save: procedure({ input: ofPictureToExport, output: SavedPicture.nullable(), ...exporting }),
    /**
     * Continues a drag that began in the window. The renderer cancels the call if the person releases the pointer
     * earlier.
     */
    startDrag: procedure({ input: ofPictureToExport, output: DraggedPicture, ...exporting }),
  },
  favourites: favouritesCalls,
  servers: {
    /** Tests an address step by step; sends no secret. */
    test: procedure({
      input: z.strictObject({ service: ServiceId, address: z.string().max(2_000) }),
      output: z.array(TestStep),
      ...unrestricted,
    }),
  },
  network: {
    get: procedure({ input: nothing, output: NetworkState, ...unrestricted }),
    /** `credentials`: absent keeps the credentials stored for this proxy; null removes them. */
    setProxy: procedure({
      input: z.strictObject({ proxy: ProxyChoice, credentials: ProxyCredentials.nullable().optional() }),
      output: NetworkState,
      ...unrestricted,
    }),
  },
  links: {
    /** Returns the pending link and clears it; null if there is none. */
    take: procedure({ input: nothing, output: OpenedLink.nullable(), ...unrestricted }),
    arrived: event(z.object({})),
  },
  activity: {
    /** Returns the calls after one, or all if none is given. */
    list: procedure({
      input: z.strictObject({ after: ActivityEntry.shape.id.optional() }),
      output: z.array(ActivityEntry),
      ...unrestricted,
    }),
    /** Sent once after each list, when there are more calls. */
    grown: event(z.object({})),
  },
  preferences: {
    get: procedure({ input: nothing, output: Preferences, ...unrestricted }),
    update: procedure({
      input: PreferencesChange,
      output: Preferences,
      whileLocked: 'allow',
      audit: { within: 'settings-changed' },
    }),
    /** The language of the program changed. */
    languageChanged: event(z.object({ language: z.enum(ALL_LANGUAGES) })),
  },
  clipboard: {
    write: procedure({ input: z.strictObject({ text: z.string().max(100_000) }), output: nothing, ...changing }),
  },
  diagnostics: diagnosticsCalls,
  menu: {
    /** Commands that need something else are disabled in the menu bar. */
    update: procedure({ input: z.strictObject({ has: z.array(CommandNeed) }), output: nothing, ...unrestricted }),
    chosen: event(z.object({ command: WindowCommandId })),
  },
  search: searchCalls,
  updates: updateCalls,
  ...selectionCalls,
  ...lockCalls,
  ...maskCalls,
};
export type ProofsheetContract = typeof contract;
export type ProcedureName = CallName<ProofsheetContract>;

export type * from './account';
export type * from './acting';
export type * from './activity';
export type * from './album';
export type * from './arrangement';
export type * from './check';
export type * from './demo';
export type * from './diagnostics';
export type * from './parts';
export type * from './error-details';
export type * from './errors';
export type * from './favourites';
export type * from './group';
export type * from './identity';
export type * from './journal';
export type * from './journal-subject';
export type * from './link';
export type * from './location';
export type * from './mask';
export type * from './network';
export type * from './lock';
export type * from './picture';
export type * from './preferences';
export type * from './procedure';
export type * from './search';
export type * from './selection';
export type * from './server';
export type * from './storage';
export type * from './timestamp';
export type * from './updates';
