/** A call at a real terminal, with somebody who answers when something is asked. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What is waited for on the screen, and what is typed then. */
export type Turn = readonly [shown: string, typed: string]

const program = fileURLToPath(new URL('../../bin/teh.js', import.meta.url))

export function isTerminalThere(): boolean {
  const isThere = spawnSync('python3', ['-c', 'import pty']).status === 0
  if (!isThere) process.stderr.write('python3 is not installed: no terminal to test at.\n')
  return isThere
}

/** What stood on the screen, without its escape sequences, and the exit code as shells have it. */
export function atTerminal(
  args: readonly string[],
  turns: readonly Turn[],
  { cwd, columns = 100 }: { cwd: string; columns?: number },
): { screen: string; code: number | null } {
  const call = JSON.stringify({ argv: [process.execPath, program, ...args], turns, columns })
  const { stdout, status } = spawnSync('python3', ['-c', driver, call], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TERM: 'xterm', TEH_CACHE: '0', LANG: 'C.UTF-8' },
  })
  return { screen: stdout.replace(/\x1b\[[\d;?]*[A-Za-z]|\r/g, ''), code: status }
}

const driver = `
import json, os, pty, select, struct, sys, termios, fcntl, time
call = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execv(call["argv"][0], call["argv"])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, call["columns"], 0, 0))
seen, at, turns, end = b"", 0, list(call["turns"]), time.time() + 120
while time.time() < end:
    if not select.select([terminal], [], [], 1)[0]:
        continue
    try:
        piece = os.read(terminal, 4096)
    except OSError:
        break
    if piece == b"":
        break
    seen += piece
    while turns and turns[0][0].encode() in seen[at:]:
        at = len(seen)
        os.write(terminal, turns.pop(0)[1].encode())
else:
    os.kill(pid, 9)
sys.stdout.buffer.write(seen)
sys.stdout.flush()
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.exit(99 if turns else code if code >= 0 else 128 - code)
`
