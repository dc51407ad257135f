/** Wat een oproep tegenhoudt, in het Nederlands. */
import { list, quote, some } from '../shared/nl.ts'
import type { ProblemSentences } from './en.ts'

const meant = (words: readonly string[]) => (words.length > 0 ? `: bedoelde u ${list(words)}?` : '')

/** Wat een verslag niet kan missen, volgens de code van wat ontbreekt. */
const missing: Readonly<Record<string, string>> = {
  what: '--status, --note of --deadline (wat wordt er gezegd?)',
  because: '--because (waarom verandert het?)',
  note: '--note (wat was er fout?)',
  occurrence: '--occurrence (voor welke termijn?)',
  by: '--by (wie zegt het?)',
  source: '--heard of --document (hoe weet men het?)',
  title: '--title (van het nieuwe document)',
}

export const nl: ProblemSentences = {
  'unknown-command': (d) =>
    `onbekende opdracht ${quote(d.seen)}${meant(d.suggestions) || ` (opdrachten: ${d.allowed.join(', ')})`}`,
  'unknown-flag': (d) =>
    `onbekende optie ${quote(d.seen)}${meant(d.suggestions)} (${d.help} toont de opties)`,
  'missing-argument': (d) => `er ontbreekt een argument: <${d.name}>`,
  'missing-value': (d) => `${d.flag} vraagt een waarde`,
  'no-value': (d) => `${d.flag} krijgt geen waarde`,
  'no-words': (d) => `--text ${quote(d.seen)} bevat geen woord om te zoeken`,
  'too-many-arguments': (d) =>
    `te veel argumenten: ${some(d.seen.map(quote), d.count)} (teh ${d.command} --help zegt wat verwacht wordt)`,
  usage: (d) => `de opdracht is niet begrepen (${d.message})`,
  'flag-twice': (d) =>
    `${d.flag} neemt één waarde en kreeg er twee: ${quote(d.first)} en ${quote(d.seen)}`,
  'not-together': (d) => `${d.flag} en ${d.other} gaan niet samen`,
  'needs-flag': (d) => `${d.flag} kan alleen samen met ${list(d.allowed)}`,
  'ambiguous-value': (d) =>
    `${d.flag} ${quote(d.seen)} kan ${list(d.among)} betekenen: schrijf een ervan`,
  'invalid-choice': (d) =>
    `${d.flag} ${quote(d.seen)} is geen bekende waarde${meant(d.suggestions) || '.'} Toegelaten: ${d.allowed.join(', ')}`,
  'invalid-year': (d) =>
    `${d.flag} ${quote(d.seen)} is geen jaar van 1990 tot 2100, bijvoorbeeld 2023`,
  'invalid-day': (d) =>
    `${d.flag} ${quote(d.seen)} is geen dag van de kalender, bijvoorbeeld 2023-12-31`,
  'invalid-period': (d) =>
    `${d.flag} ${quote(d.seen)} is geen periode: 2023, 2023-Q1, 2023-S2, 2023-07 of 2023-07-15`,
  'invalid-years': (d) =>
    `${d.flag} ${quote(d.seen)} is geen jaar, en ook geen twee jaren met “..” ertussen, zoals 2021..2025, over hoogstens ${d.most} jaar`,
  'invalid-count': (d) => `${d.flag} ${quote(d.seen)} is geen geheel getal`,
  'invalid-rule-level': (d) =>
    `--rule ${quote(d.seen)}: schrijf id=off, id=note, id=warning of id=error${d.suggestions.length > 0 ? `; bedoelde u ${list(d.suggestions)}?` : ''}`,
  'unknown-actor': (d) =>
    `onbekende actor ${quote(d.seen)}${meant(d.suggestions) || ' (plans/actors.yaml geeft de lijst)'}`,
  'unknown-document': (d) =>
    `onbekend document ${quote(d.seen)}${meant(d.suggestions) || ' (ze staan in plans/documents.yaml; --new-document voegt er een toe)'}`,
  'ambiguous-document': (d) =>
    `${quote(d.seen)} is een naam van ${d.among.length} documenten; geef de id: ${d.among.join(', ')}`,
  'invalid-lines': (d) =>
    `${d.flag} ${quote(d.seen)} is geen regelnummer, en ook geen twee: 12 of 12-15`,
  'record-missing': (d) =>
    `er ontbreekt: ${list(
      d.allowed.map((code) => missing[code] ?? code),
      'en',
    )}`,
  'record-future': (d) =>
    `${d.flag} ${quote(d.seen)} moet op ${d.day} nog komen: een verslag zegt wat er gebeurd is`,
  'no-such-part': (d) =>
    `--part ${quote(d.seen)}: de maatregel heeft ${d.parts === '0' ? 'geen onderdelen' : `de onderdelen 1 tot ${d.parts}`}`,
  'no-such-occurrence': (d) =>
    `--occurrence ${quote(d.seen)} is geen termijn van deze maatregel${d.allowed.length > 0 ? `; wel ${list(d.allowed, 'en')}` : ', die niet op bekende data terugkomt'}`,
  'no-such-entry': (d) =>
    `--retract ${quote(d.seen)}: ${d.allowed.length > 0 ? `de verslagen van deze instantie dateren van ${list(d.allowed, 'en')}` : 'deze instantie heeft geen verslag over deze maatregel'}`,
  'answer-with': (d) => `antwoord met ${list(d.allowed)}`,
  'stdin-not-json': (d) => `de standaardinvoer is geen JSON (${d.reason})`,
  'stdin-key': (d) =>
    `${quote(d.seen)} hoort niet in een verslag${d.allowed.length > 0 ? `: ${d.allowed.join(', ')}` : ''}`,
  'in-entry': (d) => `verslag ${d.number}: ${d.reason}`,
  'new-what': (d) =>
    `${quote(d.seen)} noemt niets om toe te voegen: schrijf <editie>/<maatregel>, of actor, document, theme of edition en een id`,
  'new-slug': (d) =>
    `${quote(d.seen)} is geen id: kleine letters, cijfers en koppeltekens, hoogstens 64`,
  'new-exists': (d) => `${quote(d.path)} bestaat al en wordt niet vervangen`,
  'init-there': (d) => `${quote(d.path)} is al een corpus: met teh new voegt u eraan toe`,
  'invalid-interval': (d) =>
    `${d.flag} verwacht twee jaren met een schuine streep, bijvoorbeeld 2024/2026, en niet ${quote(d.seen)}`,
  'invalid-tag': (d) =>
    `${d.flag} verwacht de code van een taal, bijvoorbeeld nl, fr of pt-BR, en niet ${quote(d.seen)}`,
  'invalid-timezone': (d) =>
    `${d.flag} verwacht een tijdzone, bijvoorbeeld Europe/Amsterdam, en niet ${quote(d.seen)}`,
  'insert-no-file': (d) => `er is geen bestand ${quote(d.path)} om aan te vullen`,
  'unknown-theme': (d) =>
    `onbekend thema ${quote(d.seen)}${meant(d.suggestions) || '.'} Thema's: ${d.allowed.join(', ')}`,
  'unknown-edition': (d) =>
    `onbekende editie ${quote(d.seen)}${meant(d.suggestions) || '.'} Edities: ${d.allowed.join(', ')}`,
  'unknown-measure': (d) =>
    `onbekende maatregel ${quote(d.seen)}${meant(d.suggestions) || ' (teh query geeft de lijst)'}`,
  'measure-unread': (d) =>
    `${quote(d.seen)} is de naam van ${d.ids.join(', ')}, waarvan het bestand onleesbaar is of fouten bevat`,
  'registry-unread': (d) =>
    `${quote(d.seen)} kan niet worden opgezocht: ${d.file} is onleesbaar of bevat fouten`,
  'ambiguous-actor': (d) =>
    `${quote(d.seen)} is een naam van ${d.among.length} actoren; geef de id: ${d.among.join(', ')}`,
  'ambiguous-edition': (d) =>
    `de id's van ${d.among.length} edities eindigen op ${quote(d.seen)}: ${d.among.join(', ')}`,
  'ambiguous-measure': (d) =>
    `${quote(d.seen)} is de naam van ${d.among.length} maatregelen: ${d.among.join('; ')}. Typ de volledige id, bijvoorbeeld ${d.among[0]?.split(' ')[0]}`,
  'unknown-rule': (d) =>
    `onbekende regel ${quote(d.seen)}${meant(d.suggestions) || ' (teh explain --list geeft de lijst)'}`,
  'unknown-column': (d) =>
    `onbekende kolom ${quote(d.seen)}${meant(d.suggestions) || '.'} Kolommen: ${d.allowed.join(', ')}`,
  'diff-of-what': () =>
    'noem twee edities (teh diff climate-2020 climate-2024), of vraag --git <revisie> of --within <editie>',
  'diff-backwards': (d) =>
    `${quote(d.newer)} begint na ${quote(d.older)}: noem eerst de oudste editie (teh diff ${d.older} ${d.newer})`,
  'lineage-of-what': () =>
    'noem een maatregel (teh lineage heat-pumps), of vraag --renewed of --suggest',
  'nothing-yet': (d) =>
    `op ${d.day} viel er nog niets te vragen: de eerste mogelijke dag is ${d.first}`,
  'not-begun': (d) =>
    d.seen === d.edition
      ? `${d.edition} begint op ${d.begin} en was op ${d.day} nog niet begonnen`
      : `${quote(d.seen)} hoort bij een editie die op ${d.day} nog niet begonnen was: ${d.edition} begint op ${d.begin}`,
  'suggest-backwards': (d) =>
    `“${d.seen}” begint niet na “${d.edition}”: --from noemt de oudere editie, --to de nieuwere`,
  'unknown-set': (d) =>
    `onbekende reeks aanbevelingen ${quote(d.seen)}${meant(d.suggestions) || '.'} Reeksen: ${d.allowed.join(', ')}`,
  'unknown-card': (d) =>
    `onbekende voortgangskaart ${quote(d.seen)}${meant(d.suggestions) || '.'} Kaarten: ${d.allowed.join(', ')}`,
  'path-outside': (d) => `${quote(d.seen)} ligt buiten het corpus ${quote(d.corpus)}`,
  'no-such-path': (d) => `${quote(d.seen)} komt met geen enkel bestand van het corpus overeen`,
  'no-such-file': (d) => `er is geen bestand “${d.seen}”`,
  'no-sheet': (d) => `geen van de bestanden is een verstuurd formulier: ${d.allowed.join('; ')}`,
  'brief-since': (d) =>
    `de vorige vergadering (${d.seen}) moet vóór de dag liggen waarover het dossier gaat (${d.day})`,
  'not-read': (d) => `er is niets gelezen: ${d.path} ${d.sentence}`,
  'import-columns': (d) =>
    `${quote(d.seen)} noemt geen kolom: schrijf bijvoorbeeld measure=1,who=2,when=3, uit ${d.allowed.join(', ')}, met zeker de maatregel erbij`,
  'cwd-gone': () => 'de map waarin u zich bevindt, bestaat niet meer',
  'corpus-missing': (d) => `er is geen map ${quote(d.path)}`,
  'corpus-unfit': (d) =>
    `${quote(d.path)} is geen corpus: er staat geen corpus.yaml, actors.yaml, themes.yaml of documents.yaml in, en geen map met edition.yaml (teh init begint er een, --corpus noemt een ander)`,
  'no-corpus': () =>
    'er is geen map plans/ hier of in een bovenliggende map: ga naar waar er een is, of noem een corpus met --corpus',
  'corpus-not-a-folder': (d) =>
    `${quote(d.path)} is een bestand; een corpus is een map met actors.yaml, themes.yaml en edities`,
  'corpus-denied': (d) => `${quote(d.path)} kan niet gelezen worden: u hebt er geen toegang toe`,
  'corpus-empty': (d) =>
    `er is geen plan in ${quote(d.path)}: een corpus is een map met actors.yaml, themes.yaml en edities`,
  'stdin-filename-missing': () =>
    '--stdin vraagt --stdin-filename plans/…: het pad zegt om welk soort bestand het gaat',
  'stdin-fix': () =>
    '--stdin --fix heeft geen bestand om naar te schrijven: voeg --dry-run toe om te zien wat er zou veranderen',
  'write-refused': (d) => `${quote(d.path)} is geen gewoon bestand: er wordt niets in geschreven`,
  'write-changed': (d) =>
    `${quote(d.path)} is gewijzigd sinds het gelezen werd: er is niets geschreven`,
  'write-failed': (d) =>
    `${quote(d.path)} kon niet geschreven worden (${d.reason}): het is gebleven zoals het was`,
  'write-input': (d) =>
    `${quote(d.path)} is een bestand waaruit het corpus gelezen wordt en wordt niet overschreven`,
  'write-locked': (d) =>
    `een andere teh is ${quote(d.path)} aan het schrijven; is er geen, verwijder dan ${quote(d.lock)}`,
  'write-shipped': (d) =>
    `${quote(d.path)} komt met het programma mee en wordt nooit gewijzigd: kopieer het, of noem uw eigen corpus met --corpus`,
  'write-half': (d) =>
    `niet alle bestanden konden geschreven worden (${d.reason}), en deze, die al geschreven waren, konden niet teruggezet worden: ${list(d.paths, 'en')}`,
  'insert-unreadable': (d) =>
    `aan ${quote(d.path)} wordt niets toegevoegd zolang er een fout in staat (regel ${d.line}): teh lint zegt welke`,
  'insert-unsafe': (d) =>
    `aan ${quote(d.path)} kan niets veilig toegevoegd worden, wegens ${quote(d.seen)} op regel ${d.line}: ankers, aliassen, tags en meerdere documenten horen niet in een corpus`,
  'insert-flow': (d) =>
    `aan ${quote(d.path)} kan niets toegevoegd worden: wat op regel ${d.line} tussen haakjes staat, moet eerst op eigen regels komen`,
  'insert-empty': (d) =>
    `aan ${quote(d.path)} kan niets toegevoegd worden: verwijder eerst de lege ${quote(d.key)} op regel ${d.line}`,
  'insert-layout': (d) =>
    `aan ${quote(d.path)} kan niets veilig toegevoegd worden, door de opmaak van regel ${d.line}: dat moet met de hand`,
  'insert-exists': (d) =>
    `${quote(d.path)} bevat al ${quote(d.id)} (regel ${d.line}), en zegt er iets anders over`,
  'document-other-text': (d) =>
    `${quote(d.id)} heeft de controlesom van een andere tekst (${d.path}, regel ${d.line}): een latere versie is een eigen document, met een eigen --id`,
  'insert-too-long': (d) =>
    `${quote(d.path)} zou langer worden dan een bestand van het corpus mag zijn`,
  'insert-hidden': (d) =>
    `het teken ${d.seen} in ${quote(d.at)} is onzichtbaar of geen tekst, en wordt niet in ${quote(d.path)} geschreven`,
  'insert-invalid': (d) =>
    `wat in ${quote(d.path)} geschreven moest worden, klopt niet bij ${quote(d.at)} (${d.rule})`,
  'git-missing': () => 'git staat niet op deze computer, of niet in het PATH',
  'git-no-repository': (d) => `${quote(d.path)} staat niet in een git-repository`,
  'git-ownership': (d) =>
    `git vertrouwt ${quote(d.path)} niet, want het is van iemand anders: ${d.hint}`,
  'git-partial': (d) =>
    `deze kloon is onvolledig, en wat git voor die revisie nodig heeft, ontbreekt: voer ${d.hint} uit`,
  'git-revision': (d) =>
    `git kent de revisie ${quote(d.revision)} niet${d.remote ? `, wel ${d.remote}` : ''}${d.hint ? `: deze kloon is onvolledig, voer ${d.hint} uit; haal in CI de hele geschiedenis op (fetch-depth: 0 op GitHub, GIT_DEPTH: 0 op GitLab)` : ''}`,
  'git-shallow': (d) =>
    `deze kloon is onvolledig en bevat het punt niet waar ${quote(d.other)} ${quote(d.revision)} verliet: voer ${d.hint} uit; haal in CI de hele geschiedenis op (fetch-depth: 0 op GitHub, GIT_DEPTH: 0 op GitLab)`,
  'git-no-corpus': (d) =>
    `${quote(d.revision)} bevat geen corpus in ${quote(d.path)}, en elders niet precies één`,
  'git-unborn': () =>
    'hier is nog geen enkele commit, dus valt er niets te vergelijken: voer eerst git commit uit, of teh lint, dat de bestanden leest zoals ze zijn',
  'git-slow': (d) =>
    `git gaf binnen ${d.seconds} seconden geen antwoord: het wacht misschien op een pipe die in de plaats van een van zijn bestanden staat, of op een trage schijf`,
  'git-failed': (d) => `git kon niet antwoorden (${d.reason})`,
  'output-exists': (d) =>
    `${some(d.paths.map(quote))} ${d.paths.length === 1 ? 'bestaat al, met een andere inhoud' : 'bestaan al, met een andere inhoud'}: noem een andere map, of voeg --force toe`,
  'output-foreign': (d) =>
    `${d.path} bevat bestanden die niet van een site van teh zijn: --output neemt een nieuwe of lege map, of die van een vroegere site`,
  'output-in-corpus': (d) =>
    `${quote(d.path)} ligt in het corpus, dat plannen bevat en niets anders: noem een map daarbuiten`,
  'schema-foreign': (d) =>
    `${quote(d.path)} is niet door teh schema gemaakt en wordt niet vervangen: noem een andere map`,
  'flag-missing': (d) => `${d.flag} ontbreekt, bijvoorbeeld ${d.example}`,
  'invalid-round': (d) =>
    `--round ${quote(d.seen)} is geen bestandsnaam: kleine letters, cijfers en koppeltekens, bijvoorbeeld 2026-10`,
  'round-differs': (d) =>
    `in ronde ${quote(d.round)} kregen sommige van deze instanties al een andere vraag: noem een andere met --round, of voeg --force toe`,
  'nobody-asked': () => 'er is nog niemand bevraagd: teh ask begint een ronde',
  'unknown-round': (d) =>
    `onbekende ronde ${quote(d.seen)}${meant(d.suggestions) || '.'} Rondes: ${d.allowed.join(', ')}`,
  'output-failed': (d) => `het antwoord kon niet weggeschreven worden (${d.reason})`,
  'bytes-on-terminal': (d) =>
    `${d.format} is een bestand en geen tekst: voeg --output antwoord.${d.format} toe, of stuur het naar een pipe`,
}
