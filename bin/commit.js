const { existsSync, readFileSync, realpathSync, statSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')

/** Bytes that one of these files may have: a list of packed branches is the largest. */
const maxBytes = 64 * 1024 * 1024

/**
 * The full hash of the last commit of the repository in which a folder lies, as the files of git
 * say: git is not run. Nothing if there is none, or if they are of a form that is not known here.
 */
function lastCommit(folder) {
  try {
    const link = gitAround(realpathSync(folder))
    if (link === undefined) return undefined
    const isHere = statSync(link).isDirectory()
    const own = isHere ? link : resolve(dirname(link), elsewhere(link))
    // A second working tree has its own HEAD, and shares the branches of the first.
    const shared = join(own, 'commondir')
    return commitAt('HEAD', [own, existsSync(shared) ? resolve(own, textOf(shared)) : own])
  } catch {
    return undefined
  }
}

/** The nearest `.git` around a folder. */
function gitAround(folder) {
  const link = join(folder, '.git')
  if (existsSync(link)) return link
  return dirname(folder) === folder ? undefined : gitAround(dirname(folder))
}

/** What a name of git leads to, in one folder or the other; a branch may be another's name. */
function commitAt(name, [own, shared], steps = 5) {
  const path = [own, shared].map((folder) => join(folder, name)).find(existsSync)
  if (path === undefined) return packedAt(name, shared)
  const [, other] = /^ref: (refs\/\S+)$/.exec(textOf(path)) ?? []
  if (other === undefined) return hashIn(textOf(path))
  return steps === 0 || other.includes('..') ? undefined : commitAt(other, [own, shared], steps - 1)
}

function packedAt(name, folder) {
  const lines = textOf(join(folder, 'packed-refs')).split('\n')
  return hashIn(lines.find((line) => line.endsWith(` ${name}`))?.split(' ')[0] ?? '')
}

function hashIn(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined
}

/** Where a `.git` that is a file says that the repository lies. */
function elsewhere(link) {
  const [, path] = /^gitdir: (.+)$/.exec(textOf(link)) ?? []
  if (path === undefined) throw new Error(link)
  return path
}

/** The text of an ordinary file: another kind could keep its reader waiting. */
function textOf(path) {
  const stat = statSync(path)
  if (!stat.isFile() || stat.size > maxBytes) throw new Error(path)
  return readFileSync(path, 'utf8').trim()
}

module.exports = { lastCommit }
