/** What one body may hold; a document over any of these is refused as a whole. */
export const limits = {
  /** Levels from the document to its words: six lists inside one another, far below any call stack. */
  depth: 16,
  /** A very long live page has 2,000 nodes; a browser's editor stays quick up to ten times that. */
  nodes: 20_000,
  /** UTF-8 bytes of all words and links: some 170,000 Arabic words, a page no phone should get more of. */
  bytes: 2_000_000,
  /** Characters in one unbroken run of text; beyond this, line breaking freezes a phone. */
  textLength: 100_000,
  /** What every browser, mail program and feed reader takes for an address. */
  linkLength: 2_048,
  /** Marks on one letter: Arabic needs three, Quranic script six; the rest is ink spilt over other lines. */
  combiningMarks: 8,
  /** No list starts later than this. */
  listStart: 9_999,
  /** A table wider or longer than this is a spreadsheet: readers get it as a file. */
  tableColumns: 20,
  tableRows: 200,
  galleryPictures: 40,
  /** As long as the library's own fields for them. */
  alt: 300,
  caption: 500,
  pictureCredit: 120,
  footnote: 1_000,
  /** Twice the longest id any of the services has given out. */
  embedId: 200,
  /** Characters of one piece of raw HTML from an old site, and levels of elements in it. */
  legacyHtml: 200_000,
  legacyDepth: 32,
  /** UTF-8 bytes of HTML brought in from elsewhere, most of them markup. */
  htmlBytes: 4_000_000,
  /** Open elements at one place of that HTML; browsers stop at 512, honest pages at 40. */
  htmlDepth: 256,
  /** Elements of that HTML, before any is left out. */
  htmlNodes: 60_000,
} as const;
