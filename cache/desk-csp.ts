const isDevelopment = () => process.env.NODE_ENV === "development";

type Page = {
  /** ProseMirror writes styles of its own. */
  isWriting: boolean;
  /** Shown inside a page of the desk. */
  isFramed: boolean;
};

/** The desk: the framework's scripts by nonce. */
export function deskCsp(nonce: string, { isWriting, isFramed }: Page): string {
  const evaluates = isDevelopment() ? " 'unsafe-eval'" : "";
  const styles = isWriting || isDevelopment() ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluates}`,
    `style-src 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    `connect-src 'self'${isDevelopment() ? " ws:" : ""}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${isFramed ? "'self'" : "'none'"}`,
  ].join("; ");
}
