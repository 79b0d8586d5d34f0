/** One thing that is wrong, said so that whoever reads it knows where to look and what to do. */
export interface Problem {
  /** Path from the repository's root. */
  file: string
  line?: number
  says: string
}

/** Looks at the repository at `root` and tells every place where it does not hold. */
export interface Fence {
  name: string
  /** What holds while the fence stands, in one sentence. */
  keeps: string
  check(root: string): Problem[] | Promise<Problem[]>
}

/** A problem on one line: `src/x.ts:12  says`. */
export function asLine(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`
  return `${place}  ${problem.says}`
}
