/** `node server/src/tools/checkScenario.ts FOLDER`: says what is wrong with a scenario, file by file. */
import { packageCount } from '@red-lines/shared/scenario/package.ts'
import { lineOf, loadScenario } from '../scenarios/loadScenario.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Which scenario? node server/src/tools/checkScenario.ts FOLDER')
  process.exitCode = 1
} else {
  const loaded = loadScenario(folder)
  if (loaded.ok) {
    const { id, sides, issues, injects, languages } = loaded.scenario
    const packages = packageCount(issues).toLocaleString('en')
    console.log(
      `${id} is sound: ${sides.length} sides, ${issues.length} issues, ${packages} packages, ${injects.length} injects, in ${languages.join(', ')}.`,
    )
  } else {
    const { length } = loaded.problems
    console.error(
      [`${folder}: ${length} ${length === 1 ? 'problem' : 'problems'}`, ...loaded.problems.map(lineOf)].join('\n'),
    )
    process.exitCode = 1
  }
}
