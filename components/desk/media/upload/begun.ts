/** Which upload this file was on when the page went away: chosen again, it goes on from there. */
const keyOf = ({ name, size, lastModified }: File) => `upload ${name} ${size} ${lastModified}`;

export function rememberBegun(file: File, id: string): void {
  try {
    localStorage.setItem(keyOf(file), id);
  } catch {
    // A browser that keeps nothing begins anew.
  }
}

export function findBegun(file: File): string | null {
  try {
    return localStorage.getItem(keyOf(file));
  } catch {
    return null;
  }
}

export function forgetBegun(file: File): void {
  try {
    localStorage.removeItem(keyOf(file));
  } catch {
    // Nothing was kept.
  }
}
