"use strict";
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { encodingFor } = require("./twins.cjs");

const STATIC = "/_next/static/";
const TYPES = { js: "application/javascript; charset=UTF-8", css: "text/css; charset=UTF-8" };
const COMPRESSED = /^(.+\.(js|css))\.br$/;

/**
 * What the build compressed as small as can be (`scripts/lib/compress-files.mjs`), by its address; a file that is
 * not among them is Next's to answer. Their names change with their content: they are read once and kept.
 */
class Files {
  #known;
  #kept = new Map();

  constructor(folder = join(process.cwd(), ".next/static")) {
    this.folder = folder;
  }

  #types() {
    this.#known ??= new Map(
      (existsSync(this.folder) ? readdirSync(this.folder, { recursive: true }) : [])
        .map((file) => COMPRESSED.exec(file))
        .filter(Boolean)
        .map(([, file, kind]) => [file, TYPES[kind]]),
    );
    return this.#known;
  }

  /** The type and the compressed bytes of the file at an address; null when it is none of these. */
  find(address) {
    const [path] = address.split("?", 1);
    const file = path.startsWith(STATIC) ? path.slice(STATIC.length) : "";
    const type = this.#types().get(file);
    if (!type) return null;
    const body = this.#kept.get(file) ?? readFileSync(join(this.folder, `${file}.br`));
    this.#kept.set(file, body);
    return { type, body };
  }
}

const files = new Files();

/** Answers with a file compressed at build time whoever reads Brotli, without asking Next. */
function answerFile(request, response, known = files) {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  if (encodingFor(request.headers["accept-encoding"]) !== "br") return false;
  const file = known.find(request.url);
  if (!file) return false;
  response.writeHead(200, {
    "content-type": file.type,
    "content-encoding": "br",
    "content-length": file.body.length,
    "cache-control": "public, max-age=31536000, immutable",
    vary: "Accept-Encoding",
  });
  response.end(request.method === "HEAD" ? null : file.body);
  return true;
}

module.exports = { Files, answerFile };
