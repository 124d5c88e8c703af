import type { Problem } from './problem.ts';

/** What a run of the checks found, grouped by file. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly errors: number;
  readonly notes: number;
}

export interface FileReport {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** Groups problems by file, in the order of the lines. The same problem met twice counts once. */
export function report(problems: readonly Problem[]): Report {
  const unique = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  const byFile = Map.groupBy(unique, ({ file }) => file);
  return {
    files: [...byFile.keys()].toSorted().map((file) => ({
      file,
      problems: (byFile.get(file) ?? []).toSorted((a, b) => a.line - b.line),
    })),
    errors: unique.filter(({ severity }) => severity === 'error').length,
    notes: unique.filter(({ severity }) => severity === 'note').length,
  };
}
