/** What `teh schema` says, and what an editor shows from it, in English. */
import { list, n, quote } from '../shared/en.ts'

export const en = {
  title: 'Schemas of this corpus, for editors',
  columns: { kind: 'schema', files: 'files' },
  knows: (told: readonly string[]) => `They know ${list(told, 'and')}.`,
  kinds: {
    actor: (count: number) => n(count, 'actor', 'actors'),
    theme: (count: number) => n(count, 'theme', 'themes'),
    document: (count: number) => n(count, 'document', 'documents'),
    edition: (count: number) => n(count, 'edition', 'editions'),
    measure: (count: number) => n(count, 'measure', 'measures'),
    recommendation: (count: number) => n(count, 'recommendation', 'recommendations'),
    plan: (count: number) => n(count, 'line of plans', 'lines of plans'),
    level: (count: number) => n(count, 'level', 'levels'),
    language: (count: number) => n(count, 'language', 'languages'),
  },
  all: 'teh schema measure prints one of them; teh schema --output schemas writes them all.',
  named: (folder: string) =>
    `The files of this corpus look for their schemas in ${quote(folder)}: teh schema --output ${folder}`,
  written: (count: number, folder: string) =>
    `${n(count, 'schema', 'schemas')} in ${quote(folder)}. Do this again when ids have been added.`,
  line: 'The first line of a file, by which an editor finds its schema:',
  unknown: {
    actor: 'No actor of actors.yaml has this id.',
    theme: 'No theme of themes.yaml has this id.',
    document: 'No document of documents.yaml has this id.',
    edition: 'No edition has this id, nor any document with held: false.',
    measure: 'No measure has this id.',
    recommendation: 'No recommendation has this id, nor any criterion of a progress card.',
    plan: 'corpus.yaml has no line of plans with this id.',
    level: 'corpus.yaml has no level with this id.',
    language: 'corpus.yaml does not name this language.',
    rule: 'teh lint has no rule with this id.',
  },
}

export type EditorWords = typeof en
