// Loaded before the program: when it ends, what it cost is written to the fourth stream, as JSON.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  try {
    require('node:fs').writeSync(3, JSON.stringify({ milliseconds: (userCPUTime + systemCPUTime) / 1000, kilobytes: maxRSS }))
  } catch {}
})
