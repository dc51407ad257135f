const { spawnSync } = require('node:child_process')

/** What people have where they chose none: it ends by itself on a short text, and keeps colours. */
const usual = 'less -FRX'

/**
 * Shows a text by the pager that was chosen, else by less. Gives whether it did: where there is no
 * pager, or it is turned off by an empty name or by cat, the text is still to be written.
 */
function page(text, { TEH_PAGER, PAGER, TERM }) {
  const chosen = TEH_PAGER ?? PAGER
  if (chosen === '' || chosen === 'cat') return false
  // On a terminal that can do nothing, less asks for a key before it shows anything.
  const isPlain = TERM === undefined || TERM === '' || TERM === 'dumb'
  if (chosen === undefined && (isPlain || process.platform === 'win32')) return false
  // Ctrl-C is for the pager: whoever waits for it stays.
  const stay = () => {}
  process.on('SIGINT', stay)
  const { status, error } = spawnSync(chosen ?? usual, {
    shell: true,
    input: text,
    stdio: ['pipe', 'inherit', chosen === undefined ? 'ignore' : 'inherit'],
    // A less that was chosen without flags shows colours, too, and ends on a short text.
    env: { LESSCHARSET: 'utf-8', LESS: 'FRX', ...process.env },
  })
  process.off('SIGINT', stay)
  // A pager may be left before it has read all; one that there is not reads nothing, either.
  const wasRead = error === undefined || error.code === 'EPIPE'
  return wasRead && status !== notFound
}

/** What a shell says of a program that there is not. */
const notFound = 127

module.exports = { page }
