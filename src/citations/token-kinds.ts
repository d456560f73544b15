/** What a token is: a word by its letters, a number, one of the signs from `COMMA` to `UNQUOTE`, or `END` where none is. */
export const END = 0, LOWER = 1, CAPITAL = 2, UPPER = 3, INITIAL = 4, NUMBER = 5, COMMA = 6, STOP = 7, SEMICOLON = 8, COLON = 9, DASH = 10, SLASH = 11, AMPERSAND = 12, OPEN = 13, CLOSE = 14, QUOTE = 15, UNQUOTE = 16, ADDRESS = 17, OTHER = 18;
