export const examples: Readonly<Record<string, { bad: string; good: string }>> = {}
