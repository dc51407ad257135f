/** In the project `unit`: a test that starts a process fails, and says where it belongs. */
import child from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'

for (const name of ['exec', 'execFile', 'execSync', 'execFileSync', 'fork', 'spawn', 'spawnSync']) {
  const refused = () => {
    throw new Error('a unit test starts no process: list its file in vitest.config.ts')
  }
  Object.defineProperty(child, name, { value: refused, configurable: true })
}
syncBuiltinESMExports()
