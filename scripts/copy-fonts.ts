import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Copies the weights that screen and paper use from their packages to `resources/fonts/`, with each family's licence. */
const families = [
  { name: '@expo-google-fonts/ibm-plex-sans', weights: ['300Light', '400Regular', '500Medium', '600SemiBold'] },
  { name: '@expo-google-fonts/ibm-plex-sans-thai', weights: ['300Light', '400Regular', '500Medium', '600SemiBold'] },
  { name: '@expo-google-fonts/noto-sans-tc', weights: ['400Regular', '600SemiBold'] },
];
const target = join(import.meta.dirname, '..', 'resources', 'fonts');
const require = createRequire(import.meta.url);
mkdirSync(target, { recursive: true });

function copyOnce(from: string, to: string): void {
  if (!existsSync(to) || statSync(to).size !== statSync(from).size) copyFileSync(from, to);
}

for (const family of families) {
  const folder = dirname(require.resolve(`${family.name}/package.json`));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const weight of family.weights) {
    const file = files.find((candidate) => candidate.endsWith(`_${weight}.ttf`));
    if (file === undefined) throw new Error(`${family.name} has no weight ${weight}`);
    copyOnce(join(folder, file), join(target, file.split('/').at(-1) ?? file));
  }
  const licence = files.find((candidate) => /LICEN[CS]E_FONT/.test(candidate)) ?? 'LICENSE';
  copyOnce(join(folder, licence), join(target, `${family.name.split('/')[1]}-LICENSE.txt`));
}
