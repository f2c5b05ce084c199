interface SectionHeadProps {
  id: string;
  title: string;
  href?: string;
}

/** The head of a block, behind its wedge. */
export function SectionHead({ id, title, href }: SectionHeadProps) {
  return (
    <h2 className="section-head" id={id}>
      {href ? <a href={href}>{title}</a> : title}
    </h2>
  );
}
