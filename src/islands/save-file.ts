/**
 * Hands a file to the browser, which saves it or opens it. It is made on the phone; nothing is asked of the
 * network. Its address lives as long as the page: some browsers read the file late.
 */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
}
