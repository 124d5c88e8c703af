const PRESSES = 3;
const WITHIN_MS = 1500;

/**
 * Leaves the site at once: the page is swapped for a neutral one before anything is asked of the network,
 * because a slow or missing connection must not keep the words on the screen. Works by the link and by
 * three presses of Shift. The page is also taken out of the Back button's way.
 * @param link the exit link, with the neutral page's words in its data attributes
 */
export function armQuickExit(link: HTMLAnchorElement): void {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link);
  });
  let presses: readonly number[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') {
      presses = [];
      return;
    }
    if (event.repeat) return;
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (presses.length >= PRESSES) leave(link);
  });
}

function leave(link: HTMLAnchorElement): void {
  const { title = '', heading = '', text = '' } = link.dataset;
  const words = [newElement('h1', heading), newElement('p', text)];
  document.title = title;
  // What the browser shows when a page is shared or kept.
  for (const element of document.head.querySelectorAll('meta[property], meta[name=description], link')) element.remove();
  document.body.textContent = '';
  document.body.append(...words);
  history.replaceState(null, '', '/');
  if (navigator.onLine) location.replace(link.href);
}

function newElement(name: 'h1' | 'p', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
