import type * as english from '../en/check';
import type { TranslatedNamespace } from '../messages';

export const startCheck: TranslatedNamespace<typeof english.startCheck> = {
  open: 'Controle starten…',
  title: 'Controle starten',
  start: '{count, plural, one {# lid controleren} other {# leden controleren}}',
  explanation:
    'Je handelt als het ene lid na het andere. Bij elk lid zie je wat het lid ziet, en kun je foto’s, albums en het lid markeren, met notities voor jezelf. Een controle kan worden onderbroken en op een andere dag verdergaan.',
  whichMembers: 'Welke leden',
  all: 'Alle leden',
  shown: 'De leden in de lijst, volgens zoekopdracht en filter',
  changed: 'Veranderd sinds de laatste controle',
  starred: 'Leden met een ster',
  changedDetail:
    '{changed, number} veranderd, {never, number} nooit gecontroleerd, {unknown, number} onbekend omdat het overzicht ze niet heeft gelezen',
  order: 'In de volgorde van de lijst.',
  tooMany: 'Een controle bevat hoogstens {limit, number} leden: de eerste van de lijst.',
  reason: 'Reden, voor het logboek (optioneel)',
  maskOff: 'Maskering bij elk lid uitschakelen',
  maskOffHint:
    'Gevoelige foto’s zijn zichtbaar zodra een lid wordt geopend, telkens {duration}. Het logboek legt dat bij elk lid vast.',
};

export const checkPanel: TranslatedNamespace<typeof english.checkPanel> = {
  label: 'Controle van leden',
  running: 'Controle: lid {position, number} van {count, number}, {name}',
  paused: 'Controle onderbroken: {opened, number} van {count, number} leden geopend',
  noMembers: 'Er is geen lid meer in deze controle.',
  continuesWith: 'Gaat verder met {name}',
  maskOff: 'Maskering uitschakelen',
  backToMember: 'Terug naar het lid',
  continue: 'Controle voortzetten',
  notKept: 'Zonder sleutelhanger gaat deze controle verloren als het programma wordt afgesloten.',
  unreadable: 'Eerdere controles kunnen niet worden geopend.',
};

export const checkBar: TranslatedNamespace<typeof english.checkBar> = {
  label: 'Controle',
  position: 'Controle: lid {position, number} van {count, number}',
  positionShort: 'Controle: {position, number} van {count, number}',
  pause: 'Onderbreken',
  finish: 'Afronden…',
  isLast: 'Dit is het laatste lid van de controle.',
  isFirst: 'Dit is het eerste lid van de controle.',
  stillMasked: 'De maskering blijft aan. {problem}.',
};

export const finishCheck: TranslatedNamespace<typeof english.finishCheck> = {
  title: 'Controle afronden?',
  text: '{opened, number} van {count, number} leden zijn geopend. Markeringen en notities blijven in het rapport; de volgende controle begint zonder.',
  finish: 'Controle afronden',
  done: 'De controle is afgerond',
  doneText:
    '{count, plural, one {# lid} other {# leden}}, {marks, plural, one {# markering} other {# markeringen}}. Foto’s die je hebt gezien, gelden niet meer als nieuw.',
};

export const checkSkipped: TranslatedNamespace<typeof english.checkSkipped> = {
  title: '{name} kon niet worden geopend',
  left: 'De dienst noemt dit lid niet meer: misschien heeft het de groep verlaten. De controle legt dat vast en gaat verder met het volgende lid.',
  refused:
    'De dienst laat je niet meer als dit lid handelen: misschien heeft het de groep verlaten, of is je recht ingetrokken. De controle legt dat vast en gaat verder met het volgende lid.',
  next: 'Volgend lid: {name}',
};

export const finishedChecks: TranslatedNamespace<typeof english.finishedChecks> = {
  open: 'Afgeronde controles…',
  title: 'Afgeronde controles',
  none: 'Er is nog geen controle afgerond.',
  counts: '{count, plural, one {# lid} other {# leden}}, {marks, plural, one {# markering} other {# markeringen}}',
  hint: 'De laatste vijf afgeronde controles blijven op deze computer en worden met het account vergeten.',
  delete: 'Verwijderen…',
  deleteQuestion:
    'Deze controle met haar markeringen en notities verwijderen? Het rapport kan daarna niet meer worden geëxporteerd. Wat je hebt gezien, geldt niet opnieuw als nieuw.',
  deleteConfirm: 'Controle verwijderen',
  deleted: 'De controle is verwijderd.',
};

export const checkReportMenu: TranslatedNamespace<typeof english.checkReportMenu> = {
  open: 'Rapport exporteren…',
  pdf: 'Als pagina’s (PDF)…',
  csv: 'Als tabel (CSV)…',
  json: 'Als gegevens (JSON)…',
  saved: '{fileName} opgeslagen',
  cancel: 'Export annuleren',
};

export const checkMarks: TranslatedNamespace<typeof english.checkMarks> = {
  'looked-at': 'Bekeken',
  fine: 'In orde',
  'to-discuss': 'Te bespreken',
  label: '{title} markeren',
  editNote: 'Notitie…',
  marked: '{title}: {mark}',
  removed: '{title}: niet meer gemarkeerd als ‘{mark}’',
  withNote: '{mark}: {note}',
};

export const checkNote: TranslatedNamespace<typeof english.checkNote> = {
  title: 'Notitie bij {title}',
  mark: 'Markering',
  note: 'Notitie',
  hint: 'Alleen op deze computer, en vergeten met het account.',
  wasNotSaved: 'Deze tekst is nog niet opgeslagen.',
  remove: 'Markering verwijderen',
};

export const checkNews: TranslatedNamespace<typeof english.checkNews> = {
  count: '{count, plural, one {# nieuwe foto} other {# nieuwe foto’s}}',
  nothing: 'Tot nu toe niets nieuws',
  since: 'Sinds de controle van {date}',
  newAlbum: 'Nieuw',
  newPictures: '{count, plural, one {# nieuw} other {# nieuw}}',
  newPicture: 'Nieuw',
  rerated: 'Anders beoordeeld',
};
