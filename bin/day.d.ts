export function dayIn(timezone: string, moment: number | string): string
