// Talks to yaml-language-server as an editor does, over its standard streams.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Milliseconds that an answer is waited for. */
const patience = 20_000

/**
 * The module that starts the language server, and its version: YAML_LANGUAGE_SERVER names the
 * folder of the package, where it is to be another one than that of this project.
 */
export function findServer(env = process.env) {
  const own = fileURLToPath(new URL('../node_modules/yaml-language-server', import.meta.url))
  const home = env.YAML_LANGUAGE_SERVER || own
  const { bin, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return { program: join(home, bin['yaml-language-server']), version }
}

/** Starts the server for a folder that an editor has open. */
export async function startServer(program, folder) {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const heard = listen(child)
  let last = 0
  const send = (message) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const ask = (method, params) => {
    last += 1
    const id = last
    send({ id, method, params })
    return heard.next((message) => message.id === id && message.method === undefined)
  }
  heard.onRequest(({ id, method, params }) => {
    const none = method === 'workspace/configuration' ? params.items.map(settingsOf) : null
    send({ id, result: none })
  })
  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } },
        hover: { contentFormat: ['markdown', 'plaintext'] },
      },
      workspace: { configuration: true },
    },
  })
  send({ method: 'initialized', params: {} })
  const at = (path, line, character) => ({
    textDocument: { uri: pathToFileURL(path).href },
    position: { line, character },
  })
  return {
    /** What is wrong with a file, once it is opened with this text. */
    async open(path, text = readFileSync(path, 'utf8')) {
      const uri = pathToFileURL(path).href
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
      })
      const said = await heard.next(
        ({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === uri,
      )
      return said.params.diagnostics
    },
    close(path) {
      send({
        method: 'textDocument/didClose',
        params: { textDocument: { uri: pathToFileURL(path).href } },
      })
    },
    async complete(path, line, character) {
      const { result } = await ask('textDocument/completion', at(path, line, character))
      return result?.items ?? result ?? []
    },
    async hover(path, line, character) {
      const { result } = await ask('textDocument/hover', at(path, line, character))
      return result?.contents?.value ?? ''
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      await ask('shutdown', null)
      send({ method: 'exit' })
      await gone
    },
  }
}

/** An editor without settings of its own. */
function settingsOf({ section }) {
  if (section === 'yaml')
    return { validate: true, completion: true, hover: true, schemaStore: { enable: false } }
  return {}
}

/** Cuts the messages out of the stream, and gives each to whoever waits for it. */
function listen(child) {
  let rest = Buffer.alloc(0)
  const kept = []
  const waiting = []
  let answer = () => {}
  child.stdout.on('data', (piece) => {
    rest = Buffer.concat([rest, piece])
    for (;;) {
      const end = rest.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, end).toString())?.[1])
      if (end < 0 || rest.length < end + 4 + length) return
      const message = JSON.parse(rest.subarray(end + 4, end + 4 + length).toString())
      rest = rest.subarray(end + 4 + length)
      if (message.id !== undefined && message.method !== undefined) answer(message)
      else hand(message)
    }
  })
  const hand = (message) => {
    const at = waiting.findIndex(({ wants }) => wants(message))
    if (at < 0) return kept.push(message)
    const [{ give }] = waiting.splice(at, 1)
    give(message)
  }
  return {
    onRequest(how) {
      answer = how
    },
    next(wants) {
      const at = kept.findIndex(wants)
      if (at >= 0) return Promise.resolve(kept.splice(at, 1)[0])
      return new Promise((give, fail) => {
        const late = setTimeout(
          () => fail(new Error('the language server does not answer')),
          patience,
        )
        waiting.push({
          wants,
          give: (message) => {
            clearTimeout(late)
            give(message)
          },
        })
      })
    },
  }
}
