/** What a file of `content/` is, told from its path alone. */
export type Place =
  | { readonly kind: 'entitlement' | 'guide' | 'term'; readonly scope: Scope; readonly locale: string; readonly id: string }
  /** What young people said to a council; `id` is the name of the file, which begins with the day. */
  | { readonly kind: 'you-said'; readonly scope: Scope; readonly locale: string; readonly id: string }
  | { readonly kind: 'rates'; readonly scope: Scope }
  | { readonly kind: 'helplines' }
  | { readonly kind: 'laws' }
  | { readonly kind: 'bank-holidays' }
  | { readonly kind: 'council'; readonly scope: Scope }
  | { readonly kind: 'interface'; readonly locale: string }
  | { readonly kind: 'allowed-words' }
  | { readonly kind: 'not-read' }
  | { readonly kind: 'unknown' };

/** `national`, or the id of a council. */
export type Scope = string;

export const NATIONAL = 'national';

/** The language facts and first words are written in. */
export const SOURCE_LOCALE = 'en';

const PAGE = /^(?:national|councils\/([^/]+))\/(entitlements|guides|terms)\/([^/]+)\/([^/]+)\.md$/;
const YOU_SAID = /^councils\/([^/]+)\/you-said\/([^/]+)\.md$/;
const COUNCIL_FILE = /^councils\/([^/]+)\/(council|rates)\.yaml$/;
const SINGULAR = { entitlements: 'entitlement', guides: 'guide', terms: 'term' } as const;

/** The place of a file, from its path inside `content/` with forward slashes. */
export function placeOf(path: string): Place {
  if (path === 'national/rates.yaml') return { kind: 'rates', scope: NATIONAL };
  if (path === 'national/helplines.yaml') return { kind: 'helplines' };
  if (path === 'national/laws.yaml') return { kind: 'laws' };
  if (path === 'national/bank-holidays.yaml') return { kind: 'bank-holidays' };
  if (path === 'allowed-words.yaml') return { kind: 'allowed-words' };
  const ui = /^ui\/([^/]+)\.json$/.exec(path);
  if (ui?.[1] !== undefined) return { kind: 'interface', locale: ui[1] };
  if (isNotRead(path)) return { kind: 'not-read' };
  const councilFile = COUNCIL_FILE.exec(path);
  if (councilFile?.[1] !== undefined) {
    return { kind: councilFile[2] === 'council' ? 'council' : 'rates', scope: councilFile[1] };
  }
  const [, council, said] = YOU_SAID.exec(path) ?? [];
  if (council !== undefined && said !== undefined) return { kind: 'you-said', scope: council, locale: SOURCE_LOCALE, id: said };
  return pagePlace(path);
}

function pagePlace(path: string): Place {
  const [, councilId, folder, locale, id] = PAGE.exec(path) ?? [];
  if (folder === undefined || locale === undefined || id === undefined) return { kind: 'unknown' };
  if (folder === 'terms' && councilId !== undefined) return { kind: 'unknown' };
  return { kind: SINGULAR[folder as keyof typeof SINGULAR], scope: councilId ?? NATIONAL, locale, id };
}

/** Files that may stand in `content/` and are read by somebody else. */
function isNotRead(path: string): boolean {
  return /(^|\/)(README\.md|\..*)$/.test(path) || path.startsWith('ui/');
}
