// The package ships no types. Only what grammar.ts uses is declared.
declare module 'edtf' {
  export interface ParseResult {
    readonly type?: string
    readonly level?: number
    readonly values?: readonly unknown[]
    readonly unspecified?: number
    readonly offset?: number
    readonly timeZone?: string
  }
  export function parse(input: string): ParseResult
}
