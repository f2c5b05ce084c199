import { fontFiles } from "@/components/ui/font-files";

/** The two faces every page needs, asked for before the stylesheet is read. */
export function FontPreloads() {
  return fontFiles.map((file) => (
    <link key={file} rel="preload" href={file} as="font" type="font/woff2" crossOrigin="anonymous" />
  ));
}
