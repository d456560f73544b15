// The last lines of .ci/run: each test that was skipped, by name, and how many passed and failed.
//   node test/house/summary.mjs REPORT.json        the report that vitest's reporter json writes
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const { fullName, status } of report.testResults.flatMap((file) => file.assertionResults)) if (status !== 'passed' && status !== 'failed') console.log(`skipped: test ${fullName}`);
console.log(`\n${report.numPassedTests} passed, ${report.numFailedTests} failed`);
