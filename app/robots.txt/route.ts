import { connection } from "next/server";
import { publicUrl } from "@/app/_edge/public-url";

const closed = ["/desk", "/sign-in", "/invite/", "/reset/", "/preview/", "/api/"];

export async function GET() {
  await connection();
  const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`)];
  const text = `${lines.join("\n")}\n\nSitemap: ${publicUrl()}/sitemap.xml\n`;
  return new Response(text, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
