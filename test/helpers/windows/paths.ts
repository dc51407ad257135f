/** The paths of Windows. */
import { win32 } from 'node:path'

export const { basename, delimiter, dirname, isAbsolute, join, relative, resolve, sep } = win32
