/** A report as a page, as it is asked for by --format html. */
export { html } from './page.ts'
