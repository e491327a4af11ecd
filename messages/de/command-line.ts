import type { commandLine as english } from '../en/command-line';
import type { TranslatedNamespace } from '../messages';

export const commandLine: TranslatedNamespace<typeof english> = {
  usage: 'Aufruf: proofsheet [OPTIONEN] [LINK]',
  purpose: 'Zeigt die Alben und Bilder Ihrer Konten bei Onlinediensten.',
  link: 'LINK beginnt mit proofsheet: und wird vom laufenden Programm geöffnet, falls es eines gibt.',
  help: 'Gibt diesen Text aus.',
  version: 'Gibt die Version aus.',
  userData: 'Speichert Konten, Einstellungen und Bilder im Ordner DIR.',
  chromium: '„man proofsheet“ beschreibt auch die Optionen für ungewöhnliche Systeme.',
  'unknown-option': 'Es gibt keine Option „{word}“.',
  'unknown-argument': '„{word}“ ist kein Link, der mit proofsheet: beginnt.',
  'no-folder': '„{word}“ braucht den Pfad eines Ordners.',
  debugging: '„{word}“ würde andere Programme das Fenster lesen lassen und wird deshalb abgelehnt.',
  see: '„proofsheet --help“ listet die Optionen auf.',
};
