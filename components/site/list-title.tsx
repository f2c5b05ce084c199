/** The head of a list that stands by itself: its name, and what it is. */
export function ListTitle({ title, lead }: { title: string; lead: string }) {
  return (
    <header className="list-head">
      <div>
        <h1>{title}</h1>
        <p className="description">{lead}</p>
      </div>
    </header>
  );
}
