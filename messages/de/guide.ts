import type * as english from '../en/guide';
import type { TranslatedNamespace } from '../messages';

export const guideTopics: TranslatedNamespace<typeof english.guideTopics> = {
  browse: 'Alben und Bilder ansehen',
  mask: 'Maskieren und aufdecken',
  acting: 'Als Mitglied Ihrer Gruppe handeln',
  compare: 'Vergleichen, was ein Mitglied sieht',
  journal: 'Das Protokoll lesen',
  lock: 'Das Fenster sperren',
  accounts: 'Ein Konto hinzufügen',
  keyboard: 'Die Tastatur verwenden',
};

export const guideTexts: TranslatedNamespace<typeof english.guideTexts> = {
  browse:
    'Wählen Sie in der Leiste am Rand ein Konto und klicken Sie auf ein Album. Ein Doppelklick zeigt ein Bild groß.\nDie Pfeiltasten führen durch die Bilder; Esc führt zurück nach oben.\n{inspector} zeigt die Informationen zu einem Bild. {palette} findet alles, was Proofsheet geladen hat.',
  mask: 'Bilder, die nicht als unbedenklich bekannt sind, sind maskiert: Sie sehen nur weiche Farben.\nHalten Sie die Maustaste oder {space} gedrückt, um eines so lange zu sehen. {reveal} deckt das ausgewählte Bild für eine Zeit auf.\n{mask} maskiert sofort alles. Während Sie in ein Feld schreiben, drücken Sie {maskInFields}.\nBei jedem Start, beim Wechsel des Kontos und wenn der Computer in den Ruhezustand geht oder gesperrt wird, ist wieder alles maskiert.',
  acting:
    'Wenn Sie eine Gruppe verwalten, öffnet {group} die Liste der Mitglieder. Klicken Sie auf ein Mitglied, um zu sehen, was es sieht.\nEin Band über dem Fenster zeigt das Mitglied und die verbleibende Zeit. Alles, was Sie öffnen, steht danach im Protokoll.\n{stop} beendet das Handeln. Es endet auch, wenn die Zeit abgelaufen ist und wenn Proofsheet geschlossen wird.',
  compare:
    'Öffnen Sie mit {group} die Mitglieder der Gruppe und wählen Sie neben einem Mitglied den Vergleich.\nEr zeigt die Alben, die nur Sie oder nur das Mitglied sieht.',
  journal:
    '{journal} öffnet das Protokoll. Es hält fest, als wer gehandelt wurde, wann, warum und welche Alben geöffnet wurden.\nFiltern Sie es, klicken Sie auf einen Eintrag, um ihn ganz zu lesen, oder exportieren Sie es als CSV oder JSON. Proofsheet entfernt nie Einträge.',
  lock: 'Wählen Sie in den Einstellungen ({settings}) eine Paniktaste. Sie verdeckt sofort alles mit einer leeren Seite.\nDie Eingabetaste entsperrt das Fenster. Wenn Sie eine PIN festgelegt haben, ist auch sie nötig.\nDie Paniktaste ersetzt nicht die Sperre Ihres Computers.',
  accounts:
    '{account} fügt ein Konto hinzu. Wählen Sie den Dienst und die Art der Anmeldung; am besten ist der Browser, denn dort sieht Proofsheet Ihr Passwort nie.\nEin Doppelklick auf ein Konto in der Leiste ändert Namen oder Farbe oder meldet es ab.',
  keyboard:
    '{keys} zeigt alle Tastenkürzel.\n{palette} öffnet die Schnellsuche: Tippen Sie einige Buchstaben eines Albums, Eigentümers, Mitglieds oder Befehls.',
};
