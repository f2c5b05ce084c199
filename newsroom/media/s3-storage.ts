import { AwsClient } from "aws4fetch";
import { refuseForeignKey, type Storage } from "./storage";

export type S3Place = {
  /** «https://s3.example.org», without a slash at the end. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

/** A store that does not answer within this is down: who asked is told so, and asks again. */
const TIMEOUT_MS = 20_000;
const RETRIES = 2;

/** An S3-compatible server; an object appears whole or not at all, as the protocol promises. */
export function s3Storage({ endpoint, bucket, ...keys }: S3Place): Storage {
  const client = new AwsClient({ ...keys, service: "s3", retries: RETRIES });
  const root = `${endpoint.replace(/\/+$/, "")}/${encodeURIComponent(bucket)}`;
  const send = async (path: string, init: RequestInit = {}) => {
    const answer = await client.fetch(root + path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (answer.ok || answer.status === 404 || answer.status === 416) return answer;
    throw new Error(`the picture store answered ${answer.status} to ${init.method ?? "GET"}`);
  };
  const object = (key: string, init?: RequestInit) => send(`/${refuseForeignKey(key)}`, init);
  return {
    async put(key, bytes) {
      const answer = await object(key, { method: "PUT", body: new Uint8Array(bytes) });
      if (!answer.ok) throw new Error("the picture store has no such bucket");
    },
    async get(key) {
      const answer = await object(key);
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
    },
    async part(key, from, to) {
      const answer = await object(key, { headers: { range: `bytes=${from}-${to - 1}` } });
      if (answer.status === 404) return null;
      const bytes = Buffer.from(await answer.arrayBuffer());
      return answer.status === 206 ? bytes : answer.ok ? bytes.subarray(from, to) : Buffer.alloc(0);
    },
    async stat(key) {
      const answer = await object(key, { method: "HEAD" });
      return answer.ok ? { bytes: Number(answer.headers.get("content-length")) } : null;
    },
    async remove(key) {
      await object(key, { method: "DELETE" });
    },
    list: (prefix = "") => listObjects((query) => send(`?${query}`), prefix),
    async check() {
      const answer = await send("?max-keys=1");
      if (!answer.ok) throw new Error("the picture store has no such bucket");
    },
  };
}

/** Our keys need no decoding: they are letters, digits, «-», «.» and «/». */
const OBJECT = /<Key>([a-z0-9./-]+)<\/Key>(?:(?!<\/Contents>)[\s\S])*?<Size>(\d+)<\/Size>/g;
const HAS_MORE = "<IsTruncated>true</IsTruncated>";

async function* listObjects(ask: (query: URLSearchParams) => Promise<Response>, prefix: string) {
  let last = "";
  for (let hasMore = true; hasMore; ) {
    const query = new URLSearchParams({ prefix });
    if (last) query.set("marker", last);
    const page = await (await ask(query)).text();
    const found = [...page.matchAll(OBJECT)];
    for (const [, key = "", bytes] of found) {
      last = key;
      yield { key, bytes: Number(bytes) };
    }
    hasMore = found.length > 0 && page.includes(HAS_MORE);
  }
}
