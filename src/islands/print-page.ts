/** Shows the print button, which is no use without JavaScript, and makes it open the print window. */
export function armPrintButton(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
