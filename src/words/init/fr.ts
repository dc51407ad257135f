/** Ce que dit et écrit `teh init`, en français. */
import { n, quote } from '../shared/fr.ts'
import type { InitWords } from './en.ts'

export const fr: InitWords = {
  intro:
    'Votre propre corpus. La touche Entrée garde ce qui est affiché\u00a0; < revient à la question précédente.',
  ask: {
    title: 'De quoi parlent les plans, en quelques mots\u00a0?',
    language:
      'En quelles langues sont les textes\u00a0? (codes, la première est obligatoire\u00a0: fr, nl)',
    plan: 'Un id court pour le plan, en minuscules (il ne changera plus)\u00a0:',
    period: 'Première et dernière année de son édition actuelle (par exemple 2024/2026)\u00a0:',
    timezone: 'Dans quel fuseau horaire compter les jours\u00a0?',
    ci: 'Où est le dépôt\u00a0: github, gitlab ou none (nulle part)\u00a0?',
  },
  made: (folder, count) =>
    `Un corpus dans ${quote(folder)}\u00a0: ${n(count, 'fichier', 'fichiers')}.`,
  wouldMake: (folder, count) =>
    `Un corpus dans ${quote(folder)} aurait ${n(count, 'fichier', 'fichiers')}. Rien n'a été écrit\u00a0: --dry-run.`,
  written: 'Écrits',
  toWrite: 'À écrire',
  kept: 'Déjà présents, et laissés tels quels',
  addLines: (path) => `À ajouter à la main dans ${quote(path)}\u00a0:`,
  fillIn: (path) =>
    `À compléter\u00a0: TEH_RELEASE et TEH_SHA256 dans ${quote(path)}, l'adresse du fichier teh.cjs d'une version publiée et sa somme de contrôle. D'ici là, cette tâche s'arrête.`,
  next: 'À taper ensuite',
  inFolder: (folder) => `cd ${folder}`,
  files: {
    example: 'Exemple : publier un premier rapport',
    exampleSummary:
      "Une mesure d'exemple, à remplacer par la première du plan. Elle est achevée quand tout le monde peut lire le rapport.",
    exampleComment: 'Un exemple : remplacez-le par la première mesure de votre plan.',
    actor: 'Coordination (exemple)',
    theme: 'Général',
    edition: (title, years) => `${title}, ${years}`,
    document: (title, years) => `${title}, ${years} : texte du plan`,
    readme: (title, edition, year) => `# ${title}

Les plans sont dans \`plans/\`, une promesse par fichier, en texte brut. \`teh\` les lit et dit ce qui a été promis, par qui, pour quand, et ce qui est en retard.

\`\`\`
teh lint                       tout est-il en ordre ?
teh overdue --year ${year}        qu'est-ce qui était en retard à la fin de ${year} ?
teh query                      quelles mesures ?
teh show ${edition}/example    tout sur l'une d'elles
\`\`\`

- \`plans/corpus.yaml\` dit ce qu'est ce corpus ; \`actors.yaml\`, \`themes.yaml\` et \`documents.yaml\` sont ses registres.
- Un dossier est une édition d'un plan (\`plans/${edition}/\`), et chaque autre fichier y est une mesure.
- \`plans/${edition}/example.yaml\` est un exemple, à remplacer.
`,
  },
}
