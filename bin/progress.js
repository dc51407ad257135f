const { writeSync } = require('node:fs')

/** Milliseconds before anything is said, and between two changes of the line. */
const [patience, pause] = [1000, 100]

/**
 * A line that tells how far a call has come, once it takes longer than a second. It is gone before
 * anything else is written.
 */
function lineOn({ columns, write, now, began }) {
  let [isShown, last] = [false, 0]
  return {
    show(text) {
      const time = now()
      if (time - began < patience || time - last < pause) return
      write(`\r\u001b[2K${[...text].slice(0, Math.max(1, columns - 1)).join('')}`)
      isShown = true
      last = time
    },
    clear() {
      if (isShown) write('\r\u001b[2K')
      isShown = false
    },
  }
}

/** The one of this process, on standard error; that it cannot be written is no failure. */
function line() {
  return lineOn({
    columns: process.stderr.columns ?? 80,
    write: (text) => {
      try {
        writeSync(2, text)
      } catch {}
    },
    now: () => performance.now(),
    began: 0,
  })
}

module.exports = { line, lineOn }
