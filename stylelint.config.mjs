const sides = '(top|right|bottom|left)'

/**
 * Properties that name a side of the screen; each has a logical counterpart that follows the
 * writing direction.
 */
const physical = [
  `/^(margin|padding|scroll-margin|scroll-padding)-${sides}$/`,
  `/^border-${sides}(-|$)/`,
  `/^${sides}$/`,
  '/^(min-|max-)?(width|height)$/',
]

/** @type {import('stylelint').Config} */
const config = {
  extends: ['stylelint-config-standard'],
  // A disabled rule needs a reason, and the comment must go when it is no longer needed.
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  rules: {
    'declaration-no-important': [
      true,
      { message: 'No !important: put the rule into a later layer instead.' },
    ],
    'property-disallowed-list': [
      physical,
      {
        message: (name) =>
          `"${name}" names a side of the screen: use its logical twin (margin-inline-start, inset-block-start, inline-size …).`,
      },
    ],
    'declaration-property-value-disallowed-list': [
      { '/^(text-align|float|clear)$/': ['left', 'right'] },
      { message: 'Use start/end (float: inline-start/inline-end) instead of left/right.' },
    ],
  },
}

export default config
