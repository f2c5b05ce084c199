/** The browser's store of answers, as far as the worker uses it: in memory, in the order things were put. */
export function memoryCaches() {
  const stores = new Map<string, Map<string, Response>>();
  const storeOf = (name: string) => stores.get(name) ?? stores.set(name, new Map()).get(name);
  const open = async (name: string) => {
    const rows = storeOf(name) ?? new Map<string, Response>();
    const addressOf = (asked: string | Request) =>
      typeof asked === "string" ? asked : new URL(asked.url).pathname;
    return {
      match: async (asked: string | Request) => rows.get(addressOf(asked))?.clone(),
      put: async (asked: string, answer: Response) => void rows.set(asked, answer),
      delete: async (asked: string | Request) => rows.delete(addressOf(asked)),
      keys: async () => [...rows.keys()].map((address) => new Request(`https://almasalla.test${address}`)),
    };
  };
  return {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    addresses: () => [...stores.values()].flatMap((rows) => [...rows.keys()]),
  };
}
