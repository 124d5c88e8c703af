import type { CareStatus, Topic } from '../../domain/index.ts';
import { problemsOf } from '../problems/problem.ts';
import { isComplete, pagesOf } from '../reading/content.ts';
import type { Check } from './check.ts';
import { peopleOf } from './who.ts';

const { error } = problemsOf('status-coverage');

const STATUSES = ['eligible', 'relevant', 'former-relevant', 'former-relevant-21-to-24', 'qualifying'] as const satisfies readonly CareStatus[];
const NEEDED_TOPICS = ['money', 'home', 'support'] as const satisfies readonly Topic[];

/** Nobody the law calls a care leaver finds an empty page about money, home or support. */
export const statusCoverage: Check = (content) => {
  if (!isComplete(content)) return [];
  const covered = new Set(
    pagesOf(content, 'entitlement').flatMap(({ data }) => peopleOf(data.who, data.notWho).map(({ status }) => `${status} ${data.topic}`)),
  );
  const spot = { file: `content/councils/${content.councilId}/council.yaml`, line: 1 };
  return STATUSES.flatMap((status) =>
    NEEDED_TOPICS.filter((topic) => !covered.has(`${status} ${topic}`)).map((topic) =>
      error(spot, `No entry about ${topic} is for the status \`${status}\`.`, `Write one with \`topic: ${topic}\`, or add \`${status}\` to the \`who\` of one that fits.`),
    ),
  );
};
