/** What lists of facts have, in one file: together they weigh less than apart. */
import './facets.ts'
import '../axis/time-brush.ts'
import './fact-filter.ts'
