/*
 * Ends any script at once, with one line, on a Node that package.json's `engines` does not name. Written so that every Node
 * can read it, and loaded before all else: npm's scripts by `-r`, as a Node that lacks a module or a syntax says so before it
 * runs the first import.
 */
var engines = require('../package.json').engines.node
var running = process.versions.node

/**
 * A version as one number that compares like it.
 * @param {string} text
 */
function rank(text) {
  return text.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)
}

/**
 * Whether the version that runs is in a range: at least its version, and of the same major when it begins with a caret.
 * @param {string} range
 */
function isWithin(range) {
  var least = range.replace(/^[^0-9]+/, '')
  var isOfOneMajor = range.charAt(0) === '^'
  return rank(running) >= rank(least) && (!isOfOneMajor || parseInt(running, 10) === parseInt(least, 10))
}

if (!engines.split(' || ').some(isWithin)) {
  console.error(
    ['SkillMatch requires Node.js ', engines, ', but this is ', running, ': install a supported version.'].join('')
  )
  process.exit(78)
}
