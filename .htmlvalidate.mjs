import { defineConfig } from 'html-validate'

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The Content-Security-Policy blocks style attributes.
    'no-inline-style': 'error',
    // Every file is of our own origin, so a hash beside it would guard nothing.
    'require-sri': ['error', { target: 'crossorigin' }],
    // HTML allows any id without white space, and `#2023-01` is an address that people can guess.
    'valid-id': ['error', { relaxed: true }],
    // A title says who claims what; where search engines cut it is no reason to say less.
    'long-title': 'off',
    // The HTML is written by the compiler: its spaces and ways of writing are no one's mistake.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
})
