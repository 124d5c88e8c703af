import type { EntitlementEntry, TrainingQuestion } from '../collections/offer.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { byTopic } from './by-topic.ts';
import { englishShell } from './english-shell.ts';
import { toolPages } from './entry.ts';
import type { Shell } from './shell.ts';
import { pagePathOf, siteContext, type SiteContext } from './site.ts';
import { pageText } from './text.ts';

/** Questions on one topic, and their answers, for a team of advisers. In English only. */
export interface TrainingView {
  readonly shell: Shell;
  readonly title: string;
  readonly questions: readonly TrainingItem[];
}

export interface TrainingItem extends TrainingQuestion {
  /** The entry it is about. */
  readonly about: string;
  readonly href: string;
  /** The law it rests on, where an entry names one. */
  readonly provision?: string;
}

/** A topic with questions, and how many. */
export interface TrainingTopic {
  readonly label: string;
  readonly href: string;
  readonly count: number;
}

export interface TrainingPage {
  readonly params: { readonly topic: string };
  readonly props: { readonly view: TrainingView };
}

/** The list of topics, in every language. It leads to the questions, which are English. */
export const trainingLists = () =>
  toolPages('training', (context) =>
    topicsWithQuestions(context).map(({ topic, title, entries }): TrainingTopic => ({
      label: title,
      href: pathFor(SOURCE_LOCALE, ['for-advisers', 'training', topic]),
      count: entries.flatMap(({ english }) => english.training).length,
    })),
  );

export async function trainingPages(): Promise<readonly TrainingPage[]> {
  const context = await siteContext(SOURCE_LOCALE);
  return topicsWithQuestions(context).map(({ topic, title, entries }) => ({
    params: { topic },
    props: { view: trainingView(context, topic, title, entries) },
  }));
}

function topicsWithQuestions(context: SiteContext) {
  return byTopic(context, context.offer.entitlements.filter(({ english }) => english.training.length > 0));
}

function trainingView(context: SiteContext, topic: string, title: string, entries: readonly EntitlementEntry[]): TrainingView {
  const { t, tag } = context;
  const { plain } = pageText(context);
  const questions = entries.flatMap((entry) => {
    const provision = entry.facts.sources.find(({ level }) => level === 'law')?.provision;
    return entry.english.training.map(({ question, answer }): TrainingItem => ({
      question: plain(question),
      answer: plain(answer),
      about: plain(entry.english.title),
      href: pathFor(tag, pagePathOf(entry)),
      ...(provision === undefined ? {} : { provision }),
    }));
  });
  return {
    shell: englishShell(context, { under: 'training', id: topic, title, label: t('forWorkers.training.label'), description: t('forWorkers.training.description', { topic: title }) }),
    title,
    questions,
  };
}
