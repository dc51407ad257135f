/** Why a text is not YAML, in English: by the codes of the parser and of what reads before it. */
import type { Sentence } from '../sentence.ts'

/** What is said of one code, where need be of what was seen. */
export type SyntaxSentence = Sentence | ((seen: string) => Sentence)

export const en = {
  MERGE_CONFLICT: {
    message: 'the marks of an unfinished merge are still in the file',
    help: 'keep the right lines, and remove the marks',
  },
  TOO_DEEP: { message: 'nested too deeply' },
  TOO_LONG: (entry) => ({
    message: `far too long for one file of a corpus: the limit is passed at “${entry}”`,
    help: 'docs/FORMAT.md says how much a file may hold',
  }),
  DIRECTIVE: {
    message: 'a YAML directive has no place in a corpus',
    help: 'remove the line; a text that begins with % needs quotes',
  },
  UNREADABLE: { message: 'the file cannot be read from here on' },
  ALIAS_PROPS: {
    message: 'a reference with * has a mark of its own',
    help: 'write the value out',
  },
  BAD_COLLECTION_TYPE: {
    message: 'a word with “!” does not fit the value after it',
    help: 'remove the word; a text that begins with “!” needs quotes',
  },
  BAD_DIRECTIVE: {
    message: 'a line that begins with % has no place in a corpus',
    help: 'remove it; a text that begins with % needs quotes',
  },
  BAD_DQ_ESCAPE: {
    message:
      'between double quotes a backslash begins a special character, and this one is not known',
    help: 'write two backslashes for one, or put the text between single quotes',
  },
  BAD_INDENT: {
    message: 'this line does not begin in the same column as those that it belongs with',
    help: 'begin all lines of one level in the same column, with spaces',
  },
  BAD_PROP_ORDER: {
    message: 'a mark with & or “!” stands in the wrong place',
    help: 'remove it; a text that begins so needs quotes',
  },
  BAD_SCALAR_START: {
    message: 'a text without quotes cannot begin with this character',
    help: 'put the text between quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a colon with a space after it begins a second key inside this value',
    help: 'put a text with such a colon between quotes; a key that is meant goes on a line of its own, in the column of its level',
  },
  BLOCK_IN_FLOW: {
    message: 'between brackets, part of a text is taken for a key or for a list',
    help: 'put a text that contains a colon and a space, or begins with a hyphen, between quotes',
  },
  IMPOSSIBLE: {
    message: 'this cannot be read',
    help: 'look at the line and at the one before it; a text with unusual characters needs quotes',
  },
  KEY_OVER_1024_CHARS: {
    message: 'more than 1,024 characters stand before the colon: that is no key',
    help: 'put a text that contains a colon and a space between quotes',
  },
  MISSING_CHAR: {
    message: 'a character is missing here',
    help: 'look for a quote, a comma, a colon or a space that was left out',
  },
  OPEN_QUOTE: {
    message: 'a text in quotes is never closed',
    help: 'end it with the quote that opens it; between single quotes an apostrophe is written twice',
  },
  OPEN_BRACKET: {
    message: 'a bracket is opened and not closed, or its lines are not indented',
    help: 'close every [ with ] and every { with }; indent what stands on lines of its own',
  },
  NO_COLON: {
    message: 'this is neither a key with its colon nor part of a text',
    help: 'write key: value, or indent the line below the text that it continues',
  },
  NO_COMMA: {
    message: 'a comma is missing between two entries',
    help: 'put a comma between them; a text with quotes in it needs quotes around it',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a key runs over several lines',
    help: 'look for a colon that was left out, or for a line that is not indented as its level needs',
  },
  MULTIPLE_ANCHORS: {
    message: 'marks with & have no place in a corpus',
    help: 'write the value out; a text that begins with & needs quotes',
  },
  MULTIPLE_TAGS: {
    message: 'words with “!” have no place in a corpus',
    help: 'remove them; a text that begins with “!” needs quotes',
  },
  NON_STRING_KEY: {
    message: 'a key is not a text',
    help: 'write the key as a word, between quotes if it has other characters',
  },
  RESOURCE_EXHAUSTION: { message: 'far too much for one file of a corpus' },
  UNEXPECTED_TOKEN: {
    message: 'this has no place here',
    help: 'look just before it for a quote, a bracket or a comma too many or too few; put a text with such characters between quotes',
  },
} satisfies Record<string, SyntaxSentence>

export type SyntaxWords = Record<keyof typeof en, SyntaxSentence>
