/**
 * The day that it is in a time zone at a moment: `2026-11-21`. One that there is not counts as UTC.
 * The calendar of Node is set to the zone for that. The other way, a formatter with a time zone,
 * first loads data for all languages, which takes longer than all the rest of most calls.
 */
function dayIn(timezone, moment) {
  process.env.TZ = timezone
  const day = new Date(moment)
  const two = (number) => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

module.exports = { dayIn }
