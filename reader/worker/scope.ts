/** What a service worker is given; the types at hand are those of a page. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Told extends Lasting {
  data: unknown;
}

type Heard = { install: Lasting; activate: Lasting; fetch: Asking; message: Told };

interface Scope {
  location: Location;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Heard>(name: Name, hear: (event: Heard[Name]) => void): void;
}

export const scope = self as unknown as Scope;
