import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Enough of a mail server to take mail one after the other. */
export interface MailServer {
  /** For SMTP_URL. */
  readonly url: string;
  /** All that it has been told. */
  readonly heard: () => string;
}

/** Starts one, which ends with its test. */
export async function startMailServer(): Promise<MailServer> {
  let heard = '';
  const server = createServer((socket) => {
    let inMail = false;
    socket.on('error', () => socket.destroy());
    socket.write('220 ready\r\n');
    socket.on('data', (data) => {
      const text = data.toString();
      heard += text;
      if (inMail && !text.endsWith('\r\n.\r\n')) return;
      inMail = text.startsWith('DATA');
      socket.write(inMail ? '354 go on\r\n' : '250 fine\r\n');
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`, heard: () => heard };
}
