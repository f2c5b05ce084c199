"use strict";
const { createHash } = require("node:crypto");

/**
 * The one script that stands in the page: it runs before anything is painted, so that nothing flashes or moves when
 * a reader has chosen a theme, a size of text or the light edition. Our faces are asked for at once where the device
 * has them already or the line is quick; else the first page is read in the device's own. The policy allows these
 * very letters.
 */
const EARLY = [
  'try{let s=localStorage,g=k=>s.getItem(k),r=document.documentElement,l=location,p=l.pathname,v=g("theme"),',
  "n=navigator.connection;",
  '(g("faces")||!n||n.downlink>=5)&&(r.dataset.faces="");',
  "/^(dark|light)$/.test(v)&&(r.dataset.theme=v);",
  '(v=+g("text-size"))>=.9&&v<=1.4&&r.style.setProperty("--text-scale",v);',
  '/[?&]full\\b/.test(l.search)?s.removeItem("lite"):g("lite")&&/^\\/($|(news|section|tag|author)\\/)/.test(p)',
  '&&l.replace("/lite"+(p=="/"?"":p)+l.search)}catch{}',
].join("");

const EARLY_HASH = `sha256-${createHash("sha256").update(EARLY).digest("base64")}`;

module.exports = { EARLY, EARLY_HASH };
