import { isBuiltin } from 'node:module';
import type { Fault } from './fault.ts';
import { importsOf, type Import } from './imports.ts';
import { CONTRACTS, LAYER_NAMES, LAYERS, type ContractName, type Layer, type LayerName } from './layers.ts';
import type { SourceFile } from './source-file.ts';

/** Imports that the table in layers.ts does not allow, and files of src/ that stand in no layer. */
export function importFaults(file: SourceFile): readonly Fault[] {
  const name = layerOf(file.path);
  if (name === undefined) return [strayFile(file.path)];
  return importsOf(file)
    .filter((each) => !isAllowed(each, name, LAYERS[name]))
    .map((each) => ({
      path: file.path,
      line: each.line,
      what: `imports "${each.specifier}", and ${name} may not.`,
      why: LAYERS[name].why,
      mend: `${mayImport(LAYERS[name])} Move what needs more to a folder that may, and pass the result on.`,
    }));
}

/** Imports past src/domain/index.ts. */
export function domainDoorFaults(file: SourceFile): readonly Fault[] {
  if (layerOf(file.path) === 'domain') return [];
  return importsOf(file)
    .filter(({ target }) => target.startsWith('src/domain/') && target !== 'src/domain/index.ts')
    .map(({ specifier, line }) => ({
      path: file.path,
      line,
      what: `imports "${specifier}", a room of the domain, not its door.`,
      why: 'What src/domain/index.ts offers is kept stable; what stands behind it may move freely.',
      mend: 'Import it from src/domain/index.ts, and export it there if it is meant for others.',
    }));
}

/** Relative imports without the ending of the file, which plain Node cannot follow. */
export function endingFaults(file: SourceFile): readonly Fault[] {
  return importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('.') && !/\.(ts|tsx|mjs|astro|json|css)$/.test(specifier))
    .map(({ specifier, line }) => ({
      path: file.path,
      line,
      what: `imports "${specifier}" without its ending.`,
      why: 'Node runs these files as they are, without a bundler, and it does not guess endings.',
      mend: `Write "${specifier}.ts" in full.`,
    }));
}

function isAllowed({ target, typeOnly, inScript }: Import, name: LayerName, layer: Layer): boolean {
  const owner = layerOf(target);
  if (owner === name) return true;
  const places = [owner, contractOf(target)].filter((place) => place !== undefined);
  if (places.length > 0) {
    return places.some((place) => {
      const extent = layer.folders?.[place];
      return extent === 'all' || (extent === 'types' && typeOnly) || (extent === 'script' && inScript);
    });
  }
  if (layer.packages?.includes(target) === true) return true;
  if (layer.types?.includes(target) === true && typeOnly) return true;
  return layer.node === true && isBuiltin(target);
}

function layerOf(path: string): LayerName | undefined {
  const [top, folder] = path.split('/');
  return top === 'src' ? LAYER_NAMES.find((name) => name === folder) : undefined;
}

function contractOf(path: string): ContractName | undefined {
  return (Object.keys(CONTRACTS) as ContractName[]).find((name) => path.startsWith(CONTRACTS[name]));
}

function mayImport({ folders = {}, packages = [], types = [], node }: Layer): string {
  const extents = { all: '', types: ' (types alone)', script: ' (from a <script> alone)' };
  const list = [
    ...Object.entries(folders).map(([folder, extent]) => `${folder}${extents[extent]}`),
    ...packages,
    ...types.map((name) => `${name} (types alone)`),
    ...(node === true ? ['Node'] : []),
  ];
  return `It may import ${['itself', ...list].join(', ')}.`;
}

function strayFile(path: string): Fault {
  return {
    path,
    line: 1,
    what: 'stands in no folder that the architecture knows.',
    why: 'Every folder of src/ has one purpose and a short list of what it may import; a drawer for the rest grows without end.',
    mend: `Move it to the folder whose purpose it serves (${LAYER_NAMES.join(', ')}), or add a folder to layers.ts and to src/README.md.`,
  };
}
