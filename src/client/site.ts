/** What every page has, in one file. */
import './key-help.ts'
import './theme-switch.ts'
