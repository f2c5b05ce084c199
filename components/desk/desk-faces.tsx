const faces = ["plex-sans-arabic-400", "plex-sans-arabic-700", "noto-naskh-arabic-400"];

/** The desk's faces, asked for before the stylesheet is read. */
export function DeskFaces() {
  return faces.map((face) => (
    <link
      key={face}
      rel="preload"
      href={`/fonts/${face}.v1.woff2`}
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
    />
  ));
}
