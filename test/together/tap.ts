// What `import t from 'tap'` is in a test file that runs in turn with others: the test of that file.
import { currentFile } from './in-turn.js'

export default currentFile()
