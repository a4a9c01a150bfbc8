/** The scripts of a filtered list, bundled in one file: gzip makes one smaller than several. */
import './facets.ts'
import '../axis/time-brush.ts'
import './fact-filter.ts'
import './contents.ts'
