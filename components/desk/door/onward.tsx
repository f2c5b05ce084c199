export type OnwardProps = { text: string; href: string; name: string };

/** Where a link that has done its work, or cannot do it, leads on to. */
export function Onward({ text, href, name }: OnwardProps) {
  return (
    <>
      <p className="mb-4">{text}</p>
      <a href={href} className="button primary min-h-11 w-full">
        {name}
      </a>
    </>
  );
}
