// The package has no types. Only the parts that grammar.ts uses are declared.
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
