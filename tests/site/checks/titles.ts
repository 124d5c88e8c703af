import { words, type BuiltPage } from '../../support/built-site.ts';

/** A page says in its head what it is: a title and a description, each once. */
export function headFaults({ address, root }: BuiltPage): readonly string[] {
  const titles = root.querySelectorAll('head title').map(words);
  const descriptions = root.querySelectorAll('meta[name=description]').map((meta) => meta.getAttribute('content') ?? '');
  return [
    ...(titles.length === 1 && titles[0] !== '' ? [] : [`${address} needs one title, and has ${JSON.stringify(titles)}`]),
    ...(descriptions.length === 1 && descriptions[0]?.trim() !== ''
      ? []
      : [`${address} needs one description, and has ${JSON.stringify(descriptions)}`]),
  ];
}

/** Two open tabs, or two lines in a history, must not look the same. */
export function sameTitleFaults(pages: readonly BuiltPage[]): readonly string[] {
  const byTitle = Map.groupBy(pages, ({ locale, root }) => `${locale}: ${root.querySelector('title')?.textContent ?? ''}`);
  return [...byTitle]
    .filter(([, same]) => same.length > 1)
    .map(([title, same]) => `${same.map(({ address }) => address).join(' and ')} share the title "${title}"`);
}
