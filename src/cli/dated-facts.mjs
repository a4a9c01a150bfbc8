#!/usr/bin/env node
// The command `dated-facts`. Plain JavaScript, because an old Node has to read it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const main = ['main.ts', 'main.js'].map((name) => join(import.meta.dirname, name)).find(existsSync)
// with-node.mjs expects the script before the script’s own arguments.
process.argv.splice(2, 0, main)
await import('./with-node.mjs')
