/**
 * Makes search boxes lead to the search page. The words travel in the name of the tab: no request, no
 * address and no history has them, and nothing is stored. The search page takes them from there
 * (site-search/handed-over.ts).
 */
export function armSearchBoxes(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
    form.addEventListener('submit', (event) => {
      const to = form.dataset['search'] ?? '';
      event.preventDefault();
      window.name = `${to}?${form.querySelector('input')?.value ?? ''}`;
      location.href = to;
    });
  }
}
