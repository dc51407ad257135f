/** The texts of a form that a body fills in. */

export const en = {
  title: (body: string) => `${body}: where do your measures stand?`,
  instructions: [
    'Fill in the yellow columns, one row per measure. A row left empty counts as unanswered; the other columns are locked.',
    'A date may be as vague as what you know: 2026, May 2026, 1st half 2026, 17/05/2026.',
    'A new deadline needs a reason. Anything else goes on the second sheet. Please send this file back as it is (.xlsx).',
  ],
  paper:
    'Please tick a box and write, below each measure, where it stands. What is left empty counts as unanswered.',
  replyBy: (day: string, asOf: string) =>
    `Please reply by ${day}. The states known to us are those of ${asOf}.`,
  footer: (body: string, day: string) => `${body} – please reply by ${day}`,
  sheet: 'To fill in',
  columns: {
    id: 'Id',
    number: 'No.',
    measure: 'Measure',
    deadline: 'Deadline',
    lastState: 'Last known state',
    state: 'State today',
    since: 'Since when',
    done: 'What was done',
    document: 'Document or web address',
    reasons: 'Why it is behind',
    newDeadline: 'New deadline asked for',
    answers: 'Responsible',
    question: 'Question',
    decision: 'Decision',
    newLead: 'New responsible body',
    because: 'Reason',
  },
  decisions: {
    sheet: 'Decisions',
    instructions: [
      'Choose a decision for each point, in the yellow columns. A point left empty counts as not decided.',
      'A new deadline, a new responsible body and a withdrawal need a reason; a date may be as vague as it was decided: 2027, 1st half 2027.',
      'Then record what was decided: teh collect decisions.xlsx --by BODY --heard meeting --heard-on DAY.',
    ],
    newDeadline: 'New deadline',
    hint: 'Choose what was decided.',
    refusal: 'Please choose a decision from the list; the rest goes under “Reason”.',
    choices: {
      kept: 'kept as it is',
      'new-deadline': 'new deadline',
      'new-lead': 'new responsible body',
      withdrawn: 'withdrawn',
      review: 'to be reviewed',
    },
  },
  hints: {
    state: 'Choose a state from the list.',
    reasons: 'Choose a reason, or write several with semicolons between them.',
  },
  refusal: 'Please choose a word from the list; details go under “What was done”.',
  unclear: 'To clarify',
  remarks: {
    sheet: 'Remarks',
    title: 'Remarks',
    text: 'Anything else that you wish to say. A person reads it; it is not recorded.',
  },
  noReport: 'nothing reported',
  late: (months: number) =>
    months === 0 ? 'overdue' : `${months} ${months === 1 ? 'month' : 'months'} late`,
  plan: (year: number) => `Plan ${year}`,
  partner: 'as a partner',
  onBehalf: (body: string) => `on behalf of: ${body}`,
  occurrence: (period: string) => `for ${period}`,
  earlier: (count: number) => `and ${count} earlier`,
}
