import { glob, type Loader } from 'astro/loaders';

/**
 * Astro's glob loader over the content folder, with the path of a file as its id, so that two councils
 * never share one. Silent about a pattern nothing fits: most councils have no translations of their own.
 */
export function pageFiles(contentDir: string, pattern: string[]): Loader {
  const loader = glob({ base: contentDir, pattern, generateId: ({ entry }) => entry });
  return {
    name: loader.name,
    load: (context) => {
      const warn = (message: string) => {
        if (!message.startsWith('No files found')) context.logger.warn(message);
      };
      return loader.load({ ...context, logger: Object.create(context.logger, { warn: { value: warn } }) as typeof context.logger });
    },
  };
}
