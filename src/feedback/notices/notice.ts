/** The words of a notice: how many messages, and what to do. It may be read by others than those who should know what was said. */
export interface Notice {
  readonly subject: string;
  readonly text: string;
}

export function noticeOf(count: number): Notice {
  const messages = count === 1 ? '1 new message' : `${count} new messages`;
  return {
    subject: `Care leavers' portal: ${messages}`,
    text: [
      `There ${count === 1 ? 'is' : 'are'} ${messages} from young people on the care leavers' portal.`,
      'Please read today: a message can say that someone is at risk. Then follow your safeguarding procedure.',
      'To read, on the server: node dist/server/entry.mjs feedback list (or, in the folder of the project, npm run feedback -- list).',
      'This e-mail holds nothing of what they wrote.',
    ].join('\n\n'),
  };
}
