/** Composes the program from its components, and names all of them except those that exist before it. */
import type { IdentityKey } from '../preload/contract';
import { coverAreaIn, coversWithin } from '../preload/contract/cover-grid';
import { AccountBook } from './accounts/account-book';
import { AccountVault } from './accounts/account-vault';
import { deleteLeftovers } from './accounts/leftovers';
import { Accounts } from './accounts/accounts';
import { forgetWithLibraries } from './impersonation/forget-with-libraries';
import { openActing } from './impersonation/open-acting';
import { createWhenAway } from './impersonation/when-away';
import { addressesInUse, originsInUse } from './accounts/addresses-in-use';
import { createActivityLog } from './net/activity/activity-log';
import { readProgramFacts } from './diagnostics/program-facts';
import { createDemoServices } from './demo/demo-services';
import { SYSTEM_CLOCKS } from './core/clock';
import { openAccountsFile } from './platform/accounts-file';
import { watchLockAndIdle } from './platform/lock-and-idle-watcher';
import { askToLeaveProxy, askToSendRequests } from './platform/native-dialogs';
import { writeText } from './platform/clipboard';
import { readCountryCode } from './platform/country';
import { demoStarter } from './platform/demo-server';
import { createGivenPages, openPage } from './platform/external-pages';
import { dropPicturesOf } from './platform/ipc-transport';
import { openProgramJournal } from './platform/journal-file';
import { openKeychainVaults } from './platform/keychain';
import { openLargeDecoder, openWarmDecoder } from './platform/decoder-process';
import { encodePng } from './platform/pixels';
import { openPictureExport } from './platform/open-picture-export';
import { endAfter } from './platform/quit';
import type { ComposeOptions, Program } from './platform/program';
import { applyAppearance } from './platform/appearance';
import { parts } from './platform/parts';
import { printReport } from './platform/print-report';
import { chooseFile } from './platform/save-file';
import { openSystemProxy } from './platform/system-proxy';
import { bringToFront, contentArea } from './platform/window';
import { actingMinuteMs, signInLimitMs } from './core/environment';
import { createHandlers } from './ipc/handlers';
import { createAuditTrail } from './impersonation/audit-trail';
import { openLockDeps } from './ipc/handlers/lock-deps';
import { observeCalls } from './net/activity/observe-calls';
import { rememberVaultSecrets } from './storage/vault/remember-secrets';
import { openHttpClients } from './net/http/open-http-clients';
import { Reach } from './net/http/reach';
import { createBuiltInIdentities } from './accounts/built-in-identities';
import { ActiveIdentity } from './identity/active-identity';
import { createIdentityRegistry } from './library/identity-registry';
import { Mask } from './masking/mask';
import { createPermission } from './masking/permission';
import { createWhenBlurred } from './masking/when-blurred';
import { UnsafeRegistries, type UnsafeRegistry } from './masking/unsafe-registry';
import { createNetwork } from './net/network/network';
import { fetchCoversEarly } from './media/early-covers';
import { openPictures } from './media/open-pictures';
import { eitherOf, OpenedFavourites } from './library/opened-favourites';
import { openSearch } from './search/open-search';
import { createConsent } from './accounts/servers/consent';
import { createServerAddresses, usableAddresses } from './accounts/servers/server-addresses';
import { createServers } from './accounts/servers/servers';
import { openRegistry } from './services/registry';
import { openSealedStores } from './platform/sealed-stores';
import { openDispatch } from './ipc/open-dispatch';
import { createBrowserVisits } from './services/auth/browser-visits';
import { openProgramUpdates } from './platform/program-updates';

export async function compose({
  environment,
  version,
  settings,
  forgettables,
  links,
  sendEvent,
  window,
  title,
  panic,
  menuBar,
  screen,
  storage,
  panicStore,
  input,
  programLog: { log, incidents, redactor },
  diagnostics,
  earlyDemo,
  spareTime,
}: ComposeOptions): Promise<Program> {
  const asking = () => ({ window: window(), signal: panic.questions() });
  const activeIdentity = new ActiveIdentity();
  const mask = new Mask({
    clocks: SYSTEM_CLOCKS,
    rules: settings.maskRules,
    preferences: () => settings.preferences.read(),
    levelAtStart: settings.preferences.read().masksAllAtStart ? 'everything' : 'sensitive',
    activeIdentity,
    forgettables,
  });
  let watchAway = (): void => undefined;
  mask.whenChanged(({ state, ended, isRaised, haveRulesChanged }) => {
    sendEvent('mask.changed', state);
    watchAway();
    if (ended.length > 0 || isRaised || haveRulesChanged) dropPicturesOf(window());
  });
  const dropPictures = (): void => dropPicturesOf(window());
  const unsafeRegistries = new UnsafeRegistries(forgettables, dropPictures);
  forgettables.register({
    forget: () => {
      dropPictures();
      return null;
    },
  });
  const unsafe = (identity: IdentityKey): UnsafeRegistry => unsafeRegistries.of(identity);
  const asksForMaskedForms = (identity: IdentityKey): boolean => mask.asksForMaskedForms(identity);
  const activity = createActivityLog({ onGrown: () => sendEvent('activity.grown', {}), forgettables });
  const openingVaults = openKeychainVaults(storage);
  openingVaults.catch(() => undefined);
  const services = openRegistry(environment);
  const demo = createDemoServices({
    services,
    start: demoStarter(environment, earlyDemo),
    onChanged: (state) => sendEvent('demo.changed', state),
  });
  const addresses = createServerAddresses({ services, environment, demo: demo.serverOf });
  const environmentAddresses = await usableAddresses(addresses);
  const records = openAccountsFile(storage, services);
  // Started early, because the demo takes longest to start.
  if (records.read().length === 0) demo.announced().catch(() => undefined);
  const vaults = await openingVaults;
  const vault = rememberVaultSecrets(vaults.secrets, redactor);
  // Read while the other files are opened.
  const openingJournal = openProgramJournal(storage, vault, (entryCount) => sendEvent('journal.grown', { entryCount }));
  const { cache, stored, favourites } = await openSealedStores({ storage, vaults, settings, forgettables, mask });
  const openedFavourites = new OpenedFavourites({ forgettables, mask });
  const identities = createIdentityRegistry();
  const search = openSearch({
    identities,
    mask,
    unsafe,
    activeIdentity,
    forgettables,
    answersOf: stored.answersOf,
    onAdvanced: (state) => sendEvent('search.advanced', state),
    reportIncident: incidents.report,
  });
  const { answersOf, searches } = search;
  const onThrottled = (identity: IdentityKey, untilMs: number): void => {
    sendEvent('identities.throttled', { identity, untilAt: new Date(untilMs).toISOString() });
    searches.throttled(identity, untilMs);
  };
  const book = new AccountBook(records, () => vault.place.state === 'sealed');
  const accountVault = new AccountVault(vault, services);
  const network = createNetwork({
    settings: settings.network,
    vault: () => Promise.resolve(vault),
    resolveSystemProxy: openSystemProxy(),
    hosts: () => originsInUse(services, book, addresses),
    knownHosts: () => addressesInUse(services, book),
    mayTalkTo: (host) => askToSendRequests(asking(), host),
    mayLeaveProxy: (proxy) => askToLeaveProxy(asking(), proxy),
  });
  const reach = new Reach();
  const http = openHttpClients({ version, observe: observeCalls(activity, log), network, reach, redactor });
  const consent = createConsent({
    known: () => [...addressesInUse(services, book), ...demo.addresses(), ...environmentAddresses],
    mayTalkTo: (host) => askToSendRequests(asking(), host),
    forgettables,
  });
  const browser = createBrowserVisits({
    openPage,
    writeClipboard: writeText,
    limitMs: signInLimitMs(environment),
    onStage: (stage) => sendEvent('accounts.signInAdvanced', { stage }),
    onAnswered: () => bringToFront(window()),
  });
  const updates = openProgramUpdates({ environment, version, settings, panic, sendEvent, incidents, http: http.calls });
  const permission = createPermission({ countryCode: readCountryCode, identities });
  const journal = await openingJournal;
  const { acting, groups, revealing, checks, checkReading, forgetMember, stopActing } = await openActing({
    activeIdentity,
    mask,
    identities,
    permission,
    forgettables,
    group: {
      members: settings.members,
      asksForMaskedForms,
      unsafe,
      reportIncident: incidents.report,
      onChanged: (identity) => sendEvent('group.changed', { identity }),
      onAdvanced: (identity, rows) => sendEvent('overview.advanced', { identity, rows: [...rows] }),
    },
    acting: {
      answersOf,
      onThrottled,
      journal,
      limitMinutes: () => settings.preferences.read().actingLimitMinutes,
      minuteMs: actingMinuteMs(environment),
      onChanged: (state) => {
        title()?.show(state.current);
        sendEvent('acting.changed', state);
        updates.actingChanged(state.current !== null);
        watchAway();
      },
    },
    checks: {
      vault: vaults.checks,
      onChanged: (identity, state) => sendEvent('check.changed', { identity, state }),
      onAdvanced: (identity, member) => sendEvent('check.advanced', { identity, member }),
    },
    onForgotten: (identity) => sendEvent('group.forgotten', { identity }),
  });
  const whenAway = createWhenAway({ mask, acting, preferences: () => settings.preferences.read() });
  watchAway = watchLockAndIdle({ ...whenAway, spareTime });
  const own = {
    http: http.calls,
    owners: settings.owners,
    asksForMaskedForms,
    unsafe,
    onThrottled,
    answersOf,
    openGroup: groups.open,
  };
  const accounts = new Accounts({
    ...own,
    book,
    vault: accountVault,
    services,
    browser,
    consent,
    forgettables,
    onLeaving: (identity) => acting.managerLeft(identity),
    onChanged: (all) => {
      sendEvent('accounts.changed', all);
      void acting.checkManager(all);
    },
  });
  identities.add({
    connected: () => accounts.identities(),
    builtIn: createBuiltInIdentities({ ...own, services, addresses, demo: demo.announced, environment }),
  });
  const decoder = openWarmDecoder(spareTime);
  const largeDecoder = openLargeDecoder();
  const { pictures, ...learned } = openPictures({
    identities,
    mask,
    decoder,
    largeDecoder,
    encodePng,
    onThrottled,
    forgettables,
    stored,
    http: http.pictures,
    onFailed: (address, error) => sendEvent('pictures.failed', { address, error }),
    onGivenPlain: (identity, subject, sources) => unsafe(identity).noteGiven(subject, sources),
    onMeasured: (picture) => sendEvent('pictures.measured', picture),
    onShapes: (shapes) => sendEvent('pictures.mosaicsShaped', shapes),
    onMade: (made) => sendEvent('pictures.placeholdersMade', made),
  });
  forgetWithLibraries(acting, {
    inMemory: [pictures, learned.loadedSizes, learned.placeholders, search],
    onDisk: stored,
  });
  const [pictureExport] = await Promise.all([
    openPictureExport({ handler: pictures, identities, mask }, { window, decoder }),
    accounts.checkSecrets(),
  ]);
  if (records.isComplete)
    await deleteLeftovers({ book, vault: vault.place.state === 'sealed' ? accountVault : null, forgettables });
  endAfter(async () => {
    await pictureExport.close();
    decoder.close();
    largeDecoder.close();
    await acting.close();
    await search.close();
    await accounts.settled();
  });
  const signOutOfAll = (signal: AbortSignal): Promise<void> => accounts.signOutOfAll(signal);
  const handlers = createHandlers({
    ...(await openLockDeps({ appLock: panic.appLock, vault, store: panicStore, sendEvent, screen, signOutOfAll })),
    accounts,
    browser,
    secretsStorage: vault.place,
    demo,
    storage,
    links,
    menuBar,
    identities,
    acting,
    journal,
    chooseFile: (suggestedName, extension) => chooseFile(window(), suggestedName, extension),
    version,
    forgetMember,
    activeIdentity,
    mask,
    pictureExport,
    ...learned,
    searches,
    openedFavourites,
    lists: eitherOf(openedFavourites, searches.results),
    permission,
    revealing,
    checks,
    checkReading,
    printReport,
    cache,
    favourites,
    preferences: settings.preferences,
    applyAppearance,
    redrawLockScreen: () => panic.lockScreens.redraw(),
    servers: createServers({ services, http: http.calls, consent }),
    network,
    activity,
    openGivenPage: createGivenPages(reach),
    diagnostics,
    parts,
    updates,
    assertRecentInput: () => input.assertRecent(),
    writeClipboard: writeText,
    sendEvent,
  });
  const dispatch = openDispatch({
    handlers,
    auditTrail: createAuditTrail({ acting, identities, journal }),
    isLocked: () => panic.appLock.isLocked,
    lockSignal: panic.questions,
    reportIncident: incidents.report,
    mask,
    activeIdentity,
    forgettables,
    storage,
    preferences: settings.preferences.read(),
    spareTime,
    fetchCovers: (identity, albums, signal) => {
      const shownCount = coversWithin(coverAreaIn(contentArea(window())), settings.preferences.read().rowHeightPx);
      fetchCoversEarly(pictures, { identity, albums, shownCount }, signal);
    },
  });
  storage.whenChanged((state) => sendEvent('storage.changed', state));
  return {
    pictures,
    dispatch,
    mask,
    onBlur: createWhenBlurred({
      mask,
      preferences: () => settings.preferences.read(),
      activeIdentity: () => activeIdentity.current,
      isManager: groups.isManager,
    }),
    stopActing,
    reportFacts: () => readProgramFacts({ ...settings, book, vault, storage, demo, acting, panicStore }),
  };
}
