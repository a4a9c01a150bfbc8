/** The scripts of every page, in one file. */
import './key-help.ts'
import './sections-menu.ts'
import './theme-switch.ts'
