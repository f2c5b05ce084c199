export type NameKind = "sections" | "desks" | "tags" | "authors" | "pages";
export type NamedArea = "section" | "tag" | "author" | "page";

export type Answer = { message: string; problems: { field: string; message: string }[] } | null;
export type Act = (before: null, form: FormData) => Promise<Answer>;

export type Named = { id: number; slug: string; name: string };
export type SectionRow = Named & { description: string; deskId: number; isShown: boolean };
export type TagRow = Named & { stories: number; isSettling: boolean };
export type DeskName = { id: number; name: string };

export type DeskRow = DeskName & { sections: string[]; people: string[] };

export type SectionActs = { save: Act; move: Act; changeSlug: Act };
export type TagActs = { rename: Act; merge: Act; changeSlug: Act };
export type DeskActs = { save: Act; close: Act };
