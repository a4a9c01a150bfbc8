/** What every page has, in one file. */
import './key-help.ts'
import './sections-menu.ts'
import './theme-switch.ts'
