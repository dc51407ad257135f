/** Colour by meaning: one instance per layout, never from the environment. */
import { Chalk } from 'chalk'
import type { Tone } from '../../report.ts'
import type { Layout } from '../format.ts'

export type Paint = (text: string, tone?: Tone) => string

export function paintOf({ colour }: Layout): Paint {
  const chalk = new Chalk({ level: colour })
  const by: Record<Tone, (text: string) => string> = {
    plain: (text) => text,
    strong: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
  }
  return (text, tone = 'plain') => (colour === 0 || text === '' ? text : by[tone](text))
}
