/** Stands for an address that has another one now: `cache/finish.cjs` makes a redirect of it. */
export function Moved({ to, before = null }: { to: string; before?: string | null }) {
  const address = encodeURI(to) + (before ? `?before=${before}` : "");
  return (
    <p data-status="308" data-location={address}>
      <a href={address}>{to}</a>
    </p>
  );
}
