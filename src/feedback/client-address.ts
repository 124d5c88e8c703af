import { BlockList, isIP } from 'node:net';

/** Addresses that only a proxy of our own can have: this machine, and private networks. */
const OWN = new BlockList();
for (const [network, bits] of [['127.0.0.0', 8], ['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['169.254.0.0', 16]] as const) {
  OWN.addSubnet(network, bits, 'ipv4');
}
OWN.addAddress('::1', 'ipv6');
OWN.addSubnet('fc00::', 7, 'ipv6');
OWN.addSubnet('fe80::', 10, 'ipv6');

/**
 * Where a request comes from, for counting alone. A proxy of our own is believed when it says for whom
 * it asks; anybody else is not.
 * @param peer the address at the other end of the connection
 * @param forwarded the header X-Forwarded-For: each proxy adds at its end whom it was asked by
 */
export function clientAddress(peer: string, forwarded: string | null): string {
  const chain = [...(forwarded ?? '').split(','), peer].map((address) => plain(address.trim())).filter((address) => address !== '');
  const outside = chain.findLastIndex((address) => !isOwn(address));
  const found = chain[outside] ?? chain[0] ?? peer;
  // Whatever is no address counts as one, or everybody could be somebody new each time.
  return isIP(found) === 0 ? 'unknown' : found;
}

/** One home has one IPv6 network, and as many addresses in it as it likes. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const before = head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).map((part) => Number.parseInt(part || '0', 16).toString(16)).join(':');
}

function isOwn(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && OWN.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/** The address alone: some proxies write the port behind it. An IPv4 address that is written as an IPv6 one is the same address. */
function plain(written: string): string {
  const address = /^\[(.+)\](?::\d+)?$/.exec(written)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(written)?.[1] ?? written;
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}
