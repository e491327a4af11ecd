import type * as english from '../en/guide';
import type { TranslatedNamespace } from '../messages';

export const guideTopics: TranslatedNamespace<typeof english.guideTopics> = {
  browse: 'Alben und Bilder ansehen',
  mask: 'Maskieren und aufdecken',
  acting: 'Als Mitglied Ihrer Gruppe handeln',
  check: 'Mehrere Mitglieder prüfen',
  compare: 'Vergleichen, was ein Mitglied sieht',
  journal: 'Das Protokoll lesen',
  lock: 'Das Fenster sperren',
  accounts: 'Ein Konto hinzufügen',
  keyboard: 'Die Tastatur verwenden',
};

export const guideTexts: TranslatedNamespace<typeof english.guideTexts> = {
  browse:
    'Wählen Sie in der Leiste am Rand ein Konto und klicken Sie dann auf ein Album. Ein Doppelklick auf ein Bild zeigt es groß.\nDie Pfeiltasten führen durch die Bilder. Esc führt einen Schritt zurück: vom großen Bild ins Album, vom Album zu allen Alben.\n{inspector} zeigt die Informationen zu einem Bild. {palette} durchsucht alles, was Proofsheet geladen hat.',
  mask: 'Maskiert ist jedes Bild, das nicht als unbedenklich eingestuft ist: Sie sehen nur weiche Farben.\nSolange Sie die Maustaste oder {space} gedrückt halten, sehen Sie das Bild selbst. {reveal} deckt das ausgewählte Bild vorübergehend auf.\n{mask} maskiert sofort alles, was aufgedeckt ist. Wenn Sie gerade in ein Feld schreiben, verwenden Sie stattdessen {maskInFields}.\n{maskAll} maskiert alle Bilder, auch unbedenkliche. Drücken Sie noch einmal, um nur sensible zu maskieren. In den Einstellungen wählen Sie, ob das bei jedem Start und bei einem anderen Fenster im Fokus geschieht.\nAufgedeckte Bilder werden wieder maskiert: bei jedem Start, beim Wechsel des Kontos und wenn der Computer in den Ruhezustand geht oder gesperrt wird.',
  acting:
    'Wenn Sie eine Gruppe verwalten, öffnet {group} die Liste der Mitglieder. Klicken Sie auf ein Mitglied, um zu sehen, was es sieht.\nEin farbiger Streifen oben im Fenster zeigt das Mitglied und die verbleibende Zeit. Alles, was Sie öffnen, wird im Protokoll festgehalten.\n{stop} beendet das Handeln als Mitglied. Es endet auch, wenn die Zeit abgelaufen ist oder Proofsheet geschlossen wird.',
  check:
    '„Prüfung beginnen“ über den Mitgliedern der Gruppe ({group}) führt nacheinander durch die Mitglieder, die Sie wählen. {nextMember} führt zum nächsten.\nMarkieren Sie ein Mitglied, ein Album oder ein Bild als angesehen, in Ordnung oder zu besprechen, mit einer Notiz. Was seit der letzten Prüfung neu ist, ist gekennzeichnet.\nEine Prüfung kann unterbrochen und an einem anderen Tag fortgesetzt werden. Ihr Bericht kann exportiert werden.',
  compare:
    'Öffnen Sie mit {group} die Mitglieder der Gruppe und wählen Sie neben einem Mitglied den Vergleich.\nEr zeigt jedes Album zweimal, wie Ihr eigenes Konto und wie Ihre Gruppe es sehen darf, und die Unterschiede.',
  journal:
    '{journal} öffnet das Protokoll. Es hält fest, wann und warum Sie als welches Mitglied gehandelt und welche Alben Sie dabei geöffnet haben.\nEin Klick auf einen Eintrag zeigt ihn ganz. Sie können die Einträge filtern und als CSV oder JSON exportieren. Proofsheet entfernt nie Einträge.',
  lock: '„Fenster sperren“ im Menü „Ansicht“ verdeckt alles mit einer leeren Seite. Eine Paniktaste, die Sie in den Einstellungen ({settings}) festlegen, tut das sofort und aus jedem Programm.\nDie Eingabetaste entsperrt das Fenster. Wenn Sie eine PIN festgelegt haben, müssen Sie auch diese eingeben.\nDie Paniktaste ersetzt nicht die Sperre Ihres Computers.',
  accounts:
    '{account} fügt ein Konto hinzu. Wählen Sie den Dienst und die Art der Anmeldung; am besten ist der Browser, denn dort sieht Proofsheet Ihr Passwort nie.\nEin Doppelklick auf ein Konto in der Leiste öffnet es: Dort können Sie seinen Namen und seine Farbe ändern oder es abmelden.',
  keyboard:
    '{keys} zeigt alle Tastenkürzel.\n{palette} öffnet die Schnellsuche: Tippen Sie einige Buchstaben eines Albums, Eigentümers, Mitglieds oder Befehls.',
};
