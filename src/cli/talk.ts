/** The dialogue on the terminal, before a report. */
import type { Talk } from '../commands/command.ts'
import { sentenceOf } from '../commands/sentence.ts'
import { TehError } from '../errors.ts'
import { plainLine } from '../render/escape.ts'
import { formats } from '../render/index.ts'
import type { Words } from '../words/index.ts'
import { print } from './deliver.ts'
import type { Host } from './host.ts'
import { type Call, isForPeople } from './program.ts'
import { layoutOf } from './settings.ts'

/** Nothing without a terminal, and if the answer is for a program or a file. */
export function talkOf(call: Call, host: Host, words: Words): Talk | undefined {
  const { ask } = host
  const { flags } = call
  if (ask === undefined || !isForPeople(call) || flags.output !== undefined) return undefined
  return {
    tell: async (blocks) => {
      const draw = await formats.table?.()
      const report = { report: '', question: {}, rows: [], leftOut: [], totals: {}, blocks }
      const layout = layoutOf(flags, host, words)
      if (draw) await print(`${await draw(report, layout, { program: noProgram })}\n`, host)
    },
    ask: async (question, defaultAnswer, check) => {
      for (let shown = defaultAnswer; ; ) {
        const answer = await ask(`${plainLine(question)} `, plainLine(shown))
        if (answer === undefined) return undefined
        const problem = problemIn(() => check(answer.trim()))
        if (problem === undefined) return answer.trim()
        await print(`  ${plainLine(sentenceOf(problem, words))}\n`, host)
        shown = answer
      }
    },
  }
}

/** What is drawn for people does not name the program. */
const noProgram = { name: '', version: '' }

function problemIn(check: () => void): TehError | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    if (error instanceof TehError) return error
    throw error
  }
}
