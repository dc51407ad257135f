/**
 * The day that it is in Brussels at a moment: `2026-11-21`.
 * The calendar of Node is set to Brussels for that. The other way, a formatter with a time zone,
 * first loads data for all languages, which takes longer than all the rest of most calls.
 */
function dayInBrussels(moment) {
  process.env.TZ = 'Europe/Brussels'
  const day = new Date(moment)
  const two = (number) => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

module.exports = { dayInBrussels }
