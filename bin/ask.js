const { createInterface } = require('node:readline')

/** The one reader of the terminal: what is typed ahead is the answer to the next question. */
let lines
const typedAhead = []
let answered

function ask(question, defaultAnswer) {
  if (!lines) {
    lines = createInterface({
      input: process.stdin,
      output: process.stdout,
      historySize: 0,
    })
    lines.on('line', (line) => {
      lines.pause()
      if (answered) answered(line)
      else typedAhead.push(line)
      answered = undefined
    })
    lines.on('close', () => {
      typedAhead.push(undefined)
      answered?.(undefined)
    })
    lines.on('SIGINT', () => {
      lines.close()
      process.kill(process.pid, 'SIGINT')
    })
  }
  return new Promise((resolve) => {
    if (typedAhead.length > 0) {
      resolve(typedAhead[0] === undefined ? undefined : typedAhead.shift())
      return
    }
    answered = resolve
    lines.setPrompt(question)
    lines.prompt()
    if (defaultAnswer !== '') lines.write(defaultAnswer)
  })
}

module.exports = { ask }
