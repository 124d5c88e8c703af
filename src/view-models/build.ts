import { readBuildSettings, type BuildSettings } from '../collections/build-settings.ts';

/** What this site is built for. A page made on demand goes by it too, whatever its host is set to. */
export const BUILD: BuildSettings = (import.meta.env['BUILD_SETTINGS'] as BuildSettings | undefined) ?? readBuildSettings(process.env);
