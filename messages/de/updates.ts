import type * as english from '../en/updates';
import type { TranslatedNamespace } from '../messages';

export const updates: TranslatedNamespace<typeof english.updates> = {
  title: 'Updates',
  installed: 'Proofsheet {version} ist installiert.',
  isAutomatic: 'Einmal am Tag nach Updates suchen',
  isAutomaticHint:
    'Lädt eine kleine signierte Liste, die für alle dieselbe ist. Der Server sieht nur Ihre Netzwerkadresse, und es wird nichts installiert.',
  channel: 'Versionen',
  stable: 'Stabil',
  beta: 'Beta',
  betaHint: 'Beta-Versionen kommen früher und sind weniger geprüft.',
  neverLooked: 'Proofsheet hat noch nicht nach Updates gesucht.',
  lastLooked: 'Letzte Prüfung: {when}',
  lookNow: 'Jetzt nach Updates suchen',
  isLooking: 'Suche läuft …',
  newest: 'Sie haben die neueste Version.',
  notForSystem: 'In der Liste steht keine Version für dieses System.',
  staged: 'Version {version} wird schrittweise veröffentlicht und hat diesen Computer noch nicht erreicht.',
  outdated: 'Die letzte Liste ist abgelaufen. Suchen Sie erneut.',
  offered: 'Version {version} ist verfügbar.',
  offeredOn: 'Veröffentlicht am {date}',
  notes: 'Neuerungen',
  pageHint: '„Herunterladen“ öffnet eine Seite von {host} in Ihrem Browser.',
  download: 'Herunterladen',
  skip: 'Version überspringen',
  isSkipped: 'Sie haben entschieden, diese Version zu überspringen.',
  unskip: 'Nicht überspringen',
  failed: 'Die Liste der Updates konnte nicht geladen werden',
  stillKnown: 'Früher gefunden:',
};

export const updateRefusals: TranslatedNamespace<typeof english.updateRefusals> = {
  missing: 'Der Server hat zurzeit keine Liste der Updates. Versuchen Sie es später erneut.',
  'too-large': 'Was der Server gesendet hat, ist zu groß für eine Liste der Updates und wurde nicht gelesen.',
  'wrong-shape':
    'Die Antwort ist keine Liste der Updates, die diese Version lesen kann. Ein Netz, das eine Anmeldung verlangt, kann der Grund sein.',
  'unknown-key':
    'Die Liste der Updates ist mit einem Schlüssel signiert, den dieses Programm nicht kennt, und wurde nicht verwendet. Wenn das so bleibt, laden Sie Proofsheet dort neu herunter, woher Sie es haben.',
  'bad-signature': 'Die Liste der Updates wurde nach dem Signieren verändert und nicht verwendet.',
  replayed:
    'Der Server hat eine ältere Liste der Updates gesendet als früher; sie wurde nicht verwendet. Es kann eine neuere Version geben.',
  expired:
    'Die Liste der Updates ist abgelaufen und wurde nicht verwendet. Es kann eine neuere Version geben, oder die Uhr dieses Computers geht falsch.',
  'wrong-size': 'Die heruntergeladene Datei hat nicht die signierte Größe und wurde nicht verwendet.',
  'wrong-hash': 'Die heruntergeladene Datei ist nicht die, die signiert wurde; sie wurde nicht verwendet.',
};

export const updatedBy: TranslatedNamespace<typeof english.updatedBy> = {
  nobody:
    'Diese Ausgabe enthält keine Adresse für neue Versionen und sucht daher nicht nach Updates: Fragen Sie die Stelle, von der Sie Proofsheet haben.',
  environment:
    'Auf diesem Computer ist PROOFSHEET_UPDATES=off gesetzt, daher sucht Proofsheet nicht nach Updates: Fragen Sie, wer das gesetzt hat.',
  deb: 'Es wurde als Debian-Paket installiert, daher sucht Proofsheet nicht nach Updates: Sie kommen von dort, woher Sie das Paket haben.',
  rpm: 'Es wurde als RPM-Paket installiert, daher sucht Proofsheet nicht nach Updates: Sie kommen von dort, woher Sie das Paket haben.',
  flatpak: 'Es wurde mit Flatpak installiert, das auch neue Versionen bringt. Proofsheet sucht nicht nach Updates.',
  snap: 'Es wurde mit Snap installiert, das auch neue Versionen bringt. Proofsheet sucht nicht nach Updates.',
  'other-package':
    'Ein Paket Ihres Systems hat es installiert, daher sucht Proofsheet nicht nach Updates: Sie kommen von dort, woher Sie das Paket haben.',
};

export const updateNotice: TranslatedNamespace<typeof english.updateNotice> = {
  title: 'Neue Version',
  text: 'Version {version} von Proofsheet ist verfügbar.',
  later: 'Später',
  refused: 'Proofsheet konnte die Liste der neuen Versionen nicht überprüfen.',
  showWhy: 'Grund zeigen',
};

export const updateQuestion: TranslatedNamespace<typeof english.updateQuestion> = {
  title: 'Updates',
  text: 'Soll Proofsheet einmal am Tag nach Updates suchen? Der Server sieht nur Ihre Netzwerkadresse, und es wird nichts installiert.',
  yes: 'Einmal am Tag suchen',
  no: 'Nein',
};
