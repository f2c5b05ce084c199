/** The head of a block: the wedge, the name, and the way in. */
export function SectionHead({ id, title, href }: { id?: string; title: string; href?: string }) {
  return (
    <h2 className="section-head" id={id}>
      {href ? <a href={href}>{title}</a> : title}
    </h2>
  );
}
