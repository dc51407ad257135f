/** Every format, loaded only when it is asked for. */
import type { Format } from './format.ts'

export type { Format, Layout } from './format.ts'

export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  table: async () => (await import('./terminal/index.ts')).terminal,
  pretty: async () => (await import('./terminal/index.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
  csv: async () => (await import('./csv.ts')).csv,
  'csv-plain': async () => (await import('./csv.ts')).csvPlain,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/index.ts')).html,
  xlsx: async () => {
    const [{ xlsxBy }, { writeWorkbook }] = await Promise.all([
      import('./xlsx.ts'),
      import('../office/index.ts'),
    ])
    return xlsxBy(writeWorkbook)
  },
  docx: async () => {
    const [{ docxBy }, { writeText }] = await Promise.all([
      import('./docx.ts'),
      import('../office/index.ts'),
    ])
    return docxBy(writeText)
  },
  ics: async () => (await import('./ics.ts')).ics,
  sarif: async () => (await import('./sarif.ts')).sarif,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
}
