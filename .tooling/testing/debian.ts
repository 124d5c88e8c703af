import { existsSync } from 'node:fs';
import { run } from '../bootstrap/child.mjs';

/** Installs packages of Debian where that can be done; elsewhere it does nothing. @param why said before it begins */
export async function installDebianPackages(packages: readonly string[], why: string): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(why);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('/usr/bin/apt-get', ['update', '--quiet'], { env });
  const { code, output } = await run('/usr/bin/apt-get', ['install', '--yes', '--no-install-recommends', ...packages], { env });
  if (code !== 0) console.log(output.trim().split('\n').slice(-3).join('\n'));
}
