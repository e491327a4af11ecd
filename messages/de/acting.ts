import type * as english from '../en/acting';
import type { TranslatedNamespace } from '../messages';

export const actingBand: TranslatedNamespace<typeof english.actingBand> = {
  backToOverview: 'Zurück zur Übersicht',
  label: 'Handeln als Mitglied',
  actingAs: 'Sie handeln als {name}',
  forManager: 'für {manager}',
  forManagerInGroup: 'für {manager} · {group}',
  timeLeft: 'Verbleibende Zeit',
  endsIn: 'Endet in {time}',
  extend: 'Verlängern',
  extendTo: 'Auf {duration} ab jetzt verlängern',
  stayLonger: 'Auf {duration} verlängern',
  returnTo: 'Zurück zu {manager}',
  returnToWithKeys: 'Zurück zu {manager} ({keys})',
  maybeActing: 'Möglicherweise handeln Sie als Mitglied',
  stop: 'Handeln beenden',
};

export const actingAnnouncements: TranslatedNamespace<typeof english.actingAnnouncements> = {
  started: 'Sie handeln jetzt als {name}, für {manager}, bis {time}.',
  startedInGroup: 'Sie handeln jetzt als {name} aus der Gruppe {group}, für {manager}, bis {time}.',
  endsSoon: 'Das Handeln als {name} endet bald, um {time}.',
  ended: 'Sie handeln wieder als Sie selbst.',
};

export const actingTransition: TranslatedNamespace<typeof english.actingTransition> = {
  starting: 'Das Handeln als {name} beginnt',
  returning: 'Rückkehr zu {name}',
  failed: 'Handeln als {name} war nicht möglich',
  ended: 'Sie handeln nicht mehr als {name}',
  endedExplanation: '{reason} Von diesem Mitglied wird nichts mehr gezeigt.',
  goOnAs: 'Als {name} fortfahren',
  actAgain: 'Wieder als {name} handeln',
};

export const actingEndReasons: TranslatedNamespace<typeof english.actingEndReasons> = {
  'time-limit': 'Die Zeit dafür war abgelaufen.',
  slept: 'Der Computer ging in den Ruhezustand.',
  locked: 'Der Computer wurde gesperrt.',
  blanked: 'Der Bildschirm wurde ausgeschaltet, und dieses System sagt nicht, ob er gesperrt wurde.',
  refused:
    'Der Dienst hat es nicht mehr erlaubt: Vielleicht verwalten Sie die Gruppe nicht mehr, oder das Mitglied hat sie verlassen.',
  'signed-out': 'Ihr Konto ist abgemeldet.',
  ended: 'Das Programm hat es beendet.',
};

export const actingTime: TranslatedNamespace<typeof english.actingTime> = {
  minutesLeft: '{minutes}:{seconds}',
  hoursLeft: '{hours}:{minutes}:{seconds}',
};
