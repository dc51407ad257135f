export function dayInBrussels(moment: number | string): string
