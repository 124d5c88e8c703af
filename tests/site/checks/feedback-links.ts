import { answerOf } from '../../../src/islands/feedback/from-link.ts';
import type { BuiltPage, BuiltSite } from '../../support/built-site.ts';

const FORM = '/say-something/feedback/';
/** Pages of feedback itself, and the one for a wrong address, ask nobody whether they helped. */
const ASKS_NOBODY = /\/say-something\/feedback\/(?:thanks\/)?$|^\/404\.html$/;

/** The end of each page leads into the form of its language, which understands the link and gets the id of that page. */
export function helpedFaults({ pages }: BuiltSite): readonly string[] {
  const forms = pages.filter(({ address }) => address.endsWith(FORM));
  return pages
    .filter(({ address }) => !ASKS_NOBODY.test(address))
    .flatMap((page) => faultsOf(page, forms.find(({ locale }) => locale === page.locale)));
}

function faultsOf({ address, root }: BuiltPage, form: BuiltPage | undefined): readonly string[] {
  const links = root.querySelectorAll('p.footer-links a').map((link) => link.getAttribute('href') ?? '');
  if (links.length !== 3) return [`${address} has ${links.length} ways to say whether it helped, not 3`];
  return links.flatMap((href) => {
    const url = new URL(href, 'https://site.example');
    const [{ kind, values } = { kind: '', values: {} }] = answerOf(url.hash);
    return [
      ...(url.pathname === form?.address ? [] : [`${address} leads to ${url.pathname} to say whether it helped`]),
      ...(form?.root.querySelector(`form[data-kind="${kind}"]`) ? [] : [`${address}: no form understands ${url.hash}`]),
      ...(isOf(values['about'], address) ? [] : [`${address} tells the form that it is "${values['about'] ?? ''}"`]),
    ];
  });
}

/** The id is the part of the address that names the page; below it may stand a year or a letter. */
function isOf(id: string | undefined, address: string): boolean {
  const parts = address.split('/').filter((part) => part !== '' && !/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(part));
  return id === (parts[1] ?? parts[0] ?? 'home');
}
