/** «بغداد/المسلة الحدث:» opens the first paragraph; the body's renderer puts it there. */
export const Dateline = ({ text }: { text: string }) => <span className="dateline">{text}</span>;
