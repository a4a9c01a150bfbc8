/**
 * The scripts of a filtered list, and of an axis without one, bundled in one file: gzip makes one smaller
 * than several.
 */
import './facets.ts'
import '../axis/time-brush.ts'
import '../axis/fact-cards.ts'
import './fact-filter.ts'
import './contents.ts'
