/** The address that opens a mail app with a letter in it (RFC 6068). @param to may be empty */
export function mailAddress(to: string, subject: string, body: string): string {
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
