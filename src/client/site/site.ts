/** The scripts of every page, in one file. */
import './copy-link.ts'
import './key-help.ts'
import './sections-menu.ts'
import './theme-switch.ts'
