/** Every call in the pages that people read. */
import { below, replayed } from './helpers/replayed.ts'

// The calls of these build on one another: `week.test.ts` and `next-plan.test.ts` replay them.
const courses = /^docs\/(?:week|next-plan)\//

replayed(['README.md', ...below('docs').filter((path) => !courses.test(path))])
