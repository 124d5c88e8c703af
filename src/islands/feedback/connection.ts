const PATIENCE_MS = 8000;

/**
 * Whether this site can be reached. A phone with a bar of signal thinks it is connected, so it is tried out with
 * the smallest file there is: a form sent into nothing takes its words along.
 */
export function isConnected(): Promise<boolean> {
  return navigator.onLine ? canReachUs() : Promise.resolve(false);
}

function canReachUs(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = new Image();
    probe.onload = () => { resolve(true); };
    probe.onerror = () => { resolve(false); };
    setTimeout(resolve, PATIENCE_MS, false);
    probe.src = `/icon.svg?${Date.now()}`;
  });
}
