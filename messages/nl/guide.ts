import type * as english from '../en/guide';
import type { TranslatedNamespace } from '../messages';

export const guideTopics: TranslatedNamespace<typeof english.guideTopics> = {
  browse: 'Albums en foto’s bekijken',
  mask: 'Maskeren en tonen',
  acting: 'Handelen als lid van je groep',
  check: 'Meerdere leden controleren',
  compare: 'Vergelijken wat een lid ziet',
  journal: 'Het logboek lezen',
  lock: 'Het venster vergrendelen',
  accounts: 'Een account toevoegen',
  keyboard: 'Het toetsenbord gebruiken',
};

export const guideTexts: TranslatedNamespace<typeof english.guideTexts> = {
  browse:
    'Kies een account in de balk aan de zijkant en klik op een album. Dubbelklik op een foto om die groot te zien.\nMet de pijltoetsen ga je door de foto’s; Esc gaat één niveau terug.\n{inspector} toont de details van een foto. {palette} vindt alles wat Proofsheet heeft geladen.',
  mask: 'Foto’s waarvan niet bekend is dat ze veilig zijn, zijn gemaskeerd: je ziet alleen zachte kleuren.\nHoud de muisknop of {space} ingedrukt om er een zolang te zien. {reveal} toont de geselecteerde foto een tijdje.\n{mask} maskeert meteen wat zichtbaar is gemaakt. Druk op {maskInFields} terwijl je in een veld typt.\n{maskAll} maskeert alle foto’s, ook de veilige. Druk nog een keer om alleen gevoelige te maskeren. Bij Instellingen kies je of dat bij elke start gebeurt en als een ander venster de focus heeft.\nBij elke start, als je van account wisselt en als de computer in slaapstand gaat of wordt vergrendeld, zijn getoonde foto’s weer gemaskeerd.',
  acting:
    'Als je een groep beheert, opent {group} de lijst met leden. Klik op een lid om te zien wat dat lid ziet.\nEen band over het venster toont het lid en de resterende tijd. Alles wat je opent, komt in het logboek.\n{stop} stopt ermee. Het stopt ook als de tijd om is en als Proofsheet sluit.',
  check:
    '‘Controle starten’ boven de leden van de groep ({group}) loopt één voor één door de leden die je kiest. {nextMember} leidt naar het volgende.\nMarkeer een lid, een album of een foto als bekeken, in orde of te bespreken, met een notitie. Wat nieuw is sinds de laatste controle, is aangegeven.\nEen controle kan worden onderbroken en op een andere dag verdergaan. Het rapport kan worden geëxporteerd.',
  compare:
    'Open de leden van de groep met {group} en kies de vergelijking naast een lid.\nDie toont elk album twee keer, zoals je eigen account en zoals je groep het mag zien, en wat er verschilt.',
  journal:
    '{journal} opent het logboek. Daarin staat als welk lid je hebt gehandeld, wanneer, waarom en welke albums je hebt geopend.\nFilter het, klik op een regel om alles te lezen, of exporteer het als CSV of JSON. Proofsheet verwijdert nooit regels.',
  lock: '“Venster vergrendelen” in het menu Beeld verbergt alles achter een lege pagina. Een paniektoets, die je kiest in de instellingen ({settings}), doet dat meteen, vanuit elk programma.\nMet Enter ontgrendel je het venster. Als je een pincode hebt ingesteld, is die ook nodig.\nDe paniektoets vervangt niet de vergrendeling van je computer.',
  accounts:
    '{account} voegt een account toe. Kies de dienst en hoe je je aanmeldt; de browser is het best, want daar ziet Proofsheet je wachtwoord nooit.\nDubbelklik op een account in de balk om de naam of kleur te wijzigen of je af te melden.',
  keyboard:
    '{keys} toont alle sneltoetsen.\n{palette} opent het palet: typ enkele letters van een album, een eigenaar, een lid of een opdracht.',
};
