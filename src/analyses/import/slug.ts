/** The short name of a measure, proposed from its title. */
import { nameKey } from '../text/fold.ts'

const small = new Set(
  (
    'a au aux d de des du en et l la le les pour sur un une par ' +
    'der den een het van voor met op te aan in and at for of on the to with'
  ).split(' '),
)

/** The first words of a title, small ones aside. */
export function slugFrom(title: string): string {
  const words = nameKey(title)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter((word) => word !== '' && !small.has(word))
  const slug = words.slice(0, 4).join('-').slice(0, 48).replace(/-$/, '')
  return /^[a-z]/.test(slug) ? slug : `m-${slug}`.replace(/-$/, '')
}

/** The slug, with a number behind it if it is taken. */
export function uniqueSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}
