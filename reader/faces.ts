import { keep } from "./memory";
import { whenLoaded } from "./page";

/** As `components/ui/fonts.css` names them. */
const faces = ['700 1em "Plex Sans Arabic"', '400 1em "Noto Naskh Arabic Text"'];

/** Fetches our faces when nothing waits for the line any more: the next page is shown in them from its first letter. */
export const bringFaces = () =>
  whenLoaded(async () => {
    const brought = await Promise.all(faces.map((face) => document.fonts.load(face, "ا"))).catch(() => []);
    if (brought.length === faces.length && brought.every((found) => found.length > 0)) keep("faces", "1");
  });
