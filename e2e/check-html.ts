import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

const jar = join(import.meta.dirname, "../node_modules/vnu-jar/build/dist/vnu.jar");
/** React closes empty elements, HTML does not mind; and the checker's CSS is older than what scrolling can move. */
const harmless =
  /Trailing slash on void elements|^CSS: “(?:animation-timeline|view-timeline|animation-range)”: Property/;

type Message = { type: string; url: string; lastLine?: number; extract?: string; message: string };

/** Has vnu, the checker of the standard's own authors, read these pages: https://validator.github.io/validator/. */
export async function checkHtml(pages: Map<string, string>): Promise<void> {
  const java = process.env.E2E_JAVA;
  test.skip(!java, "there is no Java for vnu on this machine");
  const folder = await mkdtemp(join(tmpdir(), "pages-"));
  try {
    const paths = [...pages.keys()];
    const files = paths.map((_, at) => join(folder, `${at}.html`));
    await Promise.all(files.map((file, at) => writeFile(file, pages.get(paths[at] ?? "") ?? "")));
    const { stderr } = await promisify(execFile)(
      java ?? "",
      ["-jar", jar, "--exit-zero-always", "--format", "json", ...files],
      {
        maxBuffer: 32 * 1024 * 1024,
      },
    );
    const { messages }: { messages: Message[] } = JSON.parse(stderr);
    const found = messages
      .filter(({ message }) => !harmless.test(message))
      .map(
        ({ url, message, extract }) =>
          `${paths[Number(/(\d+)\.html$/.exec(url)?.[1])]}: ${message} ${extract ?? ""}`,
      );
    expect(found).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
