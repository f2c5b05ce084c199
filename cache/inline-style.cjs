"use strict";
const { createHash } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");

const BUILT = `${process.cwd()}/.next`;
const SHEET =
  /<link\b(?=[^>]*\brel="stylesheet")(?=[^>]*\bhref="\/_next(\/static\/[\w/.~-]+\.css)[^"]*")[^>]*>/g;
const PRELOADED_SHEET = /<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="style")[^>]*>/g;

/** By file; a built file never changes under its name. */
const sheets = new Map();

function readSheet(file) {
  const words = existsSync(/* turbopackIgnore: true */ file)
    ? readFileSync(/* turbopackIgnore: true */ file, "utf8").trim()
    : "";
  if (words === "" || words.includes("</")) return null;
  return {
    element: `<style>${words}</style>`,
    hash: `sha256-${createHash("sha256").update(words).digest("base64")}`,
  };
}

function sheetAt(file) {
  if (!sheets.has(file)) sheets.set(file, readSheet(file));
  return sheets.get(file);
}

/** A page with its style in it: on a slow line the way for a file of its own is longer than the file. */
function inlineStyle(html, built = BUILT) {
  const inlined = html.replace(SHEET, (link, path) => sheetAt(built + path)?.element ?? link);
  return inlined === html ? html : inlined.replace(PRELOADED_SHEET, "");
}

/** What the page's policy has to allow: the built sheets that stand in it, and no other words. */
const stylesIn = (html) =>
  [...sheets.values()].filter((sheet) => sheet && html.includes(sheet.element)).map(({ hash }) => hash);

module.exports = { inlineStyle, stylesIn };
