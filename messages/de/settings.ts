import type * as english from '../en/settings';
import type { TranslatedNamespace } from '../messages';

export const settings: TranslatedNamespace<typeof english.settings> = {
  title: 'Einstellungen',
  sections: 'Abschnitte',
  search: 'Einstellungen durchsuchen',
  searchShort: 'Suchen',
  nothingFound: 'Keine Einstellung enthält „{text}“.',
  appearance: 'Darstellung',
  language: 'Sprache',
  languageOfSystem: 'Wie das System',
  theme: 'Farbschema',
  viewerBackground: 'Hintergrund der Großansicht',
  captions: 'Bildtitel',
  cameraData: 'Kameradaten in den Informationen anzeigen',
  cameraDataHint: 'Dafür fragt Proofsheet bei jedem ausgewählten Bild den Dienst.',
  actingTitle: 'Handeln als Mitglied',
  actingLimit: 'Endet automatisch nach',
  actingLimitHint:
    'Eine Änderung gilt erst, wenn Sie das nächste Mal als Mitglied handeln. Vor dem Ende werden Sie gewarnt und können die Zeit verlängern.',
  endsActingWhenAway: 'Handeln als Mitglied beenden, wenn der Computer in den Ruhezustand geht oder gesperrt wird',
  endsActingWhenAwayHint:
    'macOS und Windows melden beides. Unter Linux bemerkt Proofsheet eine Sperre nach wenigen Sekunden, wenn der Desktop sie meldet. GNOME, Cinnamon, MATE und Xfce tun das, manche anderen nicht.',
};

export const themes: TranslatedNamespace<typeof english.themes> = {
  system: 'Wie das System',
  light: 'Hell',
  dark: 'Dunkel',
};

export const viewerBackgrounds: TranslatedNamespace<typeof english.viewerBackgrounds> = {
  dark: 'Dunkel',
  black: 'Schwarz',
  grey: 'Grau',
  white: 'Weiß',
};

export const captionChoices: TranslatedNamespace<typeof english.captionChoices> = {
  never: 'Nie',
  'on-focus': 'Beim Zeigen oder Auswählen',
  always: 'Immer',
};

export const masksAllOnBlurChoices: TranslatedNamespace<typeof english.masksAllOnBlurChoices> = {
  'as-manager': 'Bei Konten, die als Mitglieder handeln können',
  always: 'Immer',
  never: 'Nie',
};

export const maskSettings: TranslatedNamespace<typeof english.maskSettings> = {
  title: 'Maskierung',
  rulesFor: 'Regeln für',
  forAllAccounts: 'Für alle Konten',
  revealLength: 'Ein Bild bleibt aufgedeckt für',
  offLength: 'Die Maskierung bleibt aus für',
  masksOnBlur: 'Aufgedeckte Bilder maskieren, wenn ein anderes Fenster den Fokus hat',
  masksAllOnBlur: 'Alle Bilder maskieren, wenn ein anderes Fenster den Fokus hat',
  masksAllAtStart: 'Bei jedem Start alle Bilder maskieren',
  masksTitles: 'Solange alle Bilder maskiert sind, auch Titel und Albumnamen verbergen',
  allPicturesHint:
    'Alle Bilder sind auch die unbedenklichen, die Titelbilder und die Porträts. Hat das Fenster wieder den Fokus, zeigt es dasselbe wie vorher, außer was aufgedeckt war.',
  masksAllAtStartHint: 'Alle Bilder bleiben maskiert, bis Sie nur noch sensible maskieren.',
  masksTitlesHint:
    'Auch Beschreibungen, Stichwörter und Dateinamen sowie der Titel des Fensters. Namen von Personen und Kategorien bleiben, ebenso das Journal.',
  whenMaskedAnyway:
    'Proofsheet maskiert aufgedeckte Bilder auch, wenn der Computer in den Ruhezustand geht oder gesperrt wird, wenn Sie das Konto wechseln, wenn die Zeit abgelaufen ist und bei jedem Start.',
  asksForMaskedForms: 'Maskierte Bilder vom Dienst anfordern',
  asksForMaskedFormsHint:
    'Sofern der Dienst das unterstützt, sendet er statt des echten Bilds eine eigene, maskierte Fassung.',
  whenUnrated: 'Wenn der Dienst nicht sagt, ob ein Bild unbedenklich ist',
  whenNeverRated: '{service} sagt nicht, welche Bilder unbedenklich sind',
  unratedMask: 'Maskieren',
  unratedMaskHint: 'Bilder, die nicht als unbedenklich eingestuft sind, bleiben maskiert.',
  unratedMaskHidden: 'Nur Ausgeblendetes maskieren',
  unratedMaskHiddenHint:
    'Maskiert Bilder, die ihr Eigentümer ausgeblendet hat, und alle Titelbilder, weil der Dienst nicht sagt, ob ein Titelbild ausgeblendet ist.',
  unratedShow: 'Zeigen',
  unratedShowHint: 'Nur Bilder, die der Dienst als bedenklich einstuft, werden maskiert.',
  unratedShowAllHint: '{service} stuft Bilder nicht ein, daher wird keines dieser Bilder maskiert.',
  maskStyle: 'So wird ein maskiertes Bild gezeigt',
};

export const maskStyles: TranslatedNamespace<typeof english.maskStyles> = {
  mosaic: 'Mosaik',
  soft: 'Weiche Farben',
  plain: 'Leer, mit dem Titel',
  titleInPreview: 'Ebbe',
};

export const network: TranslatedNamespace<typeof english.network> = {
  title: 'Netzwerk',
  routesHint: 'Der aktuelle Verbindungsweg zu jedem Server. Diesen Computer selbst erreicht Proofsheet immer direkt.',
  noRoutes: 'Noch wird kein Server verwendet.',
  routes: 'Verbindungswege zu den Servern',
  routeDirect: 'direkt',
  routeProxy: 'über {proxy}',
  routeUnknown: 'kein Weg bekannt',
  proxyChoice: 'Wie Anfragen diesen Computer verlassen',
  proxySystem: 'Proxy des Systems',
  proxySystemHint: 'Wie auf diesem Computer eingerichtet, mit dessen Ausnahmen und Skripten.',
  proxyDirect: 'Kein Proxy',
  proxyManual: 'Dieser Proxy',
  proxyManualHint: 'http://, https://, socks4:// oder socks5://.',
  proxyAddress: 'Adresse des Proxys',
  proxyAddressExample: 'proxy.example:8080',
  userName: 'Benutzername, falls der Proxy einen verlangt',
  password: 'Passwort',
  credentialsSavedHint: 'Wenn Sie beide Felder leer lassen, werden die gespeicherten Angaben verwendet.',
  credentialsHint:
    'Vom Schlüsselbund verschlüsselt; ohne Schlüsselbund bleiben sie nur, bis Proofsheet geschlossen wird.',
  forgetCredentials: 'Beide löschen',
};

export const panicKey: TranslatedNamespace<typeof english.panicKey> = {
  title: 'Paniktaste',
  explanation:
    'Die Paniktaste verdeckt sofort jedes Fenster mit einer Seite, die nichts von Ihnen zeigt, maskiert alles Aufgedeckte und schaltet den Ton aus. Nur die Schaltfläche auf dieser Seite oder die Eingabetaste entsperrt das Fenster; falls es eine PIN gibt, ist auch sie nötig. Wenn Sie die Paniktaste noch einmal drücken, geschieht nichts.',
  key: 'Taste',
  record: 'Keine: zum Festlegen klicken',
  recording: 'Jetzt die Tasten drücken, oder Esc',
  remove: 'Entfernen',
  noKey:
    'Diese Taste kann nicht Teil eines Tastenkürzels sein. Verwenden Sie einen Buchstaben, eine Ziffer, einen Pfeil oder eine Funktionstaste.',
  tooFew:
    'Andere Programme könnten diese Taste dann nicht mehr verwenden. Halten Sie dazu zwei Zusatztasten gedrückt, zum Beispiel {control} und {alt}, oder eine zusammen mit einer Funktionstaste; {shift} allein genügt nicht.',
  usedHere: '{keys} ist vergeben: Proofsheet verwendet diese Tasten für „{command}“.',
  closesWindows: '{keys} schließt auf diesem System Fenster.',
  reachEverywhere: 'Wirkt, egal welches Programm im Vordergrund ist.',
  reachPerhaps:
    'Wirkt, solange Proofsheet im Vordergrund ist. Unter Wayland entscheidet der Desktop, ob die Taste auch wirkt, wenn ein anderes Programm im Vordergrund ist. Probieren Sie es aus.',
  reachHere:
    'Das System hat diese Taste abgelehnt, weil der Desktop oder ein anderes Programm sie verwendet. Sie wirkt, solange Proofsheet im Vordergrund ist, und Proofsheet fordert sie beim nächsten Start erneut an.',
  confirmRemoval: 'Taste entfernen',
  confirmChange: 'Taste ändern',
  removalNeedsPin: 'Um die Taste zu entfernen, ist die PIN nötig.',
  changeNeedsPin: 'Um die Taste zu ändern, ist die PIN nötig.',
  decoy: 'Der Sperrbildschirm sieht aus wie',
  decoyHint:
    'Proofsheet zeichnet alles darauf selbst, und nichts davon gehört Ihnen. Über einem Dokument oder einem Terminal erscheint die Schaltfläche zum Entsperren erst bei der ersten Taste oder dem ersten Klick; ohne PIN entsperrt die Eingabetaste sofort.',
};

export const decoyChoices: TranslatedNamespace<typeof english.decoyChoices> = {
  plain: 'Eine leere graue Seite',
  document: 'Ein Dokument',
  terminal: 'Ein Terminal',
};

export const pin: TranslatedNamespace<typeof english.pin> = {
  pin: 'PIN',
  current: 'Aktuelle PIN',
  next: 'Neue PIN',
  nextHint: '{shortest} bis {longest} Zeichen: Ziffern oder ein beliebiger Text.',
  again: 'Neue PIN wiederholen',
  differs: 'Die beiden Eingaben stimmen nicht überein.',
  wrong: 'Die aktuelle PIN stimmt nicht.',
  wait: 'Zu viele falsche PINs. Versuchen Sie es nach {time} erneut.',
  set: 'PIN festlegen…',
  change: 'PIN ändern…',
  remove: 'PIN entfernen…',
  save: 'PIN speichern',
  confirmRemoval: 'PIN entfernen',
  onlyThisPin:
    'Nur diese PIN entsperrt das Fenster, nicht das Passwort des Systems, ein Fingerabdruck oder Ihr Gesicht.',
};

export const pinStates: TranslatedNamespace<typeof english.pinStates> = {
  none: 'Ohne PIN kann jede Person an diesem Computer das Fenster entsperren.',
  kept: 'Zum Entsperren des Fensters nötig. Proofsheet startet gesperrt, wenn es beim Beenden gesperrt war oder nicht normal beendet wurde. Die PIN selbst wird nicht gespeichert, nur ein Prüfwert (Hash mit Salt), den der Schlüsselbund verschlüsselt.',
  'until-close':
    'Zum Entsperren des Fensters nötig. Kein Schlüsselbund kann sie verschlüsseln. Sie geht deshalb verloren, wenn Proofsheet geschlossen wird, und lässt sich so umgehen.',
  unreadable:
    'Es gibt eine PIN, aber der Schlüsselbund gibt sie zurzeit nicht frei. Entsperren Sie den Schlüsselbund und starten Sie Proofsheet dann neu.',
};

export const screenCaptures: TranslatedNamespace<typeof english.screenCaptures> = {
  title: 'Bildschirmaufnahmen',
  keepOut: 'Fenster aus Bildschirmaufnahmen heraushalten',
  macos:
    'Ältere Aufnahmeverfahren zeigen ein leeres Fenster. Neuere Verfahren von macOS zeigen trotzdem den Inhalt. Fernhilfe, die den Bildschirm aufnimmt, sieht das Fenster nicht. Diese Einstellung ersetzt die Maskierung nicht.',
  windows:
    'Bildschirmfotos, Aufzeichnungen, geteilte Bildschirme und Fernhilfe zeigen das Fenster nicht. Eine Kamera sieht es weiterhin. Diese Einstellung ersetzt die Maskierung nicht.',
  notSupported: 'Linux unterstützt das nicht. Jede Bildschirmaufnahme zeigt das Fenster.',
};

/** Im Akkusativ: „Proofsheet kann die Konten nicht speichern“. */
export const storedFiles: TranslatedNamespace<typeof english.storedFiles> = {
  settings: 'die Einstellungen',
  accounts: 'die Konten',
  vault: 'die Anmeldungen',
  checks: 'Prüfungen von Mitgliedern',
  favourites: 'Sterne und zuletzt Gesehenes',
  'journal-end': 'das Ende des Protokolls',
  panic: 'die Paniktaste',
};

export const unsavedFiles: TranslatedNamespace<typeof english.unsavedFiles> = {
  full: 'Nicht gespeichert, weil der Datenträger voll ist: {files}',
  'read-only': 'Nicht gespeichert, weil der Datenträger schreibgeschützt ist: {files}',
  'not-permitted': 'Nicht gespeichert, weil Proofsheet dort nicht schreiben darf: {files}',
  'not-a-file': 'Nicht gespeichert, weil etwas anderes als eine Datei denselben Namen hat: {files}',
  failed: 'Nicht gespeichert, weil der Datenträger einen Fehler meldet: {files}',
};

export const unsavedFolder: TranslatedNamespace<typeof english.unsavedFolder> = {
  full: 'Nichts kann gespeichert werden: Der Datenträger ist voll',
  'read-only': 'Nichts kann gespeichert werden: Der Datenträger ist schreibgeschützt',
  'not-permitted': 'Nichts kann gespeichert werden: Proofsheet darf nicht in seinen Datenordner schreiben',
  'not-a-file': 'Nichts kann gespeichert werden: Der Datenordner von Proofsheet ist kein Ordner',
  failed: 'Nichts kann gespeichert werden: Der Datenträger meldet einen Fehler',
};

export const storage: TranslatedNamespace<typeof english.storage> = {
  title: 'Dateien',
  allSaved: 'Proofsheet kann alle seine Dateien speichern.',
  cacheLimit: 'Platz für Bilder und Listen auf dem Datenträger',
  cacheNone: 'Keiner',
  cacheHint:
    'Was Sie gesehen haben, ist nach dem Start sofort da, auch wenn ein Dienst nicht erreichbar ist. Es ist mit einem Schlüssel im Schlüsselbund verschlüsselt. Was Sie aufdecken, wird nie aufbewahrt.',
  cacheUsed: '{size} belegt',
  clearCache: 'Zwischenspeicher leeren',
  cacheName: 'neue Bilder und Listen',
  cacheWithoutKeychain:
    'Bilder und Antworten der Dienste bleiben nur im Arbeitsspeicher, bis Proofsheet geschlossen wird, weil kein Schlüsselbund sie auf dem Datenträger schützt.',
  unsaved:
    'Änderungen bleiben nur, bis Proofsheet geschlossen wird. Proofsheet versucht weiter, sie zu speichern ({files}).',
  unsavedFolder:
    'Änderungen bleiben nur, bis Proofsheet geschlossen wird. Reparieren Sie {path} und starten Sie Proofsheet dann neu.',
  setAside: 'Nicht verwendbar: {files}',
  setAsideExplanation:
    '{count, plural, one {Proofsheet hat eine neue Datei angelegt und die alte als {files} behalten.} other {Proofsheet hat neue Dateien angelegt und die alten als {files} behalten.}}',
};

export const secretsStorage: TranslatedNamespace<typeof english.secretsStorage> = {
  title: 'Gespeicherte Anmeldungen',
  isSealed: 'Verschlüsselt',
  isNotSealed: 'Nicht verschlüsselt',
  memory: 'Nur im Arbeitsspeicher, bis Proofsheet geschlossen wird',
  sealed:
    'Token und Schlüssel sind damit verschlüsselt und auf dem Datenträger nicht lesbar. Konten bleiben angemeldet.',
  'session-only':
    'Token und Schlüssel werden nie auf den Datenträger geschrieben. Konten bleiben nur, bis Proofsheet geschlossen wird.',
  locked:
    'Der Schlüsselbund ({keychain}) ist gesperrt. Entsperren Sie ihn und starten Sie Proofsheet dann neu. Was zuvor gespeichert wurde, bleibt bis dahin dort.',
  refused:
    'Der Schlüsselbund ({keychain}) gibt die gespeicherten Anmeldungen nicht frei: Er ist gesperrt, oder Proofsheet wurde der Zugriff verweigert. Entsperren Sie ihn oder erlauben Sie Proofsheet den Zugriff und starten Sie Proofsheet dann neu.',
};

export const keychains: TranslatedNamespace<typeof english.keychains> = {
  macos: 'macOS-Schlüsselbund',
  windows: 'Datenschutz-API von Windows (DPAPI)',
  'secret-service': 'GNOME-Schlüsselbund (Secret Service)',
  kwallet: 'KWallet',
};

export const missingKeychains: TranslatedNamespace<typeof english.missingKeychains> = {
  macos:
    'Der Schlüsselbund hat Proofsheet den Zugriff nicht erlaubt. Erlauben Sie ihn in der Schlüsselbundverwaltung und starten Sie Proofsheet dann neu.',
  windows:
    'Die Datenschutz-API von Windows (DPAPI) ist für dieses Benutzerkonto nicht verfügbar. Melden Sie sich erneut bei Windows an und starten Sie Proofsheet dann neu.',
  linux:
    'Auf diesem Computer lässt sich kein Schlüsselbund öffnen: Es gibt keinen, oder er ist gesperrt. Richten Sie den GNOME-Schlüsselbund oder KWallet ein, entsperren Sie ihn und starten Sie Proofsheet dann neu. Wenn Ihr Desktop weder GNOME noch KDE ist, starten Sie es außerdem mit --password-store=gnome-libsecret.',
};
